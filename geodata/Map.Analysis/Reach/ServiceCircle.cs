using Map.Analysis.Network;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Reach;

/// <summary>The area from which a place is reached, or which is reached from it, within a time.</summary>
/// <param name="Profile">How people move.</param>
/// <param name="Limit">The time; who needs exactly this long is inside.</param>
/// <param name="Street">Where the place meets its street; null for a straight line.</param>
/// <param name="Area">The area in EPSG:4326, valid, with its holes; empty when the way to the street takes all the time.</param>
public sealed record ServiceCircle(TravelProfile Profile, TimeSpan Limit, SnapPoint? Street, MultiPolygon Area);

/// <summary>A place is too far from every street that the mode can use, or water, a railway or a motorway lies between.</summary>
/// <param name="nearestMetres">Metres to the nearest such street, whatever lies between; null when there is none for kilometres.</param>
public sealed class NoStreetNearbyException(double? nearestMetres) : Exception(
    nearestMetres switch
    {
        <= Snapper.DefaultLimitMetres => "Water, a railway or a motorway lies between the place and every street nearby that can be used.",
        { } metres => $"The place is {metres:0} m from the nearest street that can be used; the limit is {Snapper.DefaultLimitMetres:0} m.",
        null => $"The place is kilometres from the nearest street that can be used; the limit is {Snapper.DefaultLimitMetres:0} m.",
    }
    + " Move it to a street, or choose another mode.")
{
    public double? NearestMetres { get; } = nearestMetres;
}
