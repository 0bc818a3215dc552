using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Geodata.Store.Places;

/// <summary>
/// The grid in which a point lies: the lowest of the governance tree that covers it, on a shared border the first by code.
/// The special grids (markets, buildings, …) overlap the tree and hold no points. None where no grid covers it.
/// </summary>
public static class GridOfPoint
{
    /// <summary>SQL: the levels that hold points, from below.</summary>
    public const string Levels = "array['MICRO_GRID', 'GRID', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY']";

    /// <summary>SQL: of the grids g that cover a point the first in this order has it.</summary>
    public const string Order = $"array_position({Levels}, g.level), g.code";

    /// <param name="connection">May have a transaction.</param>
    /// <param name="point">In WGS-84.</param>
    /// <param name="cancel">Ends the query.</param>
    public static async Task<long?> FindAsync(NpgsqlConnection connection, Point point, CancellationToken cancel = default)
    {
        await using var command = new NpgsqlCommand($"select {FindSql("$1")}", connection) { Parameters = { new() { Value = point } } };
        return await command.ExecuteScalarAsync(cancel) as long?;
    }

    /// <summary>Finds the grids of all points in an area again, after grids there have moved, come or gone.</summary>
    /// <param name="context">With the transaction that changes the grids.</param>
    /// <param name="area">Where grids have changed, in WGS-84.</param>
    /// <param name="except">A grid that is about to go; null for none.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task RefindAsync(MapContext context, Geometry area, long? except = null, CancellationToken cancel = default)
    {
        foreach (IEntityType entity in context.Model.GetEntityTypes().Where(HasGridOfPoint))
        {
            await using var command = new NpgsqlCommand(RefindSql(entity.GetTableName()!), (NpgsqlConnection)context.Database.GetDbConnection())
            {
                CommandTimeout = 0,
                Parameters = { new() { Value = area }, new() { Value = except ?? 0 } },
            };
            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    /// <summary>Whether rows have a point and the grid that it lies in.</summary>
    public static bool HasGridOfPoint(IReadOnlyEntityType entity) =>
        entity.FindProperty("GridId") is not null && entity.FindProperty("Location")?.ClrType == typeof(Point);

    private static string RefindSql(string table) => $"""
        update {table} t set grid_id = found.grid_id
        from (select p.id, {FindSql("p.location", "$2")} as grid_id from {table} p where ST_Intersects(p.location, $1)) found
        where found.id = t.id and t.grid_id is distinct from found.grid_id
        """;

    private static string FindSql(string point, string except = "0") => $"""
        (select g.id from grid g where ST_Covers(g.boundary, {point}) and g.level = any ({Levels}) and g.id <> {except}
         order by {Order} limit 1)
        """;
}
