
using Map.Geodata.Reasons;

namespace Map.Geodata.Import.Values;

/// <summary>What is wrong with one row: each problem with the header of its column.</summary>
internal sealed class RowProblems
{
    private readonly List<string> _columns = [];
    private readonly List<string> _values = [];
    private readonly List<Reason> _reasons = [];

    public bool Any => _reasons.Count > 0;

    /// <param name="column">Its header; null for the whole row.</param>
    /// <param name="reason">What is wrong.</param>
    /// <param name="value">What stands there; null for nothing.</param>
    public void Add(string? column, Reason reason, string? value = null) => Add(column, [reason], value);

    /// <param name="column">Its header; null for the whole row.</param>
    /// <param name="reasons">What is wrong.</param>
    /// <param name="value">What stands there; null for nothing.</param>
    public void Add(string? column, IReadOnlyList<Reason> reasons, string? value)
    {
        if (column is not null) _columns.Add(column);
        if (value is not null) _values.Add(value);
        _reasons.AddRange(reasons);
    }

    public void Clear()
    {
        _columns.Clear();
        _values.Clear();
        _reasons.Clear();
    }

    /// <summary>All problems as the one remark that a rejected row gets.</summary>
    public ImportNote ToNote(long row) =>
        new(row, _columns.Count == 0 ? null : string.Join(", ", _columns), [.. _reasons]) { Value = _values.Count == 0 ? null : string.Join(", ", _values) };
}
