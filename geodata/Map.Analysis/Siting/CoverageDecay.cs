namespace Map.Analysis.Siting;

/// <summary>
/// What covering somebody is worth by travel time, from 1 at the door to 0: gradual coverage (Berman, Krass and Drezner 2003).
/// Never rises with time.
/// </summary>
public sealed class CoverageDecay
{
    private readonly (int Ms, double Worth)[] _points;
    private readonly bool _isLinear;

    private CoverageDecay((int Ms, double Worth)[] points, bool isLinear) => (_points, _isLinear) = (points, isLinear);

    /// <summary>The corners, by time: a step ends at its corner, a line joins two of them.</summary>
    public IReadOnlyList<(int Ms, double Worth)> Points => _points;

    public bool IsLinear => _isLinear;

    /// <summary>Each worth holds up to its time, including it; nothing after the last.</summary>
    /// <exception cref="ArgumentException">Times don't rise, worths rise or leave 0 to 1.</exception>
    public static CoverageDecay Steps(params (int UpToMs, double Worth)[] steps) => new(Checked(steps), isLinear: false);

    /// <summary>Straight between the points, the first one's worth before them, nothing after the last.</summary>
    /// <exception cref="ArgumentException">Times don't rise, worths rise or leave 0 to 1.</exception>
    public static CoverageDecay Linear(params (int AtMs, double Worth)[] points) => new(Checked(points), isLinear: true);

    /// <summary>The worth at a travel time, 0 to 1.</summary>
    public double WorthAt(int ms)
    {
        for (var i = 0; i < _points.Length; i++)
        {
            if (ms > _points[i].Ms) continue;
            if (!_isLinear || i == 0 || ms == _points[i].Ms) return _points[i].Worth;
            var ((fromMs, from), (toMs, to)) = (_points[i - 1], _points[i]);
            return from + ((to - from) * (ms - fromMs) / ((double)toMs - fromMs));
        }

        return 0;
    }

    private static (int, double)[] Checked((int Ms, double Worth)[] points)
    {
        if (points.Length == 0) throw new ArgumentException("A decay needs a point at least.", nameof(points));
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i].Worth is not (>= 0 and <= 1)) throw new ArgumentException($"At {points[i].Ms} ms the worth is {points[i].Worth}, not within 0 to 1.", nameof(points));
            if (i > 0 && (points[i].Ms <= points[i - 1].Ms || points[i].Worth > points[i - 1].Worth))
                throw new ArgumentException($"After {points[i - 1]} comes {points[i]}: times must rise and worths must not.", nameof(points));
        }

        return [.. points];
    }
}
