using Map.GraphQL.Http.WebSockets;
using Map.GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Map.GraphQL.Http;

public static class GraphQLEndpoints
{
    /// <summary>
    /// Serves GraphQL at <paramref name="path"/> (GraphQL over HTTP: POST and GET, in one piece, as multipart or as events; sockets that speak graphql-transport-ws) and the schema at <c>?sdl</c> and
    /// <c>/schema.graphql</c> below it.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints, string path = "/graphql", GraphQLHttpOptions? options = null)
    {
        var group = endpoints.MapGroup(path);
        options ??= new GraphQLHttpOptions();
        var http = new GraphQLHttpHandler(endpoints.ServiceProvider, options);
        var sockets = SocketEndpoint.Create(endpoints, options.Sockets);
        group.Map("", context => SocketEndpoint.IsHandshake(context) ? sockets(context) : http.HandleAsync(context));
        group.MapGet("/schema.graphql", (Schema schema) => SdlResult(schema));
        return group;
    }

    internal static IResult SdlResult(Schema schema) => Results.Text(schema.ToSdl(), "text/plain; charset=utf-8");
}
