using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;
using Npgsql;

namespace Map.Geodata.Zones;

/// <summary>Reads what zones are made of.</summary>
/// <param name="store">The store.</param>
internal sealed class ZoneReader(NpgsqlDataSource store)
{
    /// <summary>So many grids can be grouped.</summary>
    public const int MostGrids = 1000;

    private const string Below = """
        with recursive below as (select id from grid where code = $1 union all select g.id from grid g join below b on g.parent_id = b.id),
        unit as materialized (select g.* from grid g join below using (id) where g.level = $2 and g.code <> $1)
        """;

    private const string Grids = $"""
        {Below}
        select code, name, population, couriers, (select count(*) from service_case c where ST_Covers(unit.boundary, c.location)), ST_Area(boundary::geography) / 1e6
        from unit order by code limit $3
        """;

    private const string Places = $"""
        {Below}
        select unit.code, p.kind, count(*) from unit cross join lateral (
          select category as kind from merchant m where ST_Covers(unit.boundary, m.location) union all select kind from base_poi b where ST_Covers(unit.boundary, b.geom)) p
        group by unit.code, p.kind
        """;

    // Two grids are neighbours where at least some 50 m of the one's line run within some 10 m of the other: drawn lines seldom meet exactly, and
    // corners alone are no border.
    private const string Borders = $"""
        {Below}
        select a.code, b.code from unit a join unit b on a.code < b.code and ST_Expand(a.boundary, 1e-4) && b.boundary
        where ST_Length(ST_Intersection(ST_Boundary(a.boundary), ST_Buffer(b.boundary, 1e-4))::geography) >= 50
        """;

    /// <exception cref="BriefException">There is no such grid, or there are none or too many of the level in it.</exception>
    public async Task<ZoneGround> ReadAsync(ZoneBrief brief, CancellationToken cancel)
    {
        var places = new Dictionary<string, Dictionary<string, long>>();
        await foreach (var row in RowsAsync(Places, brief, cancel))
        {
            if (!places.TryGetValue(row.GetString(0), out var kinds)) places[row.GetString(0)] = kinds = [];
            kinds.Add(row.GetString(1), row.GetInt64(2));
        }

        var grids = new List<ZoneGrid>();
        await foreach (var row in RowsAsync(Grids, brief, cancel))
        {
            grids.Add(new ZoneGrid(
                row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetInt32(2), row.IsDBNull(3) ? null : row.GetInt32(3), row.GetInt64(4), row.GetDouble(5),
                places.GetValueOrDefault(row.GetString(0)) ?? []));
        }

        if (grids.Count == 0) throw new BriefException("$.area", $"is \"{brief.Area}\", in which there is no grid of the level {UpperSnake.Write(brief.Level)}; name a grid above some, or another level");
        if (grids.Count > MostGrids) throw new BriefException("$.area", $"is \"{brief.Area}\", in which there are more than {MostGrids} grids of the level; name a smaller one");
        return new ZoneGround(grids, await BordersAsync(brief, grids.Index().ToDictionary(g => g.Item.Code, g => g.Index), cancel));
    }

    private async Task<IReadOnlyList<(int One, int Other)>> BordersAsync(ZoneBrief brief, Dictionary<string, int> places, CancellationToken cancel)
    {
        var borders = new List<(int One, int Other)>();
        await foreach (var row in RowsAsync(Borders, brief, cancel))
        {
            var (one, other) = (places[row.GetString(0)], places[row.GetString(1)]);
            borders.Add((Math.Min(one, other), Math.Max(one, other)));
        }

        return [.. borders.Order()];
    }

    private async IAsyncEnumerable<NpgsqlDataReader> RowsAsync(string sql, ZoneBrief brief, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await using var command = store.CreateCommand(sql);
        command.Parameters.Add(new() { Value = brief.Area });
        command.Parameters.Add(new() { Value = UpperSnake.Write(brief.Level) });
        if (sql == Grids) command.Parameters.Add(new() { Value = MostGrids + 1 });
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel)) yield return row;
    }
}
