using Map.GraphQL.Http.WebSockets;

namespace Map.GraphQL.Http;

/// <summary>How an endpoint speaks HTTP.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>
    /// Answers a client that accepts anything, or says nothing, with <c>application/json</c> instead of
    /// <c>application/graphql-response+json</c>: for old clients that take a status other than 200 for a failure of the network.
    /// </summary>
    public bool DefaultToJson { get; set; }

    /// <summary>How long an event stream may be silent before it gives a sign of life, for proxies that close idle connections.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>
    /// Lets a client subscribe over a request that names no media type of streams, as one does that accepts anything. A host that counts streams
    /// apart from other requests has to know them by their headers.
    /// </summary>
    public bool SubscribesUnasked { get; set; } = true;

    /// <summary>Requests in one body, sets of variables counted; 0 to serve no batches.</summary>
    public int MaxBatchSize { get; set; } = 50;

    /// <summary>
    /// The folder of a GraphQL IDE, shown to browsers that navigate to the endpoint: an <c>index.html</c> in which <c>{base}</c> stands
    /// for the endpoint's path, and the files that it loads from <c>{base}/ide/</c>. Null, or a folder without page, for none.
    /// </summary>
    public string? Ide { get; set; }

    /// <summary>How sockets behave.</summary>
    public GraphQLSocketOptions Sockets { get; } = new();
}
