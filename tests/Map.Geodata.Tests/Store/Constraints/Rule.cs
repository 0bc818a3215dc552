namespace Map.Geodata.Tests.Store.Constraints;

/// <summary>What a constraint says, and two rows on either side of it.</summary>
/// <param name="Sentence">For people.</param>
/// <param name="Constraint">Its name in the database.</param>
/// <param name="Table">Whose right row the values go into.</param>
/// <param name="Columns">Names, parted by commas.</param>
/// <param name="Wrong">Values, as SQL, that must be refused.</param>
/// <param name="Accepted">Values, as SQL, that must be accepted.</param>
internal sealed record Rule(string Sentence, string Constraint, string Table, string Columns, string Wrong, string Accepted)
{
    /// <summary>All rules there are.</summary>
    public static IEnumerable<Rule> List() => [.. Texts, .. Words, .. Counts, .. Shapes, .. Relations.List()];

    private static IEnumerable<Rule> Texts =>
        from column in Parse(
            "grid.code grid.name organization.code organization.name organization.industry service.name_zh service.name_en station.code station.name",
            "station.purpose station.brand station.host station.address station.opening_hours merchant.code merchant.name merchant.category merchant.address",
            "offer.code offer.title alliance.code alliance.name points_bank.code points_bank.name points_rule.title points_tier.name courier_route.code",
            "courier_route.name courier_route.platform demand_cell.code demand_cell.source resource.code resource.kind resource.title service_case.code",
            "service_case.category service_case.title project.code project.title activity.code activity.kind activity.title indicator.code indicator.key",
            "indicator.counts indicator.name_zh indicator.name_en indicator.unit indicator.source standard.code standard.name_zh standard.name_en standard.source plan.code",
            "plan.name city_network.name job.actor job.once_key job.stage ride_survey.code ride_survey.name report_schedule.code report_schedule.subject_code")
        select Of($"{column.Name} isn't empty", column, "''", "'某'");

    private static IEnumerable<Rule> Words =>
        from column in Parse(
            "grid.level:STREET organization.kind:YOUTH_LEAGUE organization.formed_by:ROUTE station.kind:REST_STATION station.build_kind:CO_BUILT",
            "station.status:PLANNED station.tier:POLE merchant.chain_stage:MIDSTREAM offer.kind:FREE_ITEM alliance.kind:AREA_UNION points_rule.kind:DEDUCTION",
            "service_case.kind:NEED service_case.status:ACCEPTED project.status:DONE indicator.qualifier:AT_LEAST base_area.class:GREEN",
            "report_schedule.subject_kind:ALLIANCE report_schedule.period:QUARTER report_schedule.language:ZH_CN",
            "service.code:TEA_2 service.group:CARE job.kind:COUNT_2")
        select Of($"{column.Name} is one of its words", column, $"'{column.Right.ToLowerInvariant()}'", $"'{column.Right}'");

    private static IEnumerable<Rule> Counts =>
    [
        .. from column in Parse(
               "grid.population grid.households grid.couriers grid.full_time_staff grid.part_time_staff organization.members organization.instructors",
               "station.seats station.daily_capacity points_bank.points_issued points_tier.threshold demand_cell.residents activity.participants",
               "city_network.walk_metres city_network.ebike_metres points_bank.points_redeemed job.attempts",
               "coverage_snapshot_grid.couriers coverage_snapshot_grid.couriers_unknown_cells coverage_snapshot_grid.residents",
               "coverage_snapshot_grid.residents_unknown_cells")
           select Of($"{column.Name} isn't below zero", column, "-1", "0"),
        .. from column in Parse(
               "points_rule.ordinal points_rule.points points_tier.ordinal plan_site.ordinal standard.revision city_network.node_count city_network.edge_count")
           select Of($"{column.Name} begins at one", column, "0", "1"),
    ];

    private static IEnumerable<Rule> Shapes =>
    [
        .. from column in Parse("organization.location station.location merchant.location demand_cell.location resource.location service_case.location",
               "project.location activity.location plan_site.location")
           from wrong in (string[])["'POINT EMPTY'", "'POINT (36.6 117)'", "'POINT (181 0)'", "ST_MakePoint(0, 'infinity')", "ST_MakePoint('NaN', 'NaN')"]
           select Of($"{column.Name} is a place on earth, not {wrong}", column, $"ST_SetSRID({wrong}::geometry, 4326)", Rows.Point),
        .. from column in Parse("grid.boundary organization.activity_area alliance.area")
           from wrong in (string[])["MULTIPOLYGON EMPTY", "MULTIPOLYGON (((0 0, 1 1, 1 0, 0 1, 0 0)))", "MULTIPOLYGON (((36 117, 37 118, 36 118, 36 117)))"]
           select Of($"{column.Name} is an area on earth, not {wrong}", column, $"'SRID=4326;{wrong}'", Rows.MultiPolygon),
        .. from wrong in (string[])["'LINESTRING EMPTY'", "'LINESTRING (117 36, 117 36)'", "'LINESTRING (36 117, 37 118)'", "ST_MakeLine(ST_MakePoint(0, 0), ST_MakePoint('NaN', 1))"]
           select Of($"courier_route.path is a way on earth, not {wrong}", Parse("courier_route.path").Single(), $"ST_SetSRID({wrong}::geometry, 4326)", Rows.Line),
        Of("city_network.extent is an area on earth", Parse("city_network.extent").Single(), "'SRID=4326;POLYGON EMPTY'", Rows.Polygon),
        Of("base_area.geom is valid", Parse("base_area.geom").Single(), "'SRID=4326;MULTIPOLYGON (((0 0, 1 1, 1 0, 0 1, 0 0)))'", Rows.MultiPolygon),
    ];

    /// <summary>The rule that PostgreSQL names after its only column.</summary>
    private static Rule Of(string sentence, (string Table, string Column, string Name, string Right) column, string wrong, string right) =>
        new(sentence, $"{column.Table}_{column.Column}_check", column.Table, column.Column, wrong, right);

    private static IEnumerable<(string Table, string Column, string Name, string Right)> Parse(params string[] lines) =>
        from word in lines.SelectMany(line => line.Split(' '))
        let parts = word.Split('.', ':')
        select (parts[0], parts[1], $"{parts[0]}.{parts[1]}", parts.Length > 2 ? parts[2] : "");
}
