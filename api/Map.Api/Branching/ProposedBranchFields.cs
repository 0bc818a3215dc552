using Map.Api.Coordinates;
using Map.Api.GeoJson;
using Map.Geodata.Branching.Plans;
using Map.GraphQL.Building;

namespace Map.Api.Branching;

[ExtendObjectType<ProposedBranch>]
public sealed class ProposedBranchFields
{
    /// <summary>The stretch that its couriers share; null where none of its routes lies on streets.</summary>
    /// <param name="simplify">Leaves out corners that stray less than this, in metres.</param>
    [BindMember(nameof(ProposedBranch.Chain))]
    public static GeoJsonLineString? GetChain(
        [Parent] ProposedBranch branch, double? simplify = null, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84) =>
        branch.Chain is { } chain ? GeometryViews.OfLineString(chain, simplify, coordinateSystem) : null;

    /// <summary>What it takes care of: nearer to its routes than to those of any other branch, within the minutes asked for. Empty without streets.</summary>
    /// <param name="simplify">Leaves out corners that stray less than this, in metres.</param>
    [BindMember(nameof(ProposedBranch.Area))]
    public static GeoJsonMultiPolygon GetArea(
        [Parent] ProposedBranch branch, double? simplify = null, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84) =>
        GeometryViews.OfMultiPolygon(branch.Area, simplify, coordinateSystem);
}
