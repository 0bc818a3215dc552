namespace Map.Analysis.Siting.Covering;

/// <summary>
/// A network in which flow earns a profit on its way from the source to the sink. Arcs out of the source are opened one after the
/// other; after each the flow is the most profitable again, because it is sent along the most profitable ways through the new arc as
/// long as they pay (successive best paths: Ahuja, Magnanti and Orlin 1993, chapter 9). Looks only as far as flow has to give way.
/// </summary>
internal sealed class FlowNetwork
{
    public const int Source = 0, Sink = 1;

    /// <summary>Profits nearer to 0 than this are rounding.</summary>
    private const double Least = 1e-12;

    private readonly List<int> _heads = [];
    private readonly List<double> _room = [], _profits = [];
    private readonly List<List<int>> _out = [];

    private readonly double[] _best;
    private readonly int[] _via;
    private readonly bool[] _isQueued;
    private readonly Queue<int> _queue = new();
    private readonly List<int> _touched = [];

    /// <param name="nodes">Nodes, source and sink included.</param>
    public FlowNetwork(int nodes)
    {
        for (var i = 0; i < nodes; i++) _out.Add([]);
        _best = new double[nodes];
        Array.Fill(_best, double.NegativeInfinity);
        (_via, _isQueued) = (new int[nodes], new bool[nodes]);
    }

    /// <summary>The profit of all flow.</summary>
    public double Profit { get; private set; }

    /// <summary>Adds an arc; its number. Arcs out of the source carry nothing before they are opened.</summary>
    public int Add(int from, int to, double capacity, double profit)
    {
        var arc = _heads.Count;
        AddHalf(from, to, capacity, profit);
        AddHalf(to, from, 0, -profit);
        return arc;
    }

    /// <summary>What flows through an arc.</summary>
    public double FlowOf(int arc) => _room[arc ^ 1];

    /// <summary>Sends as much through an arc out of the source as pays.</summary>
    public void Open(int arc)
    {
        while (_room[arc] > 0 && FindWay(arc) is { } end) Send(arc, end);
    }

    private void AddHalf(int from, int to, double room, double profit)
    {
        _out[from].Add(_heads.Count);
        _heads.Add(to);
        _room.Add(room);
        _profits.Add(profit);
    }

    /// <summary>The end of the most profitable way that begins with an arc: the sink, or the source where other flow gives way.</summary>
    private int? FindWay(int first)
    {
        foreach (var node in _touched) _best[node] = double.NegativeInfinity;
        _touched.Clear();
        Reach(_heads[first], _profits[first], first);
        while (_queue.TryDequeue(out var node))
        {
            _isQueued[node] = false;
            foreach (var arc in _out[node])
            {
                if (_room[arc] > 0) Reach(_heads[arc], _best[node] + _profits[arc], arc);
            }
        }

        var end = _best[Sink] >= _best[Source] ? Sink : Source;
        return _best[end] > Least ? end : null;
    }

    private void Reach(int node, double profit, int via)
    {
        if (profit <= _best[node] + Least) return;
        if (double.IsNegativeInfinity(_best[node])) _touched.Add(node);
        (_best[node], _via[node]) = (profit, via);
        if (node is Source or Sink || _isQueued[node]) return;
        _isQueued[node] = true;
        _queue.Enqueue(node);
    }

    private void Send(int first, int end)
    {
        var amount = _room[first];
        for (var (node, arc) = (end, _via[end]); arc != first; node = Tail(arc), arc = _via[node]) amount = Math.Min(amount, _room[arc]);
        for (var (node, arc) = (end, _via[end]); ; node = Tail(arc), arc = _via[node])
        {
            _room[arc] -= amount;
            _room[arc ^ 1] += amount;
            Profit += amount * _profits[arc];
            if (arc == first) return;
        }
    }

    private int Tail(int arc) => _heads[arc ^ 1];
}
