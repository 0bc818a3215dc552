namespace Map.Geodata.Import.Values;

/// <summary>What is wrong with one row: each problem with the header of its column.</summary>
internal sealed class RowProblems
{
    private readonly List<string> _columns = [];
    private readonly List<string> _reasons = [];

    public bool Any => _reasons.Count > 0;

    public void Add(string? column, string reason)
    {
        if (column is not null) _columns.Add(column);
        _reasons.Add(reason);
    }

    public void Clear()
    {
        _columns.Clear();
        _reasons.Clear();
    }

    /// <summary>All problems as the one remark that a rejected row gets.</summary>
    public ImportNote ToNote(long row) =>
        new(row, _columns.Count == 0 ? null : string.Join(", ", _columns), string.Join("; ", _reasons));
}
