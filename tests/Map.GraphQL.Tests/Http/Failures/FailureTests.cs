using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Map.GraphQL.Building;
using Map.GraphQL.Http;
using Map.GraphQL.Persisted;
using Map.GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Map.GraphQL.Tests.Http.Failures;

/// <summary>What a server that fails tells a client: nothing but a trace id, under which the log has the rest.</summary>
public sealed class FailureTests : IAsyncLifetime, ILoggerProvider, ILogger
{
    private const string Secret = "42P01: relation \"staff\" does not exist";

    private readonly WebApplication _app;
    private readonly HttpClient _client = new();
    private readonly ConcurrentQueue<(string Message, Exception? Error)> _log = [];

    public FailureTests()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders().AddProvider(this);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<IOperationStore, BrokenStore>();
        builder.Services.AddGraphQL(
            schema => schema.AddType<BrokenQueries>().AddScalar(new BrokenScalar()),
            options => options.MaxConcurrentExecutions = options.MaxWaitingExecutions = 1);
        _app = builder.Build();
        _app.MapGraphQL();
    }

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Theory]
    [InlineData("""{"query":"{ fails }"}""", HttpStatusCode.OK)]
    [InlineData("""{"query":"{ failsLater }"}""", HttpStatusCode.OK)]
    [InlineData("""{"query":"{ lists { fails } }"}""", HttpStatusCode.OK)]
    [InlineData("""{"query":"query($v: Broken!) { takes(value: $v) }","variables":{"v":"x"}}""", HttpStatusCode.InternalServerError)]
    [InlineData("""{"query":"{ takes(value: \"x\") }"}""", HttpStatusCode.InternalServerError)]
    [InlineData("""{"query":"{ writes }"}""", HttpStatusCode.InternalServerError)]
    [InlineData("""{"id":"x"}""", HttpStatusCode.InternalServerError)]
    [InlineData("""[{"query":"{ fails }"}]""", HttpStatusCode.OK)]
    [InlineData("""[{"id":"x"}]""", HttpStatusCode.OK)]
    public async Task No_detail_leaves_and_the_log_has_the_trace(string body, HttpStatusCode status)
    {
        using var response = await PostAsync(body);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(status, response.StatusCode);
        Assert.DoesNotContain("staff", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        var json = JsonDocument.Parse(text).RootElement;
        var error = (json.ValueKind == JsonValueKind.Array ? json[0] : json).GetProperty("errors")[0];
        Assert.Equal("Unexpected Execution Error", error.GetProperty("message").GetString());
        var trace = error.GetProperty("extensions").GetProperty("traceId").GetString()!;
        Assert.Contains(_log, entry => entry.Message.Contains(trace, StringComparison.Ordinal) && entry.Error?.Message == Secret);
    }

    /// <summary>What is written cannot be taken back; half a response must not pass for a whole one.</summary>
    [Fact]
    public async Task A_failure_in_the_middle_of_a_response_breaks_the_connection()
    {
        var failure = await Assert.ThrowsAnyAsync<System.Net.Http.HttpRequestException>(async () =>
        {
            using var response = await PostAsync("""{"query":"{ writesMuch { text value } }"}""");
            await response.Content.ReadAsStringAsync();
        });
        Assert.DoesNotContain("staff", failure.ToString(), StringComparison.Ordinal);
        Assert.Contains(_log, entry => entry.Error?.Message == Secret);
    }

    [Fact]
    public async Task A_busy_server_says_when_to_come_again()
    {
        var sent = Enumerable.Range(0, 3).Select(_ => PostAsync("""{"query":"{ waits }"}""")).ToArray();
        var refused = await await Task.WhenAny(sent);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
        Assert.Contains("OVERLOADED", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        BrokenQueries.Gate.SetResult(1);
        Assert.Equal(2, (await Task.WhenAll(sent)).Count(response => response.StatusCode == HttpStatusCode.OK));
    }

    [Theory]
    [InlineData("report", """{"data":{"quick":1},"extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}""")]
    [InlineData("validate", """{"extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}""")]
    [InlineData("other", """{"data":{"quick":1}}""")]
    public async Task A_client_can_ask_what_an_operation_costs(string header, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ quick }" }) };
        request.Headers.Add("GraphQL-Cost", header);
        using var response = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(body, await response.Content.ReadAsStringAsync());
    }

    ILogger ILoggerProvider.CreateLogger(string categoryName) => this;

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _log.Enqueue((formatter(state, exception), exception));

    void IDisposable.Dispose() => _log.Clear();

    private Task<HttpResponseMessage> PostAsync(string body) => _client.PostAsync("/graphql", new StringContent(body, Encoding.UTF8, "application/json"));

    private sealed class BrokenStore : IOperationStore
    {
        public ValueTask<string?> FindAsync(string id, CancellationToken cancellationToken) => throw new InvalidOperationException(Secret);
    }

    /// <summary>Reads nothing, and fails when it is written.</summary>
    public sealed class BrokenScalar() : ScalarType<BrokenValue>("Broken")
    {
        protected override BrokenValue ParseValue(in ScalarInput input) => throw new NotSupportedException(Secret);

        protected override void WriteValue(Utf8JsonWriter writer, BrokenValue value) => throw new InvalidDataException(Secret);
    }

    public sealed class BrokenValue;

    public sealed record BrokenItem(int Number)
    {
        public string Fails() => throw new InvalidOperationException(Secret);
    }

    [QueryType]
    public sealed class BrokenQueries
    {
        public static TaskCompletionSource<int> Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public static int Quick() => 1;

        public static string Fails() => throw new InvalidOperationException(Secret);

        public static async Task<string> FailsLater()
        {
            await Task.Yield();
            throw new InvalidOperationException(Secret);
        }

        public static IReadOnlyList<BrokenItem> Lists() => [new(1)];

        public static int Takes(BrokenValue value) => value.GetHashCode();

        public static BrokenValue Writes() => new();

        /// <summary>More than any buffer holds, before it fails.</summary>
        public static IReadOnlyList<BrokenWriter> WritesMuch() => [new(new string('x', 5_000_000)), new("")];

        public static Task<int> Waits() => Gate.Task;
    }

    public sealed record BrokenWriter(string Text)
    {
        public BrokenValue? Value => Text.Length == 0 ? new BrokenValue() : null;
    }
}
