namespace Map.SampleCity.Scenarios.Layout;

/// <summary>A rectangle of a schematic town in whole units, so that neighbours share their borders exactly.</summary>
internal readonly record struct Rect(int West, int South, int East, int North)
{
    public int Width => East - West;

    public int Height => North - South;

    /// <summary>Cuts it into rows of parts that are about as wide as high; together they are the whole, without gaps or overlaps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are more parts than units.</exception>
    public IReadOnlyList<Rect> Split(int parts)
    {
        if (parts < 1 || parts > Width * Height) throw new ArgumentOutOfRangeException(nameof(parts), parts, $"A rectangle of {Width} × {Height} units can't be cut so.");
        var rows = Math.Clamp((int)Math.Round(Math.Sqrt(parts * (double)Height / Width)), (parts + Width - 1) / Width, Math.Min(parts, Height));
        var cut = new List<Rect>();
        for (var row = 0; row < rows; row++)
        {
            var (south, north) = (South + (Height * row / rows), South + (Height * (row + 1) / rows));
            var inRow = (parts * (row + 1) / rows) - (parts * row / rows);
            for (var i = 0; i < inRow; i++) cut.Add(new Rect(West + (Width * i / inRow), south, West + (Width * (i + 1) / inRow), north));
        }

        return cut;
    }

    /// <summary>A place in it: number i of many that are spread evenly (Roberts' R2 sequence, from the plastic number), off its border.</summary>
    public Spot SpotOf(int i)
    {
        const double Plastic = 1.32471795724474602596;
        var (s, t) = ((0.5 + ((i + 1) / Plastic)) % 1, (0.5 + ((i + 1) / (Plastic * Plastic))) % 1);
        return new Spot(West + (Width * (0.08 + (0.84 * s))), South + (Height * (0.08 + (0.84 * t))));
    }
}

/// <summary>A place in units.</summary>
internal readonly record struct Spot(double East, double North);
