using Map.Analysis.Routes.Matching;
using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Routes.Flows;

/// <summary>The cities of one run; what matching needs of their streets is made once for all threads.</summary>
internal sealed class StreetMaps(IReadOnlyList<StreetMap> maps, RouteOptions options)
{
    /// <summary>So many points of a trace, evenly over it, are asked for their city.</summary>
    private const int SampledPoints = 16;

    private readonly Lazy<MatchGraph>[] _graphs =
        [.. maps.Select(map => new Lazy<MatchGraph>(() => new MatchGraph(map.Graph, options.Matching.WrongWayShare)))];

    public int Count => maps.Count;

    public StreetMap this[int city] => maps[city];

    public MatchGraph GraphOf(int city) => _graphs[city].Value;

    /// <summary>The city in which most of a trace lies, of several the smallest; -1 when it lies in none.</summary>
    public int Find(TracePoint[] points)
    {
        var (best, most) = (-1, 0);
        for (var city = 0; city < maps.Count; city++)
        {
            var inside = CountInside(points, city);
            if (inside > most || (inside > 0 && inside == most && maps[city].Extent.Size < maps[best].Extent.Size)) (best, most) = (city, inside);
        }

        return best;
    }

    private int CountInside(TracePoint[] points, int city)
    {
        var (inside, sampled) = (0, Math.Min(points.Length, SampledPoints));
        for (var i = 0; i < sampled; i++)
        {
            var point = points[(int)((long)i * points.Length / sampled)];
            if (maps[city].Extent.Contains(point.Lon, point.Lat)) inside++;
        }

        return inside;
    }
}
