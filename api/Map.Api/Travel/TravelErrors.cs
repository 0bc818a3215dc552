using Map.Analysis.Reach;
using Map.Geodata.Store.Networks;
using Map.GraphQL.Execution;

namespace Map.Api.Travel;

/// <summary>What can be expected to go wrong on streets, as clients see it.</summary>
internal static class TravelErrors
{
    /// <summary>Runs something on streets and passes what goes wrong on with its code and data.</summary>
    /// <exception cref="GraphQLException">NO_STREET_NEARBY with nearestMetres, or NO_NETWORK_HERE.</exception>
    public static async Task<T> TranslateAsync<T>(Func<Task<T>> onStreets)
    {
        try
        {
            return await onStreets();
        }
        catch (NoStreetNearbyException e)
        {
            throw Error(e, "NO_STREET_NEARBY", ("nearestMetres", e.NearestMetres is { } metres ? Math.Round(metres) : null));
        }
        catch (NoNetworkHereException e)
        {
            throw Error(e, "NO_NETWORK_HERE");
        }
    }

    private static GraphQLException Error(Exception e, string code, params (string Key, object? Value)[] data) =>
        new([new GraphQLError(e.Message) { Extensions = data.Append(("code", code)).ToDictionary(d => d.Item1, d => d.Item2) }]);
}
