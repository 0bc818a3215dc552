using Map.GraphQL.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Map.GraphQL.Http.WebSockets;

/// <summary>Accepts the sockets of an endpoint.</summary>
internal sealed class SocketEndpoint(IServiceProvider services, GraphQLSocketOptions options)
{
    private const string Protocol = "graphql-transport-ws";

    private readonly CancellationToken _stopping = services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
    private readonly Lazy<RequestExecutor> _executor = new(services.GetRequiredService<RequestExecutor>);

    /// <summary>The endpoint brings the WebSocket middleware with it, so that a host need not know.</summary>
    public static RequestDelegate Create(IEndpointRouteBuilder endpoints, GraphQLSocketOptions options)
    {
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets(new WebSocketOptions { KeepAliveInterval = options.KeepAlive, KeepAliveTimeout = options.Patience });
        pipeline.Run(new SocketEndpoint(endpoints.ServiceProvider, options).HandleAsync);
        return pipeline.Build();
    }

    /// <summary>Whether a client wants a socket: by an upgrade, or over HTTP/2 by an extended CONNECT.</summary>
    public static bool IsHandshake(HttpContext context) => HttpMethods.IsConnect(context.Request.Method)
        || context.Request.Headers.Upgrade.Contains("websocket", StringComparer.OrdinalIgnoreCase);

    private async Task HandleAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest || !IsAllowedOrigin(context.Request))
        {
            context.Response.StatusCode = context.WebSockets.IsWebSocketRequest ? StatusCodes.Status403Forbidden : StatusCodes.Status400BadRequest;
            return;
        }

        var isKnown = context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(isKnown ? Protocol : null).ConfigureAwait(false);
        using var connection = new SocketConnection(context, socket, _executor.Value, options);
        await connection.RunAsync(isKnown ? null : SocketClose.SubprotocolNotAcceptable, _stopping).ConfigureAwait(false);
    }

    /// <summary>Programs send no origin; pages do, and cannot lie about it.</summary>
    private bool IsAllowedOrigin(HttpRequest request)
    {
        var origin = (string?)request.Headers.Origin;
        return string.IsNullOrEmpty(origin)
            || options.AllowedOrigins.Contains(origin)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
