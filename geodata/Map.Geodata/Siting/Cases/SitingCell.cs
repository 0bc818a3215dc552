using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Geodata.Siting.Briefs;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Geodata.Siting.Cases;

/// <summary>A place where people are, or a route on which couriers ride. Null is unknown, which is not zero.</summary>
/// <param name="Place">Where; the middle of a route.</param>
/// <param name="Residents">Residents.</param>
/// <param name="Weekday">Couriers present by hour of a weekday.</param>
/// <param name="Weekend">Couriers present by hour of a day of the weekend.</param>
/// <param name="GridId">The key of the smallest grid of the tree that holds it, or most of a route.</param>
/// <param name="Riders">Of a route: the couriers who ride it in the whole period.</param>
public sealed record SitingCell(Place Place, int? Residents, int?[]? Weekday, int?[]? Weekend, long? GridId, int? Riders = null)
{
    private const string Columns = "select location, residents, couriers_weekday, couriers_weekend, grid_id from demand_cell";

    /// <summary>Who counts here at an hour; null when that is not known.</summary>
    public int? PeopleAt(SitingPeople people, DayType day, int hour)
    {
        var couriers = (day == DayType.Weekday ? Weekday : Weekend)?[hour];
        return people switch
        {
            SitingPeople.Couriers => couriers,
            SitingPeople.Residents => Residents,
            // Where no hours are known the whole period stands for each; where those of other days are, this one's are unknown.
            SitingPeople.Routes => Weekday is null && Weekend is null ? Riders : couriers,
            SitingPeople.Both => couriers is null && Residents is null ? null : (couriers ?? 0) + (Residents ?? 0),
            _ => 1,
        };
    }

    /// <summary>The cells of an area, those of a neighbourhood together. A special grid holds what lies in it, others what belongs to them.</summary>
    internal static async Task<List<SitingCell>> ListAsync(NpgsqlConnection store, SitingArea area, CancellationToken cancel)
    {
        var condition = area.Grid.IsSpecial ? "ST_Covers($1, location)" : "grid_id = any ($1)";
        await using var command = new NpgsqlCommand($"{Columns} where {condition} order by grid_id, id", store);
        command.Parameters.Add(new() { Value = area.Grid.IsSpecial ? area.Boundary : area.GridsInside() });
        await using var row = await command.ExecuteReaderAsync(cancel);
        var cells = new List<SitingCell>();
        while (await row.ReadAsync(cancel))
        {
            var at = row.GetFieldValue<Point>(0);
            cells.Add(new SitingCell(
                new Place(at.X, at.Y), row.IsDBNull(1) ? null : row.GetInt32(1), Hours(row, 2), Hours(row, 3), row.IsDBNull(4) ? null : row.GetInt64(4)));
        }

        return cells;
    }

    internal static int?[]? Hours(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<int?[]>(column);
}
