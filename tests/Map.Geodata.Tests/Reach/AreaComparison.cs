using System.Globalization;
using System.Text;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Tests.Reach;

/// <summary>A spot on a street that lies in one of two areas only.</summary>
/// <param name="Edge">The stretch of street.</param>
/// <param name="IsOurs">Whether it is our area that holds it.</param>
/// <param name="Seconds">How long it takes there in truth.</param>
internal readonly record struct DisputedSpot(int Edge, bool IsOurs, double Seconds);

/// <summary>Two areas of one place, and the streets about which they disagree.</summary>
/// <param name="Place">The place.</param>
/// <param name="OursSquareMetres">The size of ours.</param>
/// <param name="TheirsSquareMetres">The size of theirs.</param>
/// <param name="OursFalse">The share of places inside ours that take more than half a minute too long, 0–1.</param>
/// <param name="TheirsFalse">The same for theirs.</param>
/// <param name="Disputed">Spots every <see cref="SpotMetres"/> along the streets that lie in one area only.</param>
/// <param name="LimitSeconds">What counts as reached.</param>
internal sealed record AreaComparison(
    Place Place, double OursSquareMetres, double TheirsSquareMetres, double OursFalse, double TheirsFalse, IReadOnlyList<DisputedSpot> Disputed, double LimitSeconds)
{
    private const double SpotMetres = 10;

    /// <summary>By how much the sizes differ, as a share of theirs.</summary>
    public double DiffersBy => Math.Abs(OursSquareMetres - TheirsSquareMetres) / TheirsSquareMetres;

    /// <summary>Metres of disputed street that ours rightly holds or rightly leaves out.</summary>
    public double OursRightMetres => Disputed.Count(d => d.IsOurs == d.Seconds <= LimitSeconds) * SpotMetres;

    public double TheirsRightMetres => (Disputed.Count * SpotMetres) - OursRightMetres;

    /// <param name="naive">A plain search from the place.</param>
    public static AreaComparison Of(Place place, Geometry ours, Geometry theirs, NaiveReach naive, Random random, int points, double limitSeconds) => new(
        place, EllipsoidalArea.SquareMetres(ours), EllipsoidalArea.SquareMetres(theirs),
        FalseShare(ours, naive, random, points, limitSeconds), FalseShare(theirs, naive, random, points, limitSeconds),
        FindDisputed(ours, theirs, naive), limitSeconds);

    /// <summary>Adds the place and its disputed streets, the longest first.</summary>
    public void Describe(StringBuilder text, RoadNetwork network)
    {
        text.AppendLine(CultureInfo.InvariantCulture,
            $"{Place.Lon:0.00000}, {Place.Lat:0.00000}: ours {OursSquareMetres:0} m², Valhalla's {TheirsSquareMetres:0} m²; right about {OursRightMetres:0} m of street and {TheirsRightMetres:0} m");
        foreach (var edge in Disputed.GroupBy(d => (d.Edge, d.IsOurs)).OrderByDescending(e => e.Count()))
        {
            var reached = edge.Count(d => d.Seconds <= LimitSeconds);
            text.AppendLine(CultureInfo.InvariantCulture,
                $"  way {network.Edges.SourceId[edge.Key.Edge]}: {edge.Count() * SpotMetres:0} m only in {(edge.Key.IsOurs ? "ours" : "Valhalla's")}, {reached * SpotMetres:0} m of it reached in time, the earliest after {edge.Min(d => d.Seconds) / 60:0.0} min");
        }
    }

    private static double FalseShare(Geometry area, NaiveReach naive, Random random, int points, double limitSeconds) =>
        area.IsEmpty ? 0 : RealCities.PlacesInside(area, points, random).Count(p => naive.SecondsTo(p) > limitSeconds + 30) / (double)points;

    private static List<DisputedSpot> FindDisputed(Geometry ours, Geometry theirs, NaiveReach naive)
    {
        var box = ours.EnvelopeInternal.Copy();
        box.ExpandToInclude(theirs.EnvelopeInternal);
        var (inOurs, inTheirs) = (new IndexedPointInAreaLocator(ours), new IndexedPointInAreaLocator(theirs));
        var disputed = new List<DisputedSpot>();
        foreach (var (edge, metres, at) in naive.Spots(box, SpotMetres))
        {
            var spot = new Coordinate(at.Lon, at.Lat);
            var isOurs = inOurs.Locate(spot) != Location.Exterior;
            if (isOurs != (inTheirs.Locate(spot) != Location.Exterior)) disputed.Add(new DisputedSpot(edge, isOurs, naive.SecondsTo(edge, metres)));
        }

        return disputed;
    }
}
