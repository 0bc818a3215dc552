using Map.Analysis.Network;

namespace Map.Api.Stations;

/// <summary>
/// Bounds between metres and degrees around a place. The index orders stations by degrees, in which a circle of metres is an
/// ellipse; what lies within so many degrees lies within so many metres at most, and the other way round.
/// </summary>
internal readonly struct NearbyArea
{
    // Geodesics are a little shorter than what the radii of curvature say at the worst latitude.
    private const double Safety = 1.001;
    private const double MostMetresPerDegree = 111_700;

    private readonly double _leastMetresPerDegree;

    public NearbyArea(Place place, double metres)
    {
        var lat = metres / Wgs84.MetresPerDegree(0).Lat * Safety;
        var furthest = Math.Min(Math.Abs(place.Lat) + lat, 89.9);
        var lon = metres / Wgs84.MetresPerDegree(furthest).Lon * Safety;
        _leastMetresPerDegree = Math.Min(Wgs84.MetresPerDegree(furthest).Lon, Wgs84.MetresPerDegree(0).Lat) / Safety;
        (West, South, East, North) = (place.Lon - lon, place.Lat - lat, place.Lon + lon, place.Lat + lat);
        Stretch = Wgs84.MetresPerDegree(0).Lat / Wgs84.MetresPerDegree(place.Lat).Lon;
    }

    public double West { get; }
    public double South { get; }
    public double East { get; }
    public double North { get; }

    /// <summary>How many stations lie within an ellipse for each one within the circle inside it, on average.</summary>
    public double Stretch { get; }

    /// <summary>Metres within which nothing lies that is further than so many degrees.</summary>
    public double LeastMetres(double degrees) => degrees * _leastMetresPerDegree;

    /// <summary>Degrees within which nothing lies that is further than so many metres.</summary>
    public static double LeastDegrees(double metres) => metres / MostMetresPerDegree;
}
