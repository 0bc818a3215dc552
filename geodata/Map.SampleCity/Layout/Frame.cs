namespace Map.SampleCity.Layout;

/// <summary>
/// Bends the plan into a city: a turn of a few degrees, long waves, the river's meander which the streets beside it follow, and
/// a little disorder at every crossing.
/// </summary>
internal sealed class Frame
{
    private const double Turn = 5.5 * Math.PI / 180;
    private const double Meander = 190, MeanderLength = 5_400, MeanderReach = 1_300;
    private const double MetresPerDegreeLat = 110_920; // at 33° north
    private static readonly double MetresPerDegreeLon = 111_413 * Math.Cos(Plan.CentreLat * Math.PI / 180);

    // Displacement of every crossing, indexed by its lines.
    private readonly (double U, double V)[,] _jitter = new (double, double)[Plan.Vertical.Length, Plan.Horizontal.Length];

    public Frame(Random random)
    {
        for (var i = 0; i < Plan.Vertical.Length; i++)
            for (var j = 0; j < Plan.Horizontal.Length; j++)
                _jitter[i, j] = (Disorder(random, Plan.Vertical[i], i, Plan.Vertical.Length), Disorder(random, Plan.Horizontal[j], j, Plan.Horizontal.Length));
    }

    public LonLat ToLonLat(Uv place)
    {
        var (x, y) = ToMetres(place);
        return FromMetres(x, y);
    }

    public static LonLat FromMetres(double x, double y) =>
        new(Math.Round(Plan.CentreLon + x / MetresPerDegreeLon, 7), Math.Round(Plan.CentreLat + y / MetresPerDegreeLat, 7));

    public static (double X, double Y) ToMetres(LonLat p) => ((p.Lon - Plan.CentreLon) * MetresPerDegreeLon, (p.Lat - Plan.CentreLat) * MetresPerDegreeLat);

    /// <summary>Metres east and north of the centre of the bent city.</summary>
    public (double X, double Y) ToMetres(Uv place)
    {
        var (du, dv) = JitterAt(place);
        var (u, v) = (place.U + du, place.V + dv);
        var nearRiver = Math.Exp(-Math.Pow((v - Plan.RiverMiddle) / MeanderReach, 2));
        var x = u + 75 * Math.Sin(Math.Tau * v / 4_600 + 0.7) + 25 * Math.Sin(Math.Tau * v / 1_900);
        var y = v + Meander * nearRiver * Math.Sin(Math.Tau * (u + 900) / MeanderLength) + 60 * Math.Sin(Math.Tau * u / 5_100 + 1.9);
        return (x * Math.Cos(Turn) - y * Math.Sin(Turn), x * Math.Sin(Turn) + y * Math.Cos(Turn));
    }

    /// <summary>Direction of the plan's east at a place, radians.</summary>
    public double AngleAt(Uv place)
    {
        var (x0, y0) = ToMetres(place.Plus(-5, 0));
        var (x1, y1) = ToMetres(place.Plus(5, 0));
        return Math.Atan2(y1 - y0, x1 - x0);
    }

    private static double Disorder(Random random, PlanLine line, int index, int count)
    {
        var amount = random.NextDouble() * 2 - 1;
        return index == 0 || index == count - 1 || !line.HasStreet ? 0 : amount * (line.IsArterial ? 10 : 24);
    }

    private (double, double) JitterAt(Uv place)
    {
        var (i, j) = (Plan.ColumnAt(place.U), Plan.RowAt(place.V));
        var s = Math.Clamp((place.U - Plan.Vertical[i].At) / (Plan.Vertical[i + 1].At - Plan.Vertical[i].At), 0, 1);
        var t = Math.Clamp((place.V - Plan.Horizontal[j].At) / (Plan.Horizontal[j + 1].At - Plan.Horizontal[j].At), 0, 1);
        var (a, b, c, d) = (_jitter[i, j], _jitter[i + 1, j], _jitter[i, j + 1], _jitter[i + 1, j + 1]);
        return (Mix(a.U, b.U, c.U, d.U), Mix(a.V, b.V, c.V, d.V));

        double Mix(double sw, double se, double nw, double ne) => (sw * (1 - s) + se * s) * (1 - t) + (nw * (1 - s) + ne * s) * t;
    }
}
