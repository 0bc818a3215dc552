using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Geodata.Features;

namespace Map.Api.Coverage.States;

/// <summary>What coverage is computed from, as the store had it at one moment. Immutable; parts that did not change are shared.</summary>
/// <param name="Version">The moment.</param>
/// <param name="Areas">The grids.</param>
/// <param name="Places">Where the demand cells are, by number.</param>
/// <param name="Demand">Who is there.</param>
/// <param name="ServiceNumbers">A number for each code of the catalogue.</param>
/// <param name="Stations">All stations, in no order; a station keeps its place in the list, a deleted one leaves it empty until a new one takes it.</param>
internal sealed record CoverageFeatures(
    StoreVersion Version, CoverageAreas Areas, IReadOnlyList<Place> Places, CoverageDemand Demand,
    IReadOnlyDictionary<string, int> ServiceNumbers, IReadOnlyList<StationSite?> Stations)
{
    /// <summary>A number that no station offers.</summary>
    private const int NobodyOffers = int.MaxValue;

    private readonly Lazy<double> _cellMetres = new(() => CellSpacing.Of(Places));

    /// <summary>What of it the caller may be told; kept features are everybody's.</summary>
    public CoverageSight Sight { get; init; } = CoverageSight.All;

    /// <summary>The grids that the caller sees, from above to below.</summary>
    public IReadOnlyList<Grid> Grids => Sight.IsAll ? Areas.Grids : [.. Areas.Grids.Where(Sight.Sees)];

    /// <summary>
    /// The highest of them: for whoever sees everything those of the highest level below a city, which are the districts; for others each
    /// that lies below none they see.
    /// </summary>
    public IEnumerable<Grid> HighestGrids
    {
        get
        {
            if (!Sight.IsAll) return Grids.Where(g => g.Parent is null || !Sight.Sees(g.Parent));
            var highest = Grids.FirstOrDefault(g => g.Level > GridLevel.City)?.Level;
            return Grids.Where(g => g.Level == highest);
        }
    }

    /// <summary>How far apart demand cells are, in metres.</summary>
    public double CellMetres => _cellMetres.Value;

    /// <summary>The number of a service; one that no station offers for a code that isn't in the catalogue.</summary>
    public int NumberOfService(string code) => ServiceNumbers.GetValueOrDefault(code, NobodyOffers);

    /// <summary>The numbers of the demand cells in a grid.</summary>
    public IEnumerable<int> PlacesIn(Grid grid)
    {
        var area = Areas.NumberOf(grid);
        return Enumerable.Range(0, Places.Count).Where(place => Demand.IsIn(place, area));
    }

    /// <summary>Whether a demand cell lies in a grid that the caller sees; of others nobody counts people for them.</summary>
    public bool IsSeen(int place)
    {
        foreach (var area in Demand.AreasOf(place))
        {
            if (Sight.Sees(Areas.Grids[area])) return true;
        }

        return Sight.IsAll;
    }

    /// <summary>The grid with a code; null if there is none, or none that the caller sees.</summary>
    public Grid? FindGrid(string code) => Areas.Grids.FirstOrDefault(g => g.Code == code && Sight.Sees(g));
}
