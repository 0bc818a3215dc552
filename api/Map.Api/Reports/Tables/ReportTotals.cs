using System.Globalization;

namespace Map.Api.Reports.Tables;

/// <summary>The last row of a table: sums of what is known.</summary>
internal static class ReportTotals
{
    public static IReadOnlyList<object?> Of(ReportTable table)
    {
        var sums = table.Columns.Index().Where(c => c.Item.IsSummed).ToDictionary(c => c.Item.Key, c => Sum(table.Rows.Select(r => r[c.Index])));
        return [.. table.Columns.Select(c => c.IsSummed ? sums[c.Key] : c.Formula is { } formula && IsOf(formula, sums) ? formula.Reckon(key => sums[key]) : (object?)"")];
    }

    private static bool IsOf(ColumnFormula formula, Dictionary<string, double?> sums) => sums.ContainsKey(formula.First) && formula.Others.All(sums.ContainsKey);

    private static double? Sum(IEnumerable<object?> cells) =>
        cells.Where(c => c is not (null or "")).Select(c => Convert.ToDouble(c, CultureInfo.InvariantCulture)).ToList() is { Count: > 0 } known ? known.Sum() : null;
}
