using Map.SampleCity.Layout;

namespace Map.SampleCity.Governance;

/// <summary>A grid of the governance tree: cells of the plan from west to east and south to north, all inclusive.</summary>
internal sealed record GridArea(string Code, string Name, string Level, string? Parent, int West, int South, int East, int North)
{
    // Borders bend with the city; every border has corners at the same places, so that neighbours share it exactly.
    private const double ShapeSpacing = 60;

    public bool Contains(Uv place) =>
        place.U >= Plan.Vertical[West].At && place.U < Plan.Vertical[East + 1].At && place.V >= Plan.Horizontal[South].At && place.V < Plan.Horizontal[North + 1].At;

    public Uv Centre => new(
        (Plan.Vertical[West].At + Plan.Vertical[East + 1].At) / 2, (Plan.Horizontal[South].At + Plan.Horizontal[North + 1].At) / 2);

    /// <summary>The border, closed, counterclockwise.</summary>
    public IEnumerable<Uv> Border()
    {
        var us = Positions(Plan.Vertical, West, East + 1).ToList();
        var vs = Positions(Plan.Horizontal, South, North + 1).ToList();
        return us.Select(u => new Uv(u, vs[0]))
            .Concat(vs.Skip(1).Select(v => new Uv(us[^1], v)))
            .Concat(us.AsEnumerable().Reverse().Skip(1).Select(u => new Uv(u, vs[^1])))
            .Concat(vs.AsEnumerable().Reverse().Skip(1).Select(v => new Uv(us[0], v)));
    }

    private static IEnumerable<double> Positions(PlanLine[] lines, int first, int last)
    {
        yield return lines[first].At;
        for (var i = first; i < last; i++)
        {
            var (from, to) = (lines[i].At, lines[i + 1].At);
            var parts = (int)Math.Ceiling((to - from) / ShapeSpacing);
            for (var part = 1; part <= parts; part++) yield return part == parts ? to : from + (to - from) * part / parts;
        }
    }
}
