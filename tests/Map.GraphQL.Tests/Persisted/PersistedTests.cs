using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Map.GraphQL.Execution;
using Map.GraphQL.Persisted;
using Map.GraphQL.Tests.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Map.GraphQL.Tests.Persisted;

public sealed class PersistedTests : IDisposable
{
    private const string Greeting = "query($n: String!) { greet(name: $n) }";
    private const string NotFound = """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"HC0020"}}]}""";
    private const string OnlyPersisted = """{"errors":[{"message":"Only persisted operations are allowed.","extensions":{"code":"HC0067"}}]}""";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("map-operations");
    private readonly string _folder;
    private readonly ExecutionOptions _options = new();

    public PersistedTests() => _folder = _root.CreateSubdirectory("operations").FullName;

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task A_hash_is_unknown_until_its_document_was_sent_with_it()
    {
        var host = Host();
        Assert.Equal(NotFound, await SendAsync(host, null, hash: Hash(Greeting)));
        Assert.Equal(
            """{"data":{"greet":"Hello, x!"},"extensions":{"persistedQuery":{"sha256Hash":"#","persisted":true}}}""".Replace("#", Hash(Greeting), StringComparison.Ordinal),
            await SendAsync(host, Greeting, hash: Hash(Greeting)));
        Assert.Equal("""{"data":{"greet":"Hello, x!"}}""", await SendAsync(host, null, hash: Hash(Greeting)));
        Assert.Equal("""{"data":{"greet":"Hello, x!"}}""", await SendAsync(host, null, hash: Hash(Greeting).ToUpperInvariant()));
    }

    [Fact]
    public async Task A_document_with_the_hash_of_another_is_refused_and_not_kept()
    {
        var host = Host();
        var other = Hash("{ greet }");
        Assert.Contains("INVALID_PERSISTED_QUERY", await SendAsync(host, Greeting, hash: other), StringComparison.Ordinal);
        Assert.Equal(NotFound, await SendAsync(host, null, hash: other));
    }

    [Fact]
    public async Task An_invalid_document_is_not_kept()
    {
        const string Invalid = "{ unknown }";
        var host = Host();
        Assert.Contains("Cannot query field", await SendAsync(host, Invalid, hash: Hash(Invalid)), StringComparison.Ordinal);
        Assert.Equal(NotFound, await SendAsync(host, null, hash: Hash(Invalid)));
    }

