using System.Runtime.InteropServices;
using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Routes.Matching;

/// <summary>A stretch of an edge as it was ridden.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="FromMm">Where the ride entered it, in millimetres from its tail.</param>
/// <param name="ToMm">Where the ride left it; below <paramref name="FromMm"/> when it went against the edge's direction.</param>
/// <param name="FromMs">When it entered, in milliseconds since 1970 UTC; in proportion to the way between two points.</param>
/// <param name="ToMs">When it left.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct EdgeRide(int Edge, int FromMm, int ToMm, long FromMs, long ToMs)
{
    public int LengthMm => Math.Abs(ToMm - FromMm);

    public bool IsForward => ToMm >= FromMm;

    /// <summary>Twice the edge, plus 1 when it was ridden against its direction.</summary>
    public int EdgeSide => (2 * Edge) + (IsForward ? 0 : 1);
}

/// <summary>Points of a trip that could not be matched, and why.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct UnmatchedPoints(int First, int Count, TraceFault Reason);

/// <summary>
/// What became of one trip: parts, each an unbroken ride over edges, and what lies between them. One person's way: it never
/// leaves this assembly. Reusable.
/// </summary>
internal sealed class MatchedTrip
{
    /// <summary>
    /// Who turns within so many millimetres of where the noise of two points lies has not turned.
    /// </summary>
    private const int MostReversalMm = 30_000;

    private readonly List<EdgeRide> _rides = [];
    private readonly List<int> _firstOfPart = [];

    /// <summary>The rides of all parts, one after the other.</summary>
    public ReadOnlySpan<EdgeRide> Rides => CollectionsMarshal.AsSpan(_rides);

    /// <summary>Where each part begins in <see cref="Rides"/>.</summary>
    public ReadOnlySpan<int> FirstOfPart => CollectionsMarshal.AsSpan(_firstOfPart);

    /// <summary>What could not be matched, in no particular order.</summary>
    public List<UnmatchedPoints> Unmatched { get; } = [];

    /// <summary>The rides of one part.</summary>
    public ReadOnlySpan<EdgeRide> Part(int part) =>
        Rides[_firstOfPart[part]..(part + 1 < _firstOfPart.Count ? _firstOfPart[part + 1] : _rides.Count)];

    public void Clear()
    {
        _rides.Clear();
        _firstOfPart.Clear();
        Unmatched.Clear();
    }

    public void BeginPart()
    {
        if (_firstOfPart.Count == 0 || _firstOfPart[^1] < _rides.Count) _firstOfPart.Add(_rides.Count);
    }

    public void EndPart()
    {
        if (_firstOfPart[^1] == _rides.Count) _firstOfPart.RemoveAt(_firstOfPart.Count - 1);
    }

    /// <summary>Adds a stretch that begins where the part ends so far. Short turns, which noise makes, cancel out.</summary>
    public void Add(EdgeRide ride)
    {
        if (ride.LengthMm == 0) return;
        if (_rides.Count == _firstOfPart[^1] || !Continues(_rides[^1], ride))
        {
            _rides.Add(ride);
            return;
        }

        var joined = _rides[^1] with { ToMm = ride.ToMm, ToMs = ride.ToMs };
        _rides.RemoveAt(_rides.Count - 1);
        if (joined.LengthMm > 0) _rides.Add(joined);
    }

    private static bool Continues(EdgeRide last, EdgeRide ride) =>
        last.Edge == ride.Edge && last.ToMm == ride.FromMm
        && (last.IsForward == ride.IsForward || Math.Min(last.LengthMm, ride.LengthMm) <= MostReversalMm);
}
