namespace Map.Analysis.Siting.Covering;

/// <summary>
/// Prices of the limits that a <see cref="Relaxation"/> does not keep: of a row's cover by its sites, of each group's floor, of the
/// floor of all, and of the budget. Never negative. Single precision halves what a step reads; any prices give a valid bound.
/// </summary>
internal sealed class Multipliers
{
    public Multipliers(int rows, int groups) => (Rows, Groups) = (new float[rows], new float[groups]);

    public float[] Rows { get; }

    public float[] Groups { get; }

    public float Total { get; set; }

    public float Budget { get; set; }

    public void CopyFrom(Multipliers other)
    {
        other.Rows.CopyTo(Rows, 0);
        other.Groups.CopyTo(Groups, 0);
        (Total, Budget) = (other.Total, other.Budget);
    }

    public Multipliers Copy()
    {
        var copy = new Multipliers(Rows.Length, Groups.Length);
        copy.CopyFrom(this);
        return copy;
    }
}
