namespace Map.Api.Reports.Maps;

/// <summary>A box of the drawing.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool IsWithin(Box outer) => Left >= outer.Left && Right <= outer.Right && Top >= outer.Top && Bottom <= outer.Bottom;
}

/// <summary>A label that wants a place.</summary>
/// <param name="Text">Its text, in one line.</param>
/// <param name="X">What it belongs to.</param>
/// <param name="Y">What it belongs to.</param>
/// <param name="Size">Of its letters.</param>
/// <param name="Style">Its class in the drawing.</param>
/// <param name="Offset">How far beside that it stands; 0 for on it, or as near as there is room.</param>
public sealed record Label(string Text, double X, double Y, double Size, string Style, double Offset)
{
    private const double LineHeight = 1.25, Wide = 1.02, Narrow = 0.58;

    /// <summary>Chinese letters are as wide as high; others are at most so wide in the fonts that maps use, on average.</summary>
    public double Width => Text.Sum(c => c < 0x2E80 ? Narrow : Wide) * Size;

    public double Height => Size * LineHeight;
}

/// <summary>A label in its place.</summary>
public sealed record PlacedLabel(Label Label, Box Box);

/// <summary>
/// Puts labels where they overlap neither each other nor signs: each in turn, the most important first, takes the first free of its places; one
/// without a free place is left out. So it is greedy, and the same for the same labels.
/// </summary>
public sealed class LabelPlacer(Box frame, IEnumerable<Box> taken)
{
    private readonly List<Box> _taken = [.. taken];

    public IReadOnlyList<PlacedLabel> Place(IEnumerable<Label> labels)
    {
        var placed = new List<PlacedLabel>();
        foreach (var label in labels)
        {
            var free = PlacesOf(label).Where(b => b.IsWithin(frame) && !_taken.Exists(b.Overlaps)).Take(1).ToList();
            if (free is not [var box]) continue;
            _taken.Add(box);
            placed.Add(new PlacedLabel(label, box));
        }

        return placed;
    }

    /// <summary>Beside a sign: right, left, above, below. Of an area: its middle, then a line above, below, and aside.</summary>
    private static IEnumerable<Box> PlacesOf(Label label)
    {
        var (w, h, d) = (label.Width, label.Height, label.Offset);
        return d > 0
            ? [At(d + (w / 2), 0), At(-d - (w / 2), 0), At(0, -d - (h / 2)), At(0, d + (h / 2))]
            : [At(0, 0), At(0, -h), At(0, h), At(w / 2, 0), At(-w / 2, 0), At(w / 2, -h), At(-w / 2, h)];

        Box At(double dx, double dy) => new(label.X + dx - (w / 2), label.Y + dy - (h / 2), label.X + dx + (w / 2), label.Y + dy + (h / 2));
    }
}
