namespace Map.Api.Tiles;

/// <summary>Organizations by the places where they meet and the areas in which they are active.</summary>
internal static class OrganizationTiles
{
    public static readonly TileLayer Branches = Create("branches", "branch_areas", "kind in ('BRANCH', 'GENERAL_BRANCH')");

    public static readonly TileLayer Organizations = Create("organizations", "organization_areas", "true");

    private static TileLayer Create(string points, string areas, string condition)
    {
        var sql = $"""
            with {TileSql.Tile},
            chosen as not materialized (select * from organization where {condition}),
            {TileSql.Kept("chosen")},
            {points} as (
              select {Attributes}, kept.count, ST_AsMVTGeom(ST_Transform(o.location, 3857), tile.box, 4096, 64) as geom
              from tile cross join kept join organization o on o.id = kept.id left join organization p on p.id = o.parent_id),
            {areas} as (
              select {Attributes}, ST_AsMVTGeom(ST_Simplify(ST_Transform(o.activity_area, 3857), tile.pixel / 4, true), tile.box, 4096, 64) as geom
              from tile join chosen o on o.activity_area && tile.reach left join organization p on p.id = o.parent_id
              order by ST_Area(o.activity_area) desc limit (select most from tile))
            select {TileSql.Answer(points)} || {TileSql.Answer(areas)}
            """;
        var bounds = $"select ST_SetSRID(ST_Extent(place)::geometry, 4326) from organization, lateral (values (location), (activity_area)) places(place) where {condition}";
        return new(points, sql, bounds, ["organization"], new TilePart(points, Texts, ["count"]), new TilePart(areas, Texts));
    }

    private static string[] Texts => ["code", "name", "kind", "industry", "formed_by", "parent_code"];

    private const string Attributes = "o.id, o.code, o.name, o.kind, o.industry, o.formed_by, p.code as parent_code";
}
