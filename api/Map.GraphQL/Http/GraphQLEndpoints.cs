using Map.GraphQL.Http.Ide;
using Map.GraphQL.Http.WebSockets;
using Map.GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Map.GraphQL.Http;

public static class GraphQLEndpoints
{
    /// <summary>
    /// Serves GraphQL at <paramref name="path"/> (GraphQL over HTTP: POST and GET, in one piece, as multipart
    /// or as events; sockets that speak graphql-transport-ws),
    /// the schema at <c>?sdl</c> and <c>/schema.graphql</c> below it, and an IDE to browsers if the options name one.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints, string path = "/graphql", GraphQLHttpOptions? options = null)
    {
        var group = endpoints.MapGroup(path);
        options ??= new GraphQLHttpOptions();
        var ide = IdePage.Find(options.Ide);
        var http = new GraphQLHttpHandler(endpoints.ServiceProvider, options, ide);
        var sockets = SocketEndpoint.Create(endpoints, options.Sockets);
        group.Map("", context => SocketEndpoint.IsHandshake(context) ? sockets(context) : http.HandleAsync(context));
        group.MapGet("/schema.graphql", (Schema schema) => SdlResult(schema));
        if (ide is not null)
            group.MapGet("/ide/{name}", (string name, HttpResponse response) => ide.Asset(name, response));
        return group;
    }

    internal static IResult SdlResult(Schema schema) => Results.Text(schema.ToSdl(), "text/plain; charset=utf-8");
}
