namespace Map.Api.Tiles;

/// <summary>
/// Tile sets of features that are points. In a wide view of very many, one stands for all of its cell and says in
/// <c>count</c> how many; near, every point is there. A feature's id in the tile is its row's id.
/// </summary>
internal static class PointTiles
{
    public static readonly TileLayer Stations = Create("stations", "station",
        ["code", "name", "kind", "status", "build_kind", "tier", "grid_code", "opening_hours"], numbers: [],
        join: "left join grid g on g.id = f.grid_id", columns: "g.code as grid_code", preferred: "status = 'OPEN'", others: ["grid"]);

    public static readonly TileLayer Merchants = Create("merchants", "merchant", ["code", "name", "category", "chain_stage"], []);

    public static readonly TileLayer Cases = Create("cases", "service_case",
        ["code", "kind", "status", "category", "title", "grid_code", "opened_at", "deadline"], [],
        join: "left join grid g on g.id = f.grid_id",
        columns: $"g.code as grid_code, {Moment("opened_at")}, {Moment("deadline")}",
        preferred: "status not in ('CONFIRMED', 'REJECTED')", others: ["grid"]);

    public static readonly TileLayer Resources = Create("resources", "resource", ["code", "kind", "title", "organization_code"], [],
        join: "join organization o on o.id = f.organization_id", columns: "o.code as organization_code", others: ["organization"]);

    public static readonly TileLayer Projects = Create("projects", "project", ["code", "title", "status"], [], preferred: "status = 'RUNNING'");

    public static readonly TileLayer Activities = Create("activities", "activity", ["code", "kind", "title", "held_on"], ["participants"],
        columns: "f.held_on::text as held_on");

    /// <summary>A tile set over one table with a column <c>location</c>.</summary>
    /// <param name="name">The set's name, and that of its one layer.</param>
    /// <param name="table">The table.</param>
    /// <param name="texts">Text attributes: columns of the table, or of <paramref name="columns"/>.</param>
    /// <param name="numbers">The same for numbers.</param>
    /// <param name="join">What else to read, beside the table's row <c>f</c>.</param>
    /// <param name="columns">Attributes that are no plain columns.</param>
    /// <param name="preferred">Which points stand for their cell first.</param>
    /// <param name="others">Tables that <paramref name="join"/> reads.</param>
    private static TileLayer Create(
        string name, string table, string[] texts, string[] numbers, string join = "", string columns = "", string preferred = "true", string[]? others = null)
    {
        var plain = texts.Concat(numbers).Where(column => !IsNamed(columns, column)).Select(column => $"f.{column}");
        var attributes = string.Join(", ", plain.Append(columns).Where(sql => sql != ""));
        var sql = $"""
            with {TileSql.Tile}, {TileSql.Kept(table, preferred)},
            {name} as (
              select f.id, {attributes}, kept.count,
                     ST_AsMVTGeom(ST_Transform(f.location, 3857), tile.box, 4096, 64) as geom
              from tile cross join kept join {table} f on f.id = kept.id {join})
            select {TileSql.Answer(name)}
            """;
        return new(name, sql, TileSql.Bounds(table), [table, .. others ?? []], new TilePart(name, texts, [.. numbers, "count"]));
    }

    private static bool IsNamed(string columns, string column) => columns.Split(", ").Any(sql => sql.EndsWith($" as {column}", StringComparison.Ordinal));

    /// <summary>ISO 8601 in UTC, which sorts as text.</summary>
    private static string Moment(string column) => $"""to_char(f.{column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as {column}""";
}
