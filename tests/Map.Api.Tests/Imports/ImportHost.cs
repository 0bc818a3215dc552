using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Map.Api.Tests.Changes;
using Xunit;

namespace Map.Api.Tests.Imports;

/// <summary>Sends files to a host as a browser does, and follows their imports.</summary>
public sealed class ImportHost : IAsyncLifetime
{
    private const string Start = """
        mutation($input: StartFeatureImportInput!) { startFeatureImport(input: $input) {
          job { id rejectedFile } errors { __typename ... on Error { message } ... on UnknownLayerError { layers } ... on UnpacksTooLargeError { mostMegabytes } } } }
        """;

    private const string Preview = """
        mutation($input: PreviewFeatureImportInput!) { previewFeatureImport(input: $input) {
          featureImportPreview { upload name hasGeometry encoding system columns { header proposal } rows { number cells } targets { name label isKey isRequired isGeometry } }
          errors { __typename ... on Error { message } } } }
        """;

    private const string Follow = """
        subscription($id: ID!) { jobChanged(id: $id) { id state error rejectedFile import { applied read inserted updated unchanged rejected repaired warningCount warnings { row column reason } }
          rejectedRows(first: 500) { row column value reason reasons { code values { name value } } } } }
        """;

    static ImportHost() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public ApiHost Host { get; } = new();

    public async Task InitializeAsync() => await Host.InitializeAsync();

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        Host.Dispose();
    }

    public Task<JsonElement> PreviewAsync(string name, byte[] content, object? options = null) => SendAsync(Preview, "previewFeatureImport", name, content, options);

    public Task<JsonElement> StartAsync(string name, byte[] content, object? options = null) => SendAsync(Start, "startFeatureImport", name, content, options);

    /// <summary>The job at its end.</summary>
    public async Task<JsonElement> ImportAsync(string name, string content, object? options = null) => await ImportAsync(name, Encoding.UTF8.GetBytes(content), options);

    /// <inheritdoc cref="ImportAsync(string, string, object)"/>
    public async Task<JsonElement> ImportAsync(string name, byte[] content, object? options = null)
    {
        var started = await StartAsync(name, content, options);
        Assert.Equal(JsonValueKind.Null, started.GetProperty("errors").ValueKind);
        return await EndOfAsync(started.GetProperty("job").Text("id"));
    }

    /// <summary>The job with an id at its end.</summary>
    public async Task<JsonElement> EndOfAsync(string id)
    {
        using var events = await EventStream.OpenAsync(Host.Client, Follow.Replace("($id: ID!)", "", StringComparison.Ordinal).Replace("$id", $"\"{id}\"", StringComparison.Ordinal));
        while (true)
        {
            var step = await events.NextAsync();
            if (step.Text("state") is not ("QUEUED" or "RUNNING")) return step;
        }
    }

    public static byte[] Gb18030(string text) => Encoding.GetEncoding("GB18030").GetBytes(text);

    /// <summary>What the UTF-8 of a text says when it is read as GB18030.</summary>
    public static string Gb18030Letters(string text) => Encoding.GetEncoding("GB18030").GetString(Encoding.UTF8.GetBytes(text));

    private async Task<JsonElement> SendAsync(string query, string field, string name, byte[] content, object? options)
    {
        var input = new Dictionary<string, object?> { ["kind"] = "MERCHANTS", ["file"] = null };
        foreach (var option in options?.GetType().GetProperties() ?? []) input[option.Name] = option.GetValue(options);
        using var form = new MultipartFormDataContent
        {
            { JsonContent.Create(new { query, variables = new { input } }), "operations" },
            { new StringContent("""{"0": ["variables.input.file"]}"""), "map" },
            { new ByteArrayContent(content), "0", name },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-preflight", "1");
        using var response = await Host.Client.SendAsync(request);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data").GetProperty(field);
    }
}
