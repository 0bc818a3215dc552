namespace Map.Geodata.Import.Values;

/// <summary>What is wrong with one row: each problem with the header of its column.</summary>
internal sealed class RowProblems
{
    private readonly List<string> _columns = [];
    private readonly List<string> _values = [];
    private readonly List<string> _reasons = [];

    public bool Any => _reasons.Count > 0;

    /// <param name="column">Its header; null for the whole row.</param>
    /// <param name="reason">What is wrong.</param>
    /// <param name="value">What stands there; null for nothing.</param>
    public void Add(string? column, string reason, string? value = null)
    {
        if (column is not null) _columns.Add(column);
        if (value is not null) _values.Add(value);
        _reasons.Add(reason);
    }

    public void Clear()
    {
        _columns.Clear();
        _values.Clear();
        _reasons.Clear();
    }

    /// <summary>All problems as the one remark that a rejected row gets.</summary>
    public ImportNote ToNote(long row) =>
        new(row, _columns.Count == 0 ? null : string.Join(", ", _columns), string.Join("; ", _reasons)) { Value = _values.Count == 0 ? null : string.Join(", ", _values) };
}
