using System.Diagnostics;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;
using Map.GraphQL.Http;
using Map.GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Map.GraphQL.Tests.Hostile;

/// <summary>The HTTP endpoint without sockets: bytes in, bytes out. Its caches are small, so that they are full early.</summary>
internal sealed class FuzzServer
{
    private readonly IServiceProvider _services;
    private readonly RequestDelegate _pipeline;

    public FuzzServer(string sdl)
    {
        var options = new ExecutionOptions { CachedCharacters = 100_000, Persisted = { AutomaticCharacters = 100_000 } };
        var schema = DocumentSchema.Create(sdl, Resolver, _ => "Dog");
        var reporter = new ErrorReporter(NullLogger<ErrorReporter>.Instance);
        Executor = new RequestExecutor(schema, options, reporter);
        _services = new ServiceCollection().AddLogging().AddRouting().AddSingleton(new DiagnosticListener("fuzz")).AddSingleton(schema).AddSingleton(reporter).AddSingleton(Executor).BuildServiceProvider();
        var builder = new ApplicationBuilder(_services);
        builder.UseRouting();
        builder.UseEndpoints(endpoints => endpoints.MapGraphQL());
        _pipeline = builder.Build();
    }

    public RequestExecutor Executor { get; }

    /// <summary>The status and the body.</summary>
    public async Task<(int Status, byte[] Body)> SendAsync(FuzzRequest request)
    {
        await using var scope = _services.CreateAsyncScope();
        using var output = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = request.Method;
        context.Request.Path = "/graphql";
        context.Request.ContentType = request.ContentType;
        context.Request.Headers.Accept = request.Accept;
        if (request.Cost.Length > 0)
            context.Request.Headers["GraphQL-Cost"] = request.Cost;
        context.Request.Body = new MemoryStream(request.Body);
        context.Response.Body = output;
        await _pipeline(context);
        await context.Response.CompleteAsync();
        return (context.Response.StatusCode, output.ToArray());
    }

    /// <summary>Objects wherever a type has fields, a text elsewhere: much of it does not fit, which is a field error.</summary>
    private static FieldResolver Resolver(ObjectType type, FieldDefinition field)
    {
        object value = field.Type.Named is LeafType ? "7" : new object();
        object result = field.Type.Nullable is ListType ? new[] { value, value } : value;
        return (FieldResolver.Sync)((in _) => result);
    }
}
