using System.Globalization;

namespace Map.Geodata.Reasons;

/// <summary>A value of a reason.</summary>
/// <param name="Name">As its kind calls it.</param>
/// <param name="Value">A text; a number as the invariant culture writes it.</param>
public sealed record ReasonValue(string Name, string Value);

/// <summary>What is to be said of a row, a file or a value, with its values.</summary>
public sealed class Reason
{
    // Room for every list of allowed words; what stands in a file is cut shorter where it is met.
    private const int MostOfValue = 1_000;

    private readonly ReasonKind _kind;

    internal Reason(ReasonKind kind, IReadOnlyList<ReasonValue> values) => (_kind, Values) = (kind, values);

    /// <summary>The kind's code: <c>NOT_A_NUMBER</c>.</summary>
    public string Code => _kind.Code;

    /// <summary>In the order of the English sentence.</summary>
    public IReadOnlyList<ReasonValue> Values { get; }

    /// <summary>The English sentence: what is wrong and what would be right.</summary>
    public string Text => _kind.Render(Values);

    public override string ToString() => Text;

    /// <summary>Several reasons as one English sentence.</summary>
    internal static string Join(IEnumerable<Reason> reasons) => string.Join("; ", reasons.Select(reason => reason.Text));

    // A cell may have NULs, which no store's text takes.
    internal static string TextOf(object value) => Shortened.To((Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").Replace('\0', '␀'), MostOfValue);
}
