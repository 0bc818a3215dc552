using Map.Api.Editing;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Geodata.Zones;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Map.Api.Zones;

/// <summary>Makes area unions of zones.</summary>
internal static class ZoneUnions
{
    private static readonly OrganizationKind[] MemberKinds = [OrganizationKind.Committee, OrganizationKind.GeneralBranch, OrganizationKind.Branch];

    // Those that work in a grid of the zone, below one, or, of those without a grid, that stand in one.
    private const string Members = """
        with recursive below as (select id from grid where code = any ({0}) union all select g.id from grid g join below b on g.parent_id = b.id)
        select o.* from organization o where o.grid_id in (select id from below)
          or o.grid_id is null and exists (select from grid g where g.code = any ({0}) and ST_Covers(g.boundary, o.location))
        """;

    /// <summary>A union with the area of the zone's grids, and the committees and branches that work there.</summary>
    /// <exception cref="UnknownGridException">Grids of the zone are gone.</exception>
    public static async Task<Alliance> CreateAsync(MapContext context, string plan, ProposedZone zone, Organization? lead, CancellationToken cancel)
    {
        string[] codes = [.. zone.Grids.Select(g => g.Code)];
        var grids = await context.Grids.Where(g => codes.Contains(g.Code)).Select(g => new { g.Code, g.Boundary }).ToListAsync(cancel);
        if (codes.Except(grids.Select(g => g.Code)).ToList() is { Count: > 0 } gone) throw new UnknownGridException(gone);
        var union = new Alliance
        {
            Code = FormattableString.Invariant($"{plan}-{zone.Ordinal:00}"),
            Name = zone.Name,
            Kind = AllianceKind.AreaUnion,
            LeadOrganization = lead,
            Area = AreaOf(grids.Select(g => g.Boundary)),
        };
        var members = await context.Organizations.FromSqlRaw(Members, [codes]).Where(o => MemberKinds.Contains(o.Kind)).OrderBy(o => o.Code).ToListAsync(cancel);
        union.Organizations.AddRange(members);
        return union;
    }

    private static MultiPolygon AreaOf(IEnumerable<MultiPolygon> boundaries) => UnaryUnionOp.Union(boundaries) switch
    {
        MultiPolygon area => area,
        Polygon area => new MultiPolygon([area]) { SRID = 4326 },
        var other => throw new InvalidOperationException($"Boundaries unite to a {other.GeometryType}."),
    };
}
