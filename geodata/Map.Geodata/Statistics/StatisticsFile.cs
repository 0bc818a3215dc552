using Map.Geodata.Coordinates;
using Map.Geodata.Export;
using Map.Geodata.Export.Formats;
using Map.Geodata.Features;
using Map.Geodata.Import.Kinds;
using static Map.Geodata.Import.Kinds.Columns;

namespace Map.Geodata.Statistics;

/// <summary>Statistics as a file of tables: one line a figure.</summary>
public static class StatisticsFile
{
    private static readonly string[] Formats = ["csv", "xlsx"];

    private static readonly ImportKind Kind = new()
    {
        Name = "statistics",
        Table = "indicator",
        Labels = [],
        Columns =
        [
            Text("grid"), Text("name"), Text("level"), Text("measure"), Text("category"), Date("period_start"), Date("period_end"), Number("value"), BigWhole("unknown"),
            Text("qualifier"), Number("change"),
        ],
    };

    /// <summary>The format with an ending.</summary>
    /// <exception cref="FilterException">It is none for tables.</exception>
    public static FeatureFormat Get(string ending) =>
        Formats.Contains(ending) ? FeatureFormat.Get(ending) : throw new FilterException($"There is no format \"{ending}\" for statistics; there are {string.Join(", ", Formats)}.");

    /// <summary>Writes rows.</summary>
    public static async Task WriteAsync(IEnumerable<StatisticsRow> rows, FeatureFormat format, Stream output, CancellationToken cancel)
    {
        await using var writer = format.Open(Kind, CoordinateSystem.Wgs84, output);
        foreach (var row in rows)
        {
            await writer.WriteAsync(
                new FeatureRow([row.Grid?.Code, row.Grid?.Name, row.Grid is { } grid ? UpperSnake.Write(grid.Level) : null, row.Measure, row.Category, row.PeriodStart, row.PeriodEnd, row.Value, row.Unknown, UpperSnake.Write(row.Qualifier), row.Change]),
                cancel);
        }

        await writer.FinishAsync(cancel);
    }
}
