namespace Map.GraphQL.Http;

/// <summary>How an endpoint speaks HTTP.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>
    /// Answers a client that accepts anything, or says nothing, with <c>application/json</c> instead of
    /// <c>application/graphql-response+json</c>: for old clients that take a status other than 200 for a failure of the network.
    /// </summary>
    public bool DefaultToJson { get; set; }
}
