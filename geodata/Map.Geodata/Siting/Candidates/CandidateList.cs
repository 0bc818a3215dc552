using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Geodata.Coordinates;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Geodata.Siting.Candidates;

/// <summary>All candidates of a problem: those of the store, corners that are generated, and points that the planner names.</summary>
internal static class CandidateList
{
    /// <summary>More make no better plan, only a slower one.</summary>
    public const int Most = 50_000;

    private static readonly CandidateSource[] EverySource =
    [
        CandidateSource.Organizations, CandidateSource.Stations, CandidateSource.Merchants, CandidateSource.Places, CandidateSource.Buildings, CandidateSource.Corners,
    ];

    private const string StreetNames = """
        select r.osm_id, min(r.name) from base_road r where r.osm_id = any ($1) and r.name is not null group by r.osm_id
        """;

    /// <param name="store">Reads from.</param>
    /// <param name="brief">The problem.</param>
    /// <param name="area">The boundary of its area, in WGS-84.</param>
    /// <param name="engines">The streets of the cities in the area.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="BriefException">There are too many.</exception>
    public static async Task<List<SitingCandidate>> CreateAsync(
        NpgsqlConnection store, SitingBrief brief, Geometry area, IReadOnlyCollection<ReachEngine> engines, CancellationToken cancel)
    {
        var asked = brief.Candidates ?? new CandidateBrief();
        var system = brief.Crs is { } crs ? CoordinateSystem.Get(crs) : CoordinateSystem.Wgs84;
        var within = asked.Within is { } drawn ? system.ToWgs84(drawn) : area;
        within.SRID = 4326;
        List<SitingCandidate> candidates = [.. Given(asked, system)];
        foreach (var source in asked.From ?? (asked.Points is null ? EverySource : []))
        {
            candidates.AddRange(source == CandidateSource.Corners
                ? await CornersAsync(store, engines, within, asked.CornerSpacingMetres, cancel)
                : await StoreCandidates.ListAsync(store, source, within, cancel));
        }

        if (candidates.Count > Most)
        {
            throw new BriefException("$.candidates", FormattableString.Invariant(
                $"are {candidates.Count}; at most {Most} can be compared. Name fewer sources, space corners further apart, or draw a smaller area"));
        }

        return WithOwnCodes(candidates);
    }

    private static IEnumerable<SitingCandidate> Given(CandidateBrief asked, CoordinateSystem system)
    {
        foreach (var (number, point) in (asked.Points ?? []).Index())
        {
            var at = system.ToWgs84(new GeoPosition(point.Lon, point.Lat));
            if (!(Math.Abs(at.X) <= 180 && Math.Abs(at.Y) <= 90))
                throw new BriefException($"$.candidates.points[{number}]", "lies outside the Earth; give lon and lat in degrees, or name their system in $.crs");
            yield return new SitingCandidate(point.Code, point.Name ?? point.Code, new Place(at.X, at.Y), point.BuildKind, CandidateSource.Given, point.Cost, point.Capacity);
        }
    }

    private static async Task<IEnumerable<SitingCandidate>> CornersAsync(
        NpgsqlConnection store, IReadOnlyCollection<ReachEngine> engines, Geometry within, double spacingMetres, CancellationToken cancel)
    {
        var corners = engines.SelectMany(e => StreetCorners.Find(e.Graph, within, spacingMetres).Select(node => (e.Graph.Network, Node: node))).ToList();
        var names = await NamesAsync(store, [.. corners.SelectMany(c => WaysAt(c.Network, c.Node)).Distinct()], cancel);
        return corners.Select(c =>
        {
            var place = StreetCorners.PlaceOf(c.Network.Nodes, c.Node);
            var streets = WaysAt(c.Network, c.Node).Select(way => names.GetValueOrDefault(way)).OfType<string>().Distinct().Take(2).ToList();
            var code = StreetCorners.CodeOf(place);
            return new SitingCandidate(code, streets.Count == 0 ? code : string.Join("–", streets), place, BuildKind.New, CandidateSource.Corners);
        });
    }

    private static IEnumerable<long> WaysAt(RoadNetwork network, int node)
    {
        for (var arc = network.FirstOut[node]; arc < network.FirstOut[node + 1]; arc++) yield return network.Edges.SourceId[network.ArcEdgeSide[arc] >> 1];
    }

    private static async Task<Dictionary<long, string>> NamesAsync(NpgsqlConnection store, long[] ways, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(StreetNames, store) { Parameters = { new() { Value = ways } } };
        await using var row = await command.ExecuteReaderAsync(cancel);
        var names = new Dictionary<long, string>();
        while (await row.ReadAsync(cancel)) names.Add(row.GetInt64(0), row.GetString(1));
        return names;
    }

    /// <summary>Organizations and merchants may share a code; the later one then has its source before it.</summary>
    private static List<SitingCandidate> WithOwnCodes(List<SitingCandidate> candidates)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. candidates.Select(c =>
        {
            if (taken.Add(c.Code)) return c;
            var own = c with { Code = $"{UpperSnake.Write(c.Source).ToLowerInvariant()}/{c.Code}" };
            taken.Add(own.Code);
            return own;
        })];
    }
}
