using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Map.GraphQL.Http.WebSockets;

/// <summary>Decides whether a client may use its socket, by its request and the payload of its <c>connection_init</c> (an object, or undefined).</summary>
public delegate ValueTask<bool> ConnectionCheck(HttpContext context, JsonElement payload, CancellationToken cancellationToken);

/// <summary>How sockets behave that speak <c>graphql-transport-ws</c>.</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>How long a client may take to say <c>connection_init</c>.</summary>
    public TimeSpan InitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a sign of life is exchanged.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a client may leave a sign of life unanswered, or a message unread, until its connection is dropped.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Bytes of one message at most.</summary>
    public int MaxMessageSize { get; set; } = 1024 * 1024;

    /// <summary>Operations that may run at the same time on one socket.</summary>
    public int MaxOperations { get; set; } = 100;

    /// <summary>
    /// Origins of pages, such as <c>https://map.example</c>, that may open sockets besides those of the server's own host. Browsers let
    /// any page open a socket to anywhere, with the user's cookies.
    /// </summary>
    public ICollection<string> AllowedOrigins { get; } = [];

    /// <summary>Accepts or refuses a connection; may set the caller's identity in the context. Everybody is accepted without it.</summary>
    public ConnectionCheck? Check { get; set; }
}
