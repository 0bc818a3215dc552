using Map.GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Map.GraphQL.Http;

public static class GraphQLEndpoints
{
    /// <summary>
    /// Serves GraphQL at <paramref name="path"/> (GraphQL over HTTP: POST and GET) and the schema at <c>?sdl</c> and
    /// <c>/schema.graphql</c> below it.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints, string path = "/graphql", GraphQLHttpOptions? options = null)
    {
        var group = endpoints.MapGroup(path);
        var handler = new GraphQLHttpHandler(endpoints.ServiceProvider, options ?? new GraphQLHttpOptions());
        group.Map("", handler.HandleAsync);
        group.MapGet("/schema.graphql", (Schema schema) => SdlResult(schema));
        return group;
    }

    internal static IResult SdlResult(Schema schema) => Results.Text(schema.ToSdl(), "text/plain; charset=utf-8");
}
