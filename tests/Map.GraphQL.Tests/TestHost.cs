using System.Buffers;
using System.Text;
using System.Text.Json;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;
using Map.GraphQL.Persisted;
using Map.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Map.GraphQL.Tests;

/// <summary>A schema with its executor, without HTTP.</summary>
internal sealed class TestHost
{
    private readonly IServiceProvider _services;

    public TestHost(
        Action<SchemaBuilder> build, Action<IServiceCollection>? configure = null, ExecutionOptions? options = null, IOperationStore? store = null)
        : this(services => Build(build, services), configure, options, store)
    {
    }

    public TestHost(Schema schema, ExecutionOptions? options = null)
        : this(_ => schema, null, options, null)
    {
    }

    private TestHost(
        Func<IServiceProvider, Schema> schema, Action<IServiceCollection>? configure, ExecutionOptions? options, IOperationStore? store)
    {
        var services = new ServiceCollection();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider();
        Executor = new RequestExecutor(schema(_services), options ?? new ExecutionOptions(), Reporter, store);
    }

    public static ErrorReporter Reporter { get; } = new(NullLogger<ErrorReporter>.Instance);

    public RequestExecutor Executor { get; }

    public Schema Schema => Executor.Schema;

    public async Task<JsonElement> ExecuteAsync(
        string query, object? variables = null, string? operationName = null, object? rootValue = null, CostMode costMode = CostMode.Enforce,
        CancellationToken cancellationToken = default)
    {
        var request = Request(query, variables, operationName, rootValue, costMode);
        return ToJson(await Executor.ExecuteAsync(request, cancellationToken));
    }

    public ExecutionRequest Request(
        string query, object? variables = null, string? operationName = null, object? rootValue = null, CostMode costMode = CostMode.Enforce) => new()
        {
            Query = query,
            OperationName = operationName,
            Variables = variables is JsonElement json ? json : JsonSerializer.SerializeToElement(variables),
            Services = _services,
            RootValue = rootValue,
            CanFollowUp = true,
            CostMode = costMode,
        };

    /// <summary>Everything that a client is sent, in its order.</summary>
    public async Task<List<JsonElement>> ListResultsAsync(ExecutionRequest request, CancellationToken cancellationToken = default)
    {
        var first = await Executor.ExecuteAsync(request, cancellationToken);
        List<JsonElement> results = first.Outcome == ExecutionOutcome.Subscribed ? [] : [ToJson(first)];
        await foreach (var result in first.Following ?? AsyncEnumerable.Empty<ExecutionResult>())
            results.Add(ToJson(result));
        return results;
    }

    /// <summary>What a client is sent for a result.</summary>
    public static JsonElement ToJson(ExecutionResult result)
    {
        var output = new ArrayBufferWriter<byte>();
        result.WriteTo(output);
        return JsonDocument.Parse(Encoding.UTF8.GetString(output.WrittenSpan)).RootElement;
    }

    /// <summary>The data as compact JSON; fails if there are errors.</summary>
    public async Task<string> DataAsync(string query, object? variables = null)
    {
        var response = await ExecuteAsync(query, variables);
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return response.GetProperty("data").GetRawText();
    }

    /// <summary>The one error that the request must have.</summary>
    public async Task<JsonElement> ErrorAsync(string query, object? variables = null)
    {
        var response = await ExecuteAsync(query, variables);
        return Assert.Single(response.GetProperty("errors").EnumerateArray());
    }

    private static Schema Build(Action<SchemaBuilder> build, IServiceProvider services)
    {
        var builder = new SchemaBuilder();
        build(builder);
        return builder.Build(services.GetService<IServiceProviderIsService>());
    }
}
