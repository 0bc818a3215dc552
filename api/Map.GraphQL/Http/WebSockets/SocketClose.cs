namespace Map.GraphQL.Http.WebSockets;

/// <summary>Why a socket is closed: the codes and words of graphql-transport-ws, and two of the WebSocket protocol itself.</summary>
internal sealed record SocketClose(int Code, string Reason)
{
    public static readonly SocketClose Normal = new(1000, "");
    public static readonly SocketClose GoingAway = new(1001, "The server stops.");
    public static readonly SocketClose MessageTooBig = new(1009, "Message too big");
    public static readonly SocketClose Unauthorized = new(4401, "Unauthorized");
    public static readonly SocketClose Forbidden = new(4403, "Forbidden");
    public static readonly SocketClose SubprotocolNotAcceptable = new(4406, "Subprotocol not acceptable");
    public static readonly SocketClose InitTimeout = new(4408, "Connection initialisation timeout");
    public static readonly SocketClose TooManyInits = new(4429, "Too many initialisation requests");

    /// <summary>A reason has 123 bytes at most, so an id that is not short is not repeated.</summary>
    public static SocketClose SubscriberExists(string id) => new(4409, $"Subscriber for {(id.Length <= 24 ? id : "this id")} already exists");

    public static SocketClose InvalidMessage(string why) => new(4400, why);
}

/// <summary>Thrown where a client broke the protocol, to end its connection.</summary>
internal sealed class SocketCloseException(SocketClose close) : Exception(close.Reason)
{
    public SocketClose Close { get; } = close;
}
