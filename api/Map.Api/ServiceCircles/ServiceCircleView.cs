using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Api.Coordinates;
using Map.Api.GeoJson;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.ServiceCircles;

/// <summary>The area from which a place is reached, or which is reached from it, within a time.</summary>
[GraphQLName("ServiceCircle")]
public sealed class ServiceCircleView(ServiceCircle circle, CoordinateSystemName system)
{
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
    /// <param name="simplify">Leaves out corners that stray less than this, in metres.</param>
    public GeoJsonMultiPolygon GetArea(double? simplify = null) => new(system.FromWgs84(Simplification.Simplify(circle.Area, simplify)));
}

/// <summary>Where a place meets its street.</summary>
public sealed class StreetPoint(SnapPoint street, CoordinateSystemName system)
{
    /// <summary>The point on the street.</summary>
    public Coordinate Position => system.FromWgs84(new Coordinate(Wgs84.ToDegrees(street.Lon), Wgs84.ToDegrees(street.Lat)));

    /// <summary>Metres between the place and its street.</summary>
    public double DistanceMetres => Math.Round(street.DistanceMetres, 1);
}
