using Map.Analysis.Network;
using Map.Analysis.Routes;
using Map.Analysis.Routes.Matching;
using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation;
using Map.Geodata.Osm.Interpretation.Streets;
using Map.Testing;

namespace Map.Analysis.Tests.Routes;

/// <summary>Cities for rides: synthetic ones always, real ones where extracts lie beside the checkout.</summary>
internal sealed class Streets
{
    private static readonly Dictionary<string, Lazy<Streets>> Known = Synthetic().Concat(Real()).ToDictionary(c => c.Name, c => new Lazy<Streets>(c.Create));

    public Streets(RoadNetwork network)
    {
        Graph = new TravelGraph(network, TravelProfile.Ebike);
        Index = new SegmentIndex(network);
    }

    public static IEnumerable<string> Names => Known.Keys;

    public TravelGraph Graph { get; }

    public RoadNetwork Network => Graph.Network;

    public SegmentIndex Index { get; }

    /// <summary>The same as one of several cities.</summary>
    public StreetMap Map => new(Network.Points.FindExtent(), () => (Graph, Index));

    public static Streets Get(string name) => Known[name].Value;

    public HiddenMarkovMatcher CreateMatcher(MatchingOptions? options = null)
    {
        options ??= MatchingOptions.Default;
        return new HiddenMarkovMatcher(new MatchGraph(Graph, options.WrongWayShare), Index, options);
    }

    private static IEnumerable<(string Name, Func<Streets> Create)> Synthetic() =>
    [
        ("bent city of 130 m blocks", () => new Streets(NetworkBuilder.Build(RandomCity.Create(seed: 5, side: 40, blockMetres: 130, withGates: false)))),
        ("square city of 100 m blocks", () => new Streets(NetworkBuilder.Build(GridTown.Create(side: 40, blockMetres: 100)))),
    ];

    private static IEnumerable<(string Name, Func<Streets> Create)> Real() => SharedData.List("data/osm", "*.osm.pbf").Select(file =>
        (Path.GetFileName(file), new Func<Streets>(() => new Streets(NetworkBuilder.Build(OsmStreets.Create(OsmFile.Read(file, OsmKeys.Interpreted)).Source)))));
}
