namespace Map.Analysis.Siting.Covering;

/// <summary>
/// Prices of the limits that a <see cref="Relaxation"/> does not keep: of a row's cover by its sites (see
/// <see cref="CoverModel.PricesOf"/>), of each group's floor, of the
/// floor of all, and of the budget. Never negative. Single precision halves what a step reads; any prices give a valid bound.
/// </summary>
internal sealed class Multipliers
{
    public Multipliers(CoverModel model) => (Rows, Groups) = (new float[model.PriceCount], new float[model.Missing.Length]);

    /// <summary>
    /// Prices to start from: nothing, or, where rows need several sites, as much as lets a row just pay all that it needs, from where
    /// the bound is ten times nearer.
    /// </summary>
    public static Multipliers CreateFirst(CoverModel model)
    {
        var first = new Multipliers(model);
        for (var row = 0; model.NeedsSeveral && row < model.RowCount; row++) first.Rows.AsSpan(model.PricesOf(row)).Fill((float)(model.Rewards[row] / model.Needs[row]));
        return first;
    }

    private Multipliers(Multipliers other) =>
        (Rows, Groups, Total, Budget) = ((float[])other.Rows.Clone(), (float[])other.Groups.Clone(), other.Total, other.Budget);

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

    public Multipliers Copy() => new(this);
}
