using Map.Analysis.Coverage;
using Map.Geodata.Features;
using Npgsql;

namespace Map.Api.Coverage.Trends;

/// <summary>The share of people who were covered on a day.</summary>
/// <param name="Day">The day, by the calendar of Asia/Shanghai.</param>
/// <param name="Share">0 to 1.</param>
public sealed record CoverageShare(DateOnly Day, double Share);

/// <summary>Who of a grid was covered on a day.</summary>
/// <param name="Day">The day, by the calendar of Asia/Shanghai.</param>
/// <param name="Status">The verdict in a word.</param>
/// <param name="Hour">The hour at which couriers were counted, 0–23.</param>
/// <param name="Couriers">Couriers present at the hour.</param>
/// <param name="Residents">Residents.</param>
/// <param name="Cells">Places where people are (demand cells).</param>
/// <param name="CoveredCells">Those of them that were covered.</param>
/// <param name="CellsWithoutStreet">Those of them that had no usable street nearby.</param>
/// <param name="AreaShare">The share of the grid's area from which a station was reached, 0–1; null where nobody could tell.</param>
/// <param name="TakenAt">When the snapshot was taken.</param>
public sealed record CoverageDay(
    DateOnly Day, CoverageStatus Status, int Hour, CoveredCount Couriers, CoveredCount Residents,
    int Cells, int CoveredCells, int CellsWithoutStreet, double? AreaShare, DateTimeOffset TakenAt)
{
    /// <summary>Reads it from a row of <see cref="SnapshotStore"/>.</summary>
    internal static CoverageDay Of(NpgsqlDataReader row) => new(
        row.GetFieldValue<DateOnly>(0), UpperSnake.Get<CoverageStatus>(row.GetString(1)), row.GetInt32(2), People(row, 6), People(row, 9),
        row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.IsDBNull(12) ? null : row.GetDouble(12), row.GetFieldValue<DateTimeOffset>(13));

    private static CoveredCount People(NpgsqlDataReader row, int column) => new(Number(row, column), Number(row, column + 1), row.GetInt32(column + 2));

    private static long? Number(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);
}
