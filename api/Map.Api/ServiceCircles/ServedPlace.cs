using Map.Analysis.Network;
using Map.Geodata.Store;
using Map.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.ServiceCircles;

/// <summary>A place whose circle is asked for.</summary>
/// <param name="Station">The station's code; null for a place that is none.</param>
/// <param name="Place">Where it is, WGS-84.</param>
public sealed record ServedPlace(string? Station, Place Place)
{
    /// <summary>The stations with some codes, in the order of the codes.</summary>
    /// <exception cref="GraphQLException">UNKNOWN_STATION with the codes that no station has.</exception>
    public static async Task<IReadOnlyList<ServedPlace>> ReadStationsAsync(
        IDbContextFactory<MapContext> store, IReadOnlyList<string> codes, CancellationToken cancel)
    {
        if (codes.Count == 0) return [];
        await using var context = store.CreateDbContext();
        var found = await context.Stations.Where(s => codes.Contains(s.Code))
            .Select(s => new { s.Code, s.Location }).ToDictionaryAsync(s => s.Code, s => s.Location, cancel);
        if (codes.Where(c => !found.ContainsKey(c)).ToList() is { Count: > 0 } unknown) throw Unknown(unknown);
        return [.. codes.Select(c => new ServedPlace(c, new Place(found[c].X, found[c].Y)))];
    }

    private static GraphQLException Unknown(List<string> codes) => new([new GraphQLError($"There is no station with the code \"{codes[0]}\".")
    {
        Extensions = new Dictionary<string, object?> { ["code"] = "UNKNOWN_STATION", ["stations"] = codes },
    }]);
}
