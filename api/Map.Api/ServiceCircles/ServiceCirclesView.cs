using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Api.Coordinates;
using Map.Api.GeoJson;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using NetTopologySuite.Geometries;

namespace Map.Api.ServiceCircles;

/// <summary>The service circles of many places.</summary>
[GraphQLName("ServiceCircles")]
public sealed class ServiceCirclesView(
    TravelProfile profile, ServiceAreaQuestion question, IReadOnlyList<ServedPlace> places, ServiceAreas answer, CoordinateSystemName system)
{
    /// <summary>What is usual: the stations of a street or a small district, or a few with three limits each.</summary>
    private const int UsualSize = 50;

    /// <summary>How people move.</summary>
    public TravelMode Mode => profile.Mode;

    /// <summary>Their speed on level streets, km/h.</summary>
    public double SpeedKmh => profile.SpeedKmh;

    /// <summary>How the areas of several places are put together.</summary>
    public AreaCombination Combine => question.Combination;

    /// <summary>How the areas of several limits are put together.</summary>
    public AreaBands Bands => question.Bands;

    /// <summary>The places, in the order in which they were asked for: first those of at, then the stations.</summary>
    [ListSize(AssumedSize = UsualSize)]
    public IReadOnlyList<ServedPlaceView> Places => [.. places.Select((p, i) => new ServedPlaceView(p, answer.Streets[i], system))];

    /// <summary>The areas by place, and for each from the shortest limit to the longest. A place without a street has none.</summary>
    [ListSize(AssumedSize = UsualSize)]
    public IReadOnlyList<ServiceAreaView> Areas => [.. answer.Areas.Select(a =>
        new ServiceAreaView(a, a.Place is { } p ? new ServedPlaceView(places[p], answer.Streets[p], system) : null, system))];
}

/// <summary>A place whose circle was asked for.</summary>
[GraphQLName("ServedPlace")]
public sealed class ServedPlaceView(ServedPlace place, SnapPoint? street, CoordinateSystemName system)
{
    /// <summary>The station's code; null for a place that is none.</summary>
    public string? Station => place.Station;

    /// <summary>Where it is.</summary>
    public Coordinate Position => system.FromWgs84(new Coordinate(place.Place.Lon, place.Place.Lat));

    /// <summary>Where it meets its street; null for a straight line, and where there is no usable street within 200 m.</summary>
    public StreetPoint? Street => street is { } at ? new StreetPoint(at, system) : null;
}

/// <summary>The area of one place, or of all together, for one limit.</summary>
[GraphQLName("ServiceArea")]
public sealed class ServiceAreaView(ServiceArea area, ServedPlaceView? place, CoordinateSystemName system)
{
    /// <summary>The place to which it belongs; null for an area of all together, and for the bands of one circle.</summary>
    public ServedPlaceView? Place => place;

    /// <summary>Where the band begins, in minutes: 0 for a disc and for the innermost ring.</summary>
    public int FromMinutes => (int)area.Above.TotalMinutes;

    /// <summary>The limit in minutes.</summary>
    public int Minutes => (int)area.Limit.TotalMinutes;

    /// <summary>The area's size in square metres.</summary>
    public double AreaSquareMetres => Math.Round(EllipsoidalArea.SquareMetres(area.Area));

    /// <summary>The area, with its holes.</summary>
    public GeoJsonMultiPolygon Area => new(system.FromWgs84(area.Area));
}
