using Map.Analysis.Network;
using Map.GraphQL.Execution;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace Map.Api.GeoJson;

/// <summary>Leaves out corners that nobody would see.</summary>
internal static class Simplification
{
    /// <summary>A valid geometry that strays at most some metres from the given one; the same one without a tolerance.</summary>
    /// <exception cref="GraphQLException">The tolerance is no positive number of metres.</exception>
    public static T Simplify<T>(T geometry, double? metres)
        where T : Geometry
    {
        if (metres is not { } tolerance || geometry.IsEmpty) return geometry;
        if (tolerance is not (> 0 and <= 10_000)) throw new GraphQLException("simplify is a tolerance in metres, above 0 and at most 10000.", "INVALID_TOLERANCE");
        // A degree of latitude, the longer one: in longitude the tolerance is kept the more.
        var degrees = tolerance / Wgs84.MetresPerDegree(geometry.EnvelopeInternal.Centre.Y).Lat;
        var simple = TopologyPreservingSimplifier.Simplify(geometry, degrees);
        simple.SRID = geometry.SRID;
        return simple as T ?? geometry;
    }
}
