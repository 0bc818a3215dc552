using Map.Analysis.Siting;

namespace Map.Benchmarks.Siting;

/// <summary>
/// Sites and people at random in a square of side 1, one to a hundred people a place: drawn by a generator of its own, so that peers
/// can draw the same.
/// </summary>
internal sealed class RandomCovering
{
    private const long Multiplier = 1_103_515_245, Increment = 12_345, Modulus = 1L << 31;

    private readonly double _radius;
    private readonly (double X, double Y)[] _places;
    private readonly Dictionary<(int, int), List<int>> _squares = [];
    private long _state;

    private RandomCovering(int seed, int sites, int places, double radius)
    {
        (_state, _radius) = (seed, radius);
        var at = new (double X, double Y)[sites];
        for (var i = 0; i < sites; i++) at[i] = (Next(), Next());
        (_places, Weights) = (new (double, double)[places], new double[places]);
        for (var i = 0; i < places; i++) (_places[i], Weights[i]) = ((Next(), Next()), 1 + Math.Floor(Next() * 100));
        for (var i = 0; i < places; i++) Square(SquareOf(_places[i])).Add(i);
        Matrix = CreateMatrix(at);
    }

    private SiteMatrix Matrix { get; }

    private double[] Weights { get; }

    /// <summary>Most people within a radius of so many of the sites.</summary>
    public static SitingProblem Create(int seed, int sites, int places, double radius, int count)
    {
        var city = new RandomCovering(seed, sites, places, radius);
        return new SitingProblem { Objective = SitingObjective.MaxCoverage, Matrix = city.Matrix, Weights = city.Weights, Count = count };
    }

    private double Next() => (_state = ((_state * Multiplier) + Increment) % Modulus) / (double)Modulus;

    private (int, int) SquareOf((double X, double Y) at) => ((int)(at.X / _radius), (int)(at.Y / _radius));

    private List<int> Square((int, int) key) => _squares.TryGetValue(key, out var places) ? places : _squares[key] = [];

    private SiteMatrix CreateMatrix((double X, double Y)[] sites)
    {
        var (first, places, row) = (new int[sites.Length + 1], new List<int>(), new List<int>());
        for (var site = 0; site < sites.Length; site++)
        {
            row.Clear();
            Gather(sites[site], row);
            row.Sort();
            places.AddRange(row);
            first[site + 1] = places.Count;
        }

        return new SiteMatrix(_places.Length, first, [.. places], new int[places.Count]);
    }

    private void Gather((double X, double Y) site, List<int> row)
    {
        var (column, line) = SquareOf(site);
        for (var x = column - 1; x <= column + 1; x++)
        {
            for (var y = line - 1; y <= line + 1; y++)
            {
                foreach (var place in _squares.GetValueOrDefault((x, y)) ?? [])
                {
                    var (dx, dy) = (_places[place].X - site.X, _places[place].Y - site.Y);
                    if ((dx * dx) + (dy * dy) <= _radius * _radius) row.Add(place);
                }
            }
        }
    }
}
