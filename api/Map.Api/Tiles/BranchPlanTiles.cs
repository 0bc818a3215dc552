namespace Map.Api.Tiles;

/// <summary>
/// What plans of branches propose: areas, chains and meeting places, with the plan that each belongs to. Read from the plans' solutions: there are
/// some dozens of plans of some dozens of branches, so that no index is missed.
/// </summary>
internal static class BranchPlanTiles
{
    private const string Proposed = """
        proposed as materialized (
          select p.code, p.name, p.status, b->>'name' as branch, (b->>'ordinal')::integer as ordinal, b->>'existing' as existing, (b->>'couriers')::integer as couriers,
                 case when jsonb_array_length(b->'area'->'coordinates') > 0 then ST_SetSRID(ST_GeomFromGeoJSON(b->'area'), 4326) end as area,
                 ST_SetSRID(ST_GeomFromGeoJSON(b->'chain'), 4326) as chain,
                 ST_SetSRID(ST_MakePoint((b->'meeting'->>'lon')::float8, (b->'meeting'->>'lat')::float8), 4326) as place
          from plan p cross join lateral jsonb_array_elements(p.solution->'branches') b
          where p.kind = 'BRANCHES' and jsonb_typeof(p.solution->'branches') = 'array')
        """;

    private static readonly string[] Texts = ["code", "name", "status", "branch", "existing"], Numbers = ["ordinal", "couriers"];

    public static readonly TileLayer BranchPlans = new("branch-plans",
        $"""
        with {TileSql.Tile}, {Proposed},
        {Part("branch_plan_areas", "area", "ST_Simplify(ST_Transform(area, 3857), tile.pixel / 4, true)")},
        {Part("branch_plan_chains", "chain", "ST_Simplify(ST_Transform(chain, 3857), tile.pixel / 4)")},
        {Part("branch_plan_places", "place", "ST_Transform(place, 3857)")}
        select {Answer("branch_plan_areas")} || {Answer("branch_plan_chains")} || {Answer("branch_plan_places")}
        """,
        $"with {Proposed} select ST_SetSRID(ST_Extent(shape)::geometry, 4326) from proposed, lateral (values (area), (chain), (place)) shapes(shape)", ["plan"],
        new TilePart("branch_plan_areas", Texts, Numbers), new TilePart("branch_plan_chains", Texts, Numbers), new TilePart("branch_plan_places", Texts, Numbers));

    private static string Part(string layer, string column, string shape) => $"""
        {layer} as (
          select code, name, status, branch, existing, ordinal, couriers, ST_AsMVTGeom({shape}, tile.box, 4096, 64) as geom
          from tile join proposed on {column} && tile.reach order by code, ordinal limit (select most from tile))
        """;

    private static string Answer(string layer) => $"(select coalesce(ST_AsMVT({layer}, '{layer}', 4096, 'geom'), '') from {layer} where geom is not null)";
}
