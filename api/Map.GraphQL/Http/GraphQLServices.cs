using Map.GraphQL.Building;
using Map.GraphQL.Execution;
using Map.GraphQL.Persisted;
using Map.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Map.GraphQL.Http;

public static class GraphQLServices
{
    /// <summary>Adds a schema built from classes, and its executor. The schema is built, and checked, when it is first asked for.</summary>
    public static IServiceCollection AddGraphQL(
        this IServiceCollection services, Action<SchemaBuilder> build, Action<ExecutionOptions>? configure = null)
    {
        var options = new ExecutionOptions();
        configure?.Invoke(options);
        return services
            .AddSingleton(options)
            .AddSingleton(provider => CreateSchema(build, provider))
            .AddSingleton(provider => new ErrorReporter(
                provider.GetService<ILogger<ErrorReporter>>() ?? NullLogger<ErrorReporter>.Instance, options.Describe))
            .AddSingleton(provider => new RequestExecutor(
                provider.GetRequiredService<Schema>(), options, provider.GetRequiredService<ErrorReporter>(), provider.GetService<IOperationStore>()));
    }

    private static Schema CreateSchema(Action<SchemaBuilder> build, IServiceProvider provider)
    {
        var builder = new SchemaBuilder();
        build(builder);
        return builder.Build(provider.GetService<IServiceProviderIsService>());
    }
}
