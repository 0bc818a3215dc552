using System.Runtime.InteropServices;

namespace Map.Analysis.Network;

/// <summary>An arc of a <see cref="TravelGraph"/>: the node at its other end and the milliseconds it takes.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct TravelArc(int Node, int Ms);

/// <summary>An edge as one profile sees it.</summary>
/// <param name="Tail">The node where the edge begins.</param>
/// <param name="Head">The node where it ends.</param>
/// <param name="Ms">Milliseconds for the whole edge, waits not counted.</param>
/// <param name="Forward">Whether it may be travelled from tail to head.</param>
/// <param name="Backward">Whether it may be travelled from head to tail.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct TravelEdge(int Tail, int Head, int Ms, bool Forward, bool Backward)
{
    public bool IsUsable => Forward | Backward;
}

/// <summary>
/// A <see cref="RoadNetwork"/> as one <see cref="TravelProfile"/> can use it: only usable arcs, each with its time. An arc's
/// time includes the wait at the node it leads to. A node that the profile can't pass has no arcs at all, so that a search
/// ends on the edges before it.
/// </summary>
public sealed class TravelGraph
{
    // An edge here and its two arcs in both directions, its place in a search; a node's waits, first arcs, islands and labels.
    private const long BytesOfItem = 64;

    private readonly bool[] _isBlocked;

    /// <param name="network">The streets.</param>
    /// <param name="profile">A profile that moves on streets.</param>
    /// <param name="hour">When gates that keep hours are passed, or not; null for what holds at no hour in particular.</param>
    public TravelGraph(RoadNetwork network, TravelProfile profile, HourOfWeek? hour = null)
    {
        if (profile.Mode == TravelMode.Straight) throw new ArgumentException("A straight line needs no streets.", nameof(profile));
        Network = network;
        Profile = profile;
        Hour = hour;
        _isBlocked = FindBlocked(network.Nodes, profile.Mode, hour);
        WaitMs = Array.ConvertAll(network.Nodes.Traits, profile.WaitMs);
        HasWaits = WaitMs.AsSpan().ContainsAnyExcept(0);
        Edges = BuildEdges(network, profile);
        (FirstOut, Out) = BuildArcs(reverse: false);
        (FirstIn, In) = BuildArcs(reverse: true);
        MeanArcMs = Out.Length == 0 ? 0 : (int)(Out.Sum(a => (long)a.Ms) / Out.Length);
        Islands = new Islands(this);
    }

    public RoadNetwork Network { get; }

    public TravelProfile Profile { get; }

    /// <summary>The hour whose open gates may be passed; null for none in particular.</summary>
    public HourOfWeek? Hour { get; }

    /// <summary>Every edge of the network as this profile sees it.</summary>
    public TravelEdge[] Edges { get; }

    /// <summary>About how many bytes it takes with what searches on it keep; the network itself, which others share, not counted.</summary>
    public long Bytes => BytesOfItem * (Edges.Length + (long)WaitMs.Length);

    /// <summary>Milliseconds of waiting on arrival at each node.</summary>
    public int[] WaitMs { get; }

    /// <summary>Whether anybody waits anywhere.</summary>
    internal bool HasWaits { get; }

    /// <summary>Arcs that leave node v stand in <see cref="Out"/> from FirstOut[v] to FirstOut[v+1].</summary>
    public int[] FirstOut { get; }

    public TravelArc[] Out { get; }

    /// <summary>Arcs that arrive at node v stand in <see cref="In"/> from FirstIn[v] to FirstIn[v+1]; their node is where they come from.</summary>
    public int[] FirstIn { get; }

    public TravelArc[] In { get; }

    /// <summary>What arcs take on average, milliseconds.</summary>
    internal int MeanArcMs { get; }

    /// <summary>Parts of the graph that hang together with little else.</summary>
    public Islands Islands { get; }

    /// <summary>Whether the profile can't pass this node at the hour.</summary>
    public bool IsBlocked(int node) => _isBlocked[node];

