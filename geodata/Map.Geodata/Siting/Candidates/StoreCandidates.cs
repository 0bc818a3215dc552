using Map.Analysis.Network;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Geodata.Siting.Candidates;

/// <summary>Candidates that the store has inside an area: organizations' places, stations that are not open, merchants, places and buildings of the base map.</summary>
internal static class StoreCandidates
{
    private const string Organizations = """
        select code, name, null, location from organization where location is not null and ST_Covers($1, location) order by code
        """;

    private const string Stations = """
        select code, name, build_kind, location, status = 'PLANNED' from station where status <> 'OPEN' and ST_Covers($1, location) order by code
        """;

    private const string Merchants = "select code, name, null, location from merchant where ST_Covers($1, location) order by code";

    // One place may be in several extracts of neighbouring cities.
    private const string Places = """
        select distinct on (osm_id) 'poi/' || osm_id, coalesce(name, kind), kind, geom from base_poi
        where kind = any ($2) and geom && $1 and ST_Covers($1, geom) order by osm_id, network_id
        """;

    private const string Buildings = """
        select distinct on (osm_id) 'building/' || osm_id,
          coalesce(name, case kind
            when 'retail' then '商业建筑' when 'commercial' then '商务建筑' when 'office' then '办公建筑' when 'warehouse' then '仓库' when 'kiosk' then '售货亭'
            when 'public' then '公共建筑' when 'civic' then '市政建筑' when 'government' then '政府建筑' else '服务建筑' end),
          kind, ST_PointOnSurface(geom) from base_area
        where class = 'BUILDING' and kind = any ($2) and geom && $1 and ST_Covers($1, ST_PointOnSurface(geom)) order by osm_id, network_id
        """;

    /// <summary>The candidates of one source, in the order of their codes.</summary>
    /// <param name="store">A connection, perhaps with a transaction.</param>
    /// <param name="source">Any but corners and those that are given.</param>
    /// <param name="within">The area, in WGS-84.</param>
    /// <param name="cancel">Ends it.</param>
    public static Task<List<SitingCandidate>> ListAsync(NpgsqlConnection store, CandidateSource source, Geometry within, CancellationToken cancel) => source switch
    {
        CandidateSource.Organizations => ReadAsync(store, Organizations, source, within, [], _ => BuildKind.Integrated, cancel),
        CandidateSource.Stations => ReadAsync(store, Stations, source, within, [], kind => kind is null ? BuildKind.Rebuilt : UpperSnake.Get<BuildKind>(kind), cancel),
        CandidateSource.Merchants => ReadAsync(store, Merchants, source, within, [], _ => BuildKind.CoBuilt, cancel),
        CandidateSource.Places => ReadAsync(store, Places, source, within, PlaceKinds.All, kind => PlaceKinds.BuildKindOf(kind!), cancel),
        CandidateSource.Buildings => ReadAsync(store, Buildings, source, within, PlaceKinds.Rebuilt, _ => BuildKind.Rebuilt, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "The store has no such candidates."),
    };

    private static async Task<List<SitingCandidate>> ReadAsync(
        NpgsqlConnection store, string sql, CandidateSource source, Geometry within, string[] kinds, Func<string?, BuildKind> buildKindOf, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, store) { Parameters = { new() { Value = within } } };
        if (kinds.Length > 0) command.Parameters.Add(new() { Value = kinds });
        await using var row = await command.ExecuteReaderAsync(cancel);
        var candidates = new List<SitingCandidate>();
        while (await row.ReadAsync(cancel))
        {
            var at = row.GetFieldValue<Point>(3);
            candidates.Add(new SitingCandidate(
                row.GetString(0), row.GetString(1), new Place(at.X, at.Y), buildKindOf(row.IsDBNull(2) ? null : row.GetString(2)), source,
                IsPlanned: source == CandidateSource.Stations && row.GetBoolean(4)));
        }

        return candidates;
    }
}
