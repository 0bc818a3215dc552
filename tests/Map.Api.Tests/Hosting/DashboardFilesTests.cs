using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Hosting;

/// <summary>A host with a built dashboard drawn as a folder of a few files, and a file beside it that nobody may see.</summary>
public sealed class BuiltDashboard : ApiHost
{
    public const string Script = "/assets/App-BRbDgH4I.js";

    public static string ScriptText { get; } = string.Concat(Enumerable.Repeat("console.log('驿站');\n", 200));

    protected override async Task BuildDashboardAsync(TemporaryFolder folder)
    {
        var dist = folder["dashboard"];
        Directory.CreateDirectory(Path.Combine(dist, "assets"));
        await File.WriteAllTextAsync(folder["secret.js"], "secret");
        await File.WriteAllTextAsync(Path.Combine(dist, "index.html"), "<!doctype html><title>Map</title>");
        await File.WriteAllTextAsync(Path.Combine(dist, "favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        await File.WriteAllTextAsync(dist + Script, ScriptText);
        await File.WriteAllBytesAsync(dist + Script + ".br", Packed(into => new BrotliStream(into, CompressionLevel.Optimal)));
        await File.WriteAllBytesAsync(dist + Script + ".gz", Packed(into => new GZipStream(into, CompressionLevel.Optimal)));
    }

    private static byte[] Packed(Func<Stream, Stream> encoder)
    {
        using var packed = new MemoryStream();
        using (var encoding = encoder(packed)) encoding.Write(Encoding.UTF8.GetBytes(ScriptText));
        return packed.ToArray();
    }
}

/// <summary>How a host serves the built dashboard.</summary>
public sealed class DashboardFilesTests(BuiltDashboard built) : IClassFixture<BuiltDashboard>
{
    private const string Script = BuiltDashboard.Script;

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip, deflate, br;q=0.5", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("identity", null)]
    [InlineData("br;q=0, gzip;q=0", null)]
    public async Task A_script_comes_in_the_smallest_encoding_that_is_accepted(string accepted, string? encoding)
    {
        using var answer = await GetAsync(Script, ("Accept-Encoding", accepted));
        Assert.Equal((encoding, "text/javascript"), (answer.Content.Headers.ContentEncoding.SingleOrDefault(), answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.Equal(BuiltDashboard.ScriptText, await DecodedAsync(answer));
    }

    [Theory]
    [InlineData(Script, "public, max-age=31536000, immutable")]
    [InlineData("/index.html", "no-cache")]
    [InlineData("/", "no-cache")]
    [InlineData("/favicon.svg", "no-cache")]
    public async Task What_is_named_by_what_it_holds_is_kept_all_else_asked_for_again(string path, string kept)
    {
        using var answer = await GetAsync(path);
        Assert.Equal((HttpStatusCode.OK, kept), (answer.StatusCode, string.Join(", ", answer.Headers.GetValues("Cache-Control"))));
        Assert.StartsWith("default-src 'none'; script-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "identity")]
    [InlineData(Script, "br")]
    public async Task Nothing_is_sent_again_that_the_reader_has(string path, string encoding)
    {
        using var first = await GetAsync(path, ("Accept-Encoding", encoding));
        using var again = await GetAsync(path, ("Accept-Encoding", encoding), ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, (await again.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
    }

    [Fact]
    public async Task Each_encoding_has_an_entity_tag_of_its_own()
    {
        var tags = new List<EntityTagHeaderValue?>();
        foreach (var encoding in (string[])["br", "gzip", "identity"])
        {
            using var answer = await GetAsync(Script, ("Accept-Encoding", encoding));
            tags.Add(answer.Headers.ETag);
        }
        Assert.Equal(3, tags.Distinct().Count());
    }

    [Fact]
    public async Task A_range_of_a_file_and_its_head_can_be_asked_for()
    {
        using var part = await GetAsync(Script, ("Accept-Encoding", "identity"), ("Range", "bytes=8-10"));
        Assert.Equal((HttpStatusCode.PartialContent, "log"), (part.StatusCode, await part.Content.ReadAsStringAsync()));
        using var request = new HttpRequestMessage(HttpMethod.Head, Script);
        using var head = await built.Client.SendAsync(request);
        Assert.Equal((Encoding.UTF8.GetByteCount(BuiltDashboard.ScriptText), 0), (head.Content.Headers.ContentLength, (await head.Content.ReadAsByteArrayAsync()).Length));
    }

    [Theory]
    [InlineData("/gaps", "Sec-Fetch-Mode", "navigate", HttpStatusCode.OK)]
    [InlineData("/gaps", "Accept", "text/html,*/*;q=0.8", HttpStatusCode.OK)]
    [InlineData("/gaps", "Sec-Fetch-Mode", "cors", HttpStatusCode.NotFound)]
    [InlineData("/gaps", "Accept", "*/*", HttpStatusCode.NotFound)]
    [InlineData("/assets/gone.js", "Sec-Fetch-Mode", "navigate", HttpStatusCode.NotFound)]
    public async Task An_address_that_is_no_file_shows_the_page_to_whoever_opens_it_and_nothing_to_a_script(string path, string header, string value, HttpStatusCode status)
    {
        using var answer = await GetAsync(path, (header, value));
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK, (await answer.Content.ReadAsStringAsync()).Contains("<title>Map</title>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/..%2fsecret.js")]
    [InlineData("/%2e%2e/secret.js")]
    [InlineData("/assets/..%2f..%2fsecret.js")]
    [InlineData("/..%5csecret.js")]
    [InlineData("/%252e%252e%252fsecret.js")]
    [InlineData("/%2500")]
    public async Task A_file_outside_of_the_dashboard_is_never_served(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(built.Client.BaseAddress + path[1..], new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        using var answer = await built.Client.SendAsync(request);
        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.BadRequest]);
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await built.Client.SendAsync(request);
    }

    private static async Task<string> DecodedAsync(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStreamAsync();
        await using Stream stream = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
