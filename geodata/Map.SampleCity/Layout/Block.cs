namespace Map.SampleCity.Layout;

/// <summary>What stands on a block.</summary>
internal enum BlockKind { Farmland, Village, Compound, Tower, OldTown, Market, Mall, Office, Park, Lake, School, Campus, Hospital, Civic, Industry, Logistics, Square, Empty }

/// <summary>A rectangle of the plan that streets bound, over one or more of the plan's cells.</summary>
internal sealed record Block(int West, int South, int East, int North, BlockKind Kind, string Name)
{
    public double U0 => Plan.Vertical[West].At;

    public double U1 => Plan.Vertical[East + 1].At;

    public double V0 => Plan.Horizontal[South].At;

    public double V1 => Plan.Horizontal[North + 1].At;

    public Uv Centre => new((U0 + U1) / 2, (V0 + V1) / 2);

    public bool Contains(int column, int row) => column >= West && column <= East && row >= South && row <= North;
}

/// <summary>Rectangle in plan coordinates.</summary>
internal readonly record struct Box(double U0, double V0, double U1, double V1)
{
    public double Width => U1 - U0;

    public double Height => V1 - V0;

    public Uv Centre => new((U0 + U1) / 2, (V0 + V1) / 2);

    public Box Shrunk(double by) => new(U0 + by, V0 + by, U1 - by, V1 - by);
}
