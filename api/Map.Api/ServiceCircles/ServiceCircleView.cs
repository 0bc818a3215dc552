using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Api.Coordinates;
using Map.Api.GeoJson;
using Map.Api.Travel;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using NetTopologySuite.Geometries;

namespace Map.Api.ServiceCircles;

/// <summary>What a circle is drawn around.</summary>
/// <param name="Place">The place.</param>
/// <param name="Direction">Which way people go.</param>
/// <param name="Hour">The hour whose open gates may be passed; null for none in particular.</param>
public sealed record CircleOrigin(Place Place, Direction Direction, HourOfWeek? Hour);

/// <summary>The area from which a place is reached, or which is reached from it, within a time.</summary>
[GraphQLName("ServiceCircle")]
public sealed class ServiceCircleView(ServiceCircle circle, CircleOrigin origin, CoordinateSystemName system)
{
    /// <summary>Each band is a contour of the same search.</summary>
    private const double BandsWeight = 10;

    /// <summary>The limit in minutes.</summary>
    public int Minutes => (int)circle.Limit.TotalMinutes;

    /// <summary>How people move.</summary>
    public TravelMode Mode => circle.Profile.Mode;

    /// <summary>Their speed on level streets, km/h.</summary>
    public double SpeedKmh => circle.Profile.SpeedKmh;

    /// <summary>Where the place meets its street; null for a straight line.</summary>
    public StreetPoint? Street => circle.Street is { } street ? new StreetPoint(street, system) : null;

    /// <summary>The area's size in square metres.</summary>
    public double AreaSquareMetres => Math.Round(EllipsoidalArea.SquareMetres(circle.Area));

    /// <summary>The area, with its holes.</summary>
    /// <param name="simplify">
    /// Leaves out corners that stray less than this, in metres. Areas of several limits that are simplified one by one may cross; bands
    /// simplifies them together.
    /// </param>
    public GeoJsonMultiPolygon GetArea(double? simplify = null) => new(system.FromWgs84(Simplification.Simplify(circle.Area, simplify)));

    /// <summary>
    /// Circles of the same place for several limits, from the shortest to the longest. Those of a longer limit hold those of a shorter one,
    /// simplified or not.
    /// </summary>
    /// <param name="minutes">Up to 10 limits, each from 1 to 60.</param>
    /// <param name="bands">How the areas of the limits are put together.</param>
    /// <param name="simplify">Leaves out corners that stray less than this, in metres; what nests nests.</param>
    [Cost(BandsWeight)]
    [ListSize(SlicingArguments = ["minutes"])]
    public async Task<IReadOnlyList<ServiceAreaView>> GetBandsAsync(
        IReadOnlyList<int> minutes, CityServiceAreas circles, CancellationToken cancel, AreaBands bands = AreaBands.Discs, double? simplify = null)
    {
        ServiceCirclesArguments.CheckTolerance(simplify);
        var question = new ServiceAreaQuestion([origin.Place], ServiceCirclesArguments.Limits(minutes)) { Direction = origin.Direction, Bands = bands, ToleranceMetres = simplify };
        var answer = await TravelErrors.TranslateAsync(() => circles.BuildAsync(circle.Profile, origin.Hour, question, cancel));
        return [.. answer.Areas.Select(a => new ServiceAreaView(a, null, system))];
    }
}

/// <summary>Where a place meets its street.</summary>
public sealed class StreetPoint(SnapPoint street, CoordinateSystemName system)
{
    /// <summary>The point on the street.</summary>
    public Coordinate Position => system.FromWgs84(new Coordinate(Wgs84.ToDegrees(street.Lon), Wgs84.ToDegrees(street.Lat)));

    /// <summary>Metres between the place and its street.</summary>
    public double DistanceMetres => Math.Round(street.DistanceMetres, 1);
}
