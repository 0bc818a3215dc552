namespace Map.Analysis.Zones;

/// <summary>What the cost of one zone is made of; units come and go in time proportional to the traits.</summary>
internal sealed class ZoneSums(int traits)
{
    private readonly int[] _known = new int[traits];
    private readonly double[] _sum = new double[traits];
    private readonly double[] _squares = new double[traits];

    public double Size { get; private set; }

    public int Count { get; private set; }

    public void Add(ZoneUnit unit) => Change(unit, 1);

    public void Remove(ZoneUnit unit) => Change(unit, -1);

    /// <summary>Sum over traits of squared differences from the mean.</summary>
    public double Differences()
    {
        var differences = 0.0;
        for (var t = 0; t < _known.Length; t++)
            if (_known[t] > 1) differences += Math.Max(0, _squares[t] - (_sum[t] * _sum[t] / _known[t]));
        return differences;
    }

    private void Change(ZoneUnit unit, int sign)
    {
        Size += sign * unit.Size;
        Count += sign;
        for (var t = 0; t < _known.Length; t++)
        {
            if (unit.Traits[t] is not { } value) continue;
            _known[t] += sign;
            _sum[t] += sign * value;
            _squares[t] += sign * value * value;
        }
    }
}
