namespace Map.Api.Reports.Tables;

/// <summary>How a figure is worked out from others of its row: one, a sign, and the sum of some.</summary>
/// <param name="Sign">Between them: + - /.</param>
/// <param name="First">The key of the column before the sign.</param>
/// <param name="Others">The keys of the columns after it.</param>
public sealed record ColumnFormula(char Sign, string First, params IReadOnlyList<string> Others)
{
    public static ColumnFormula Share(string part, params IReadOnlyList<string> all) => new('/', part, all);

    public static ColumnFormula Difference(string from, string less) => new('-', from, less);

    /// <summary>As a spreadsheet has it.</summary>
    /// <param name="cell">The cell of a column.</param>
    public string Write(Func<string, string> cell)
    {
        var others = string.Join('+', Others.Select(cell));
        return Others.Count == 1 ? $"{cell(First)}{Sign}{others}" : $"{cell(First)}{Sign}({others})";
    }

    /// <summary>What it comes to; null when a figure of it is unknown, or there is nothing to have a share of.</summary>
    /// <param name="figure">The figure of a column; null when it is unknown.</param>
    public double? Reckon(Func<string, double?> figure)
    {
        var (first, others) = (figure(First), Others.Select(figure).Aggregate((double?)0, (sum, one) => sum + one));
        return Sign switch
        {
            '+' => first + others,
            '-' => first - others,
            _ => others == 0 ? null : first / others,
        };
    }
}