    [Theory]
    [InlineData("""{"version":2,"sha256Hash":"7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b"}""")]
    [InlineData("""{"version":1e3,"sha256Hash":"7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b"}""")]
    [InlineData("""{"version":1,"sha256Hash":"7f56"}""")]
    [InlineData("""{"version":1,"sha256Hash":7}""")]
    [InlineData("""{"version":1}""")]
    [InlineData("{}")]
    [InlineData("[]")]
    public async Task A_malformed_extension_is_refused(string extension)
    {
        var extensions = JsonDocument.Parse($$"""{"persistedQuery":{{extension}}}""").RootElement;
        Assert.Contains("INVALID_PERSISTED_QUERY", await SendAsync(Host(), "{ greet }", extensions), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_that_nobody_asks_for_make_room_for_others()
    {
        _options.Persisted.AutomaticCharacters = 2000;
        var host = Host();
        for (var i = 0; i < 100; i++)
            await SendAsync(host, $"{{ a{i}: greet }}", hash: Hash($"{{ a{i}: greet }}"));
        Assert.Equal(NotFound, await SendAsync(host, null, hash: Hash("{ a0: greet }")));
        Assert.Equal("""{"data":{"a99":"Hello, world!"}}""", await SendAsync(host, null, hash: Hash("{ a99: greet }")));
    }

    [Fact]
    public async Task Where_hashes_are_switched_off_clients_are_told_to_stop_sending_them()
    {
        _options.Persisted.Automatic = false;
        Assert.Contains("PERSISTED_QUERY_NOT_SUPPORTED", await SendAsync(Host(), null, hash: Hash(Greeting)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registered_document_is_run_by_its_id()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "greeting-1.graphql"), Greeting);
        Assert.Equal("""{"data":{"greet":"Hello, x!"}}""", await SendAsync(Host(), null, id: "greeting-1"));
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("")]
    [InlineData("../secret")]
    [InlineData("a/b")]
    [InlineData("a.b")]
    [InlineData("驿站")]
    public async Task An_unknown_id_is_told_back_and_names_no_other_folder(string id)
    {
        await File.WriteAllTextAsync(Path.Combine(_root.FullName, "secret.graphql"), "{ greet }");
        var error = JsonDocument.Parse(await SendAsync(Host(), null, id: id)).RootElement.GetProperty("errors")[0];
        Assert.Equal("PersistedQueryNotFound", error.GetProperty("message").GetString());
        Assert.Equal(id, error.GetProperty("extensions").GetProperty("requestedKey").GetString());
        Assert.Equal("HC0020", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task An_allow_list_serves_registered_documents_and_no_others()
    {
        _options.Persisted.OnlyPersisted = true;
        await File.WriteAllTextAsync(Path.Combine(_folder, "greeting.graphql"), Greeting);
        await File.WriteAllTextAsync(Path.Combine(_folder, Hash(Greeting) + ".graphql"), Greeting);
        var host = Host();
        Assert.Equal("""{"data":{"greet":"Hello, x!"}}""", await SendAsync(host, null, id: "greeting"));
        Assert.Equal("""{"data":{"greet":"Hello, x!"}}""", await SendAsync(host, null, hash: Hash(Greeting)));
        Assert.Contains("HC0020", await SendAsync(host, null, id: "unknown"), StringComparison.Ordinal);
        Assert.Equal(OnlyPersisted, await SendAsync(host, "{ greet }"));
        Assert.Equal(OnlyPersisted, await SendAsync(host, "{ greet }", id: "unknown"));
        Assert.Equal(OnlyPersisted, await SendAsync(host, "{ greet }", hash: Hash("{ greet }")));
        Assert.Equal(OnlyPersisted, await SendAsync(host, "{ __schema { description } }"));
    }

    [Fact]
    public async Task A_store_that_fails_is_answered_without_detail()
    {
        var executor = new RequestExecutor(Host().Schema, _options, TestHost.Reporter, new FailingStore());
        var request = new ExecutionRequest { Query = null, DocumentId = "x", Services = new ServiceCollection().BuildServiceProvider() };
        var result = await executor.ExecuteAsync(request, CancellationToken.None);
        Assert.Equal(ExecutionOutcome.Failed, result.Outcome);
        Assert.Equal("Unexpected Execution Error", Assert.Single(result.Errors).Message);
    }

    private TestHost Host() => new(
        schema => schema.AddType<LibraryQueries>(), services => services.AddSingleton<LibraryStore>(), _options, new FolderOperationStore(_folder));

    private static Task<string> SendAsync(TestHost host, string? query, string? id = null, string? hash = null) => SendAsync(
        host, query, hash is null ? default : JsonSerializer.SerializeToElement(new { persistedQuery = new { version = 1, sha256Hash = hash } }), id);

    private static async Task<string> SendAsync(TestHost host, string? query, JsonElement extensions, string? id = null)
    {
        var services = new ServiceCollection().AddSingleton<LibraryStore>().BuildServiceProvider();
        var result = await host.Executor.ExecuteAsync(new ExecutionRequest
        {
            Query = query,
            DocumentId = id,
            Extensions = extensions,
            Variables = JsonSerializer.SerializeToElement(new { n = "x" }),
            Services = services,
        }, CancellationToken.None);
        return JsonSerializer.Serialize(TestHost.ToJson(result));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed class FailingStore : IOperationStore
    {
        public ValueTask<string?> FindAsync(string id, CancellationToken cancellationToken) => throw new InvalidOperationException("password=secret");
    }
}
