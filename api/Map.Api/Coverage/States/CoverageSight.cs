using Map.Api.Querying;
using Map.Geodata.Access;
using Map.Geodata.Features;

namespace Map.Api.Coverage.States;

/// <summary>
/// What a caller may be told of a city's coverage. Who reaches what is computed once, of all people and all stations: nobody stops
/// walking at the border of an office. A caller whose scope is not everything is told of the grids, the people and the stations in it.
/// </summary>
internal sealed class CoverageSight
{
    // The views of the caller's scope decide, as they do for every other row.
    private const string Sql = "select array(select id from grid), array(select id from station)";

    private readonly HashSet<long>? _grids, _stations;

    private CoverageSight(HashSet<long>? grids, HashSet<long>? stations) => (_grids, _stations) = (grids, stations);

    /// <summary>Everything.</summary>
    public static CoverageSight All { get; } = new(null, null);

    public bool IsAll => _grids is null;

    /// <summary>The sight of whoever's work this is, as the store is now.</summary>
    public static async Task<CoverageSight> ReadAsync(ReadSource reading, CancellationToken cancel)
    {
        if (Scope.Current.IsAll) return All;
        await using var command = reading.DataSource.CreateCommand(Sql);
        await using var row = await command.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return new CoverageSight([.. row.GetFieldValue<long[]>(0)], [.. row.GetFieldValue<long[]>(1)]);
    }

    public bool Sees(Grid grid) => _grids?.Contains(grid.Id) ?? true;

    public bool Sees(StationSite station) => _stations?.Contains(station.Id) ?? true;
}
