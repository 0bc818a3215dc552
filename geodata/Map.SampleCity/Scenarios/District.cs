using Map.SampleCity.Scenarios.Layout;
using Map.SampleCity.Scenarios.Tables;

namespace Map.SampleCity.Scenarios;

/// <summary>
/// A district's system as data: its structure and the figures that it published, on a schematic town. Everything that is not one of
/// the figures is made up.
/// </summary>
/// <param name="Id">Its name as a sample.</param>
/// <param name="Prefix">What all its codes begin with: the district's administrative code, marked as synthetic.</param>
/// <param name="Name">Its name.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="Brand">What it calls its stations.</param>
/// <param name="Town">Where it is drawn.</param>
internal sealed record District(string Id, string Prefix, string Name, string NameEn, string Brand, Town Town)
{
    public GridTable Grids { get; } = new(Prefix, Town);

    public RouteTable Routes { get; } = new(Prefix, Town);

    public OrganizationTable Organizations { get; } = new(Prefix, Town);

    public ServiceTable Services { get; } = new();

    public StationTable Stations { get; } = new(Prefix, Town);

    public MerchantTable Merchants { get; } = new(Prefix, Town);

    public OfferTable Offers { get; } = new(Prefix);

    public AllianceTable Alliances { get; } = new(Prefix, Town);

    public PointsBankTable PointsBanks { get; } = new(Prefix);

    public PointsRuleTable PointsRules { get; } = new();

    public PointsTierTable PointsTiers { get; } = new();

    public PointsOutletTable PointsOutlets { get; } = new();

    public DemandTable Demand { get; } = new(Prefix, Town);

    public ResourceTable Resources { get; } = new(Prefix);

    public CaseTable Cases { get; } = new(Prefix, Town);

    public ProjectTable Projects { get; } = new(Prefix, Town);

    public ActivityTable Activities { get; } = new(Prefix, Town);

    public IndicatorTable Indicators { get; } = new(Prefix);

    /// <summary>In an order in which each refers only to itself and earlier ones.</summary>
    public IEnumerable<Table> Tables =>
    [
        Grids, Routes, Organizations, Services, Stations, Merchants, Offers, Alliances, PointsBanks, PointsRules, PointsTiers, PointsOutlets, Demand, Resources, Cases, Projects, Activities, Indicators,
    ];
}
