using Map.Geodata.Import.Kinds;
using Map.Geodata.Store.Places;
using Npgsql;
using static Map.Geodata.Import.Writing.StagingTable;

namespace Map.Geodata.Import.Writing;

/// <summary>
/// Finds the grid of each staged point that names none: the smallest of the governance tree that covers it, on a shared border
/// the first by code. The special levels (markets, buildings, …) overlap the tree and don't hold points.
/// </summary>
/// <remarks>
/// The points are copied to a narrow table of their own, because an index on the staging table would make each of its later
/// updates five times as dear. Level by level from below, so that nearly all points are settled by small grids and never
/// compared with a district's long border; a grid finds its points rather than a point its grid, so that each border is
/// prepared once.
/// </remarks>
internal static class GridPlacement
{
    private const string Points = "points_to_place";
    private const string Placed = "placed_points";

    // Fewer than this part of the points are few.
    private const int FewOf = 10;

    public static async Task PlaceAsync(NpgsqlConnection connection, ImportKind kind, CancellationToken cancel)
    {
        var all = await ExecuteAsync(CollectSql(kind));
        var left = all;
        await ExecuteAsync($"create index on {Points} using gist (point); analyze {Points}");
        foreach (var level in await ListLevelsAsync(connection, cancel))
            if (left > 0) left -= await ExecuteAsync(left < all / FewOf ? FindGridsOfFewSql(level) : FindGridsSql(level));
        await ExecuteAsync(ApplySql(kind));

        async Task<long> ExecuteAsync(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
            return await command.ExecuteNonQueryAsync(cancel);
        }
    }

    /// <summary>The staged column of a kind's points.</summary>
    public static string PointOf(ImportKind kind) => kind.Geometries.First(c => c.Type == ColumnType.Point).Quoted;

    private static string CollectSql(ImportKind kind) => $"""
        create temporary table {Placed} ("row" bigint primary key, grid_id bigint not null) on commit drop;
        create temporary table {Points} ("row" bigint not null, point geometry(Point, 4326) not null) on commit drop;
        insert into {Points} select "row", {PointOf(kind)} from {Name}
        where {PointOf(kind)} is not null and {kind.GridOfPoint!.Staged} is null and {kind.GridOfPoint.Quoted} is null
        """;

    private static string FindGridsSql(string level) => $"""
        insert into {Placed}
        select distinct on (p."row") p."row", g.id
        from grid g join {Points} p on ST_Covers(g.boundary, p.point)
        where g.level = '{level}' and not exists (select from {Placed} d where d."row" = p."row")
        order by p."row", g.code
        """;

    // Those that are left look for their grids: a district would find all the points again that its grids have taken.
    private static string FindGridsOfFewSql(string level) => $"""
        insert into {Placed}
        select distinct on (p."row") p."row", g.id
        from (select * from {Points} p where not exists (select from {Placed} d where d."row" = p."row") offset 0) p
        join grid g on g.level = '{level}' and ST_Covers(g.boundary, p.point)
        order by p."row", g.code
        """;

    private static string ApplySql(ImportKind kind) => $"""
        update {Name} i set {kind.GridOfPoint!.Quoted} = d.grid_id from {Placed} d where d."row" = i."row"
        """;

    // The levels that the store has, from below.
    private static async Task<IReadOnlyList<string>> ListLevelsAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"""
            select array(select level from unnest({GridOfPoint.Levels}) with ordinality l(level, rank)
                         where exists (select from grid where grid.level = l.level) order by rank)
            """, connection);
        return (string[])(await command.ExecuteScalarAsync(cancel))!;
    }
}