    /// <summary>Whether the profile can't pass this node, hours left aside.</summary>
    internal bool IsBarred(int node) => IsBarred(Network.Nodes.Traits[node], Profile.Mode);

    /// <summary>
    /// Whether a place may belong to an edge: it is usable and not in a tunnel, under which or above which nobody steps out.
    /// </summary>
    public bool IsReachableFromBeside(int edge) => Edges[edge].IsUsable && (Network.Edges.Traits[edge] & StreetTraits.Tunnel) == 0;

    /// <summary>Milliseconds from an edge's tail to a place some millimetres along it.</summary>
    public int OffsetMs(int edge, int offsetMm) => (int)((long)Edges[edge].Ms * offsetMm / Network.Edges.LengthMm[edge]);

    /// <summary>Metres of street that the profile may use in at least one direction.</summary>
    public long UsableMetres()
    {
        var mm = 0L;
        for (var e = 0; e < Edges.Length; e++) mm += Edges[e].IsUsable ? Network.Edges.LengthMm[e] : 0;
        return mm / 1000;
    }

    private static bool IsBarred(NodeTraits traits, TravelMode mode) =>
        (traits & (mode == TravelMode.Walk ? NodeTraits.BlocksWalk : NodeTraits.BlocksEbike)) != 0;

    private static bool[] FindBlocked(NodeArrays nodes, TravelMode mode, HourOfWeek? hour)
    {
        var isBlocked = Array.ConvertAll(nodes.Traits, t => IsBarred(t, mode));
        if (hour is not { } at) return isBlocked;
        foreach (var gate in nodes.Gates) isBlocked[gate.Node] = !gate.Opening.IsOpen(mode, at);
        return isBlocked;
    }

    private static TravelEdge[] BuildEdges(RoadNetwork network, TravelProfile profile)
    {
        var (forward, backward) = profile.Mode == TravelMode.Walk
            ? (StreetAccess.WalkForward, StreetAccess.WalkBackward)
            : (StreetAccess.EbikeForward, StreetAccess.EbikeBackward);
        var edges = network.Edges;
        var result = new TravelEdge[edges.Count];
        for (var e = 0; e < result.Length; e++)
        {
            var factor = (edges.Traits[e] & StreetTraits.Steps) != 0 ? TravelProfile.StepsFactor : 1;
            var ms = Math.Max(1, profile.TravelMs(edges.LengthMm[e] / 1000.0 * factor));
            result[e] = new TravelEdge(edges.Tail[e], edges.Head[e], ms, (edges.Access[e] & forward) != 0, (edges.Access[e] & backward) != 0);
        }

        return result;
    }

    private (int[] First, TravelArc[] Arcs) BuildArcs(bool reverse)
    {
        var first = new int[Network.Nodes.Count + 1];
        var arcs = new TravelArc[CountArcs()];
        var count = 0;
        for (var v = 0; v < Network.Nodes.Count; v++)
        {
            first[v] = count;
            if (IsBlocked(v)) continue;
            for (var a = Network.FirstOut[v]; a < Network.FirstOut[v + 1]; a++)
            {
                ref readonly var edge = ref Edges[Network.ArcEdgeSide[a] >> 1];
                var againstEdge = (Network.ArcEdgeSide[a] & 1) != 0;
                var mayTravel = againstEdge != reverse ? edge.Backward : edge.Forward;
                var other = Network.ArcHead[a];
                if (mayTravel && !IsBlocked(other)) arcs[count++] = new TravelArc(other, edge.Ms + WaitMs[reverse ? v : other]);
            }
        }

        first[^1] = count;
        return (first, arcs);
    }

    /// <summary>How many arcs there are, of which the large arrays are made just long enough.</summary>
    private int CountArcs()
    {
        var count = 0;
        foreach (ref readonly var edge in Edges.AsSpan())
        {
            if (!IsBlocked(edge.Tail) && !IsBlocked(edge.Head)) count += (edge.Forward ? 1 : 0) + (edge.Backward ? 1 : 0);
        }

        return count;
    }
}
