using Npgsql;
using Xunit;

namespace Map.Geodata.Tests.Store.Constraints;

/// <summary>Wrong rows are impossible: each constraint refuses a row on the wrong side of it and accepts one on the right side.</summary>
public sealed class ConstraintTests(FilledStore store) : IClassFixture<FilledStore>
{
    public static TheoryData<string, string> Tables => Cases(Rows.Right.Keys.Select(table => (table, Rows.Insert(table))));

    public static TheoryData<string, string, string, string> Rules
    {
        get
        {
            var cases = new TheoryData<string, string, string, string>();
            foreach (Rule rule in Rule.List())
                cases.Add(rule.Sentence, rule.Constraint, Rows.Insert(rule.Table, rule.Columns, rule.Wrong), Rows.Insert(rule.Table, rule.Columns, rule.Accepted));
            return cases;
        }
    }

    public static TheoryData<string, string> Missing => Cases(
        from row in Rows.Right
        from cell in row.Value
            // Of these references a row has another instead, and hardly any job has a key.
        where (row.Key, cell.Column) is not (("points_outlet", "merchant_id") or ("indicator", "grid_id") or ("job", "once_key"))
        select ($"{row.Key}.{cell.Column}", Rows.Insert(row.Key, cell.Column, "null")));

    public static TheoryData<string, string> Mistyped => Cases(
        from row in Rows.Right
        from cell in row.Value
        where cell.Value.Contains("SRID", StringComparison.Ordinal)
        from wrong in (string[])[cell.Value.Replace("4326", "4490", StringComparison.Ordinal), "'SRID=4326;MULTIPOINT ((117 36))'", "'SRID=4326;POINT Z (117 36 5)'"]
        select ($"{row.Key}.{cell.Column} is not {wrong}", Rows.Insert(row.Key, cell.Column, wrong)));

    public static TheoryData<string, string> Duplicates => Cases(
        from key in (string[])["grid.code", "organization.code", "service.code", "station.code", "merchant.code", "offer.code", "alliance.code", "points_bank.code",
            "courier_route.code", "demand_cell.code", "resource.code", "service_case.code", "project.code", "activity.code", "indicator.code", "plan.code", "city_network.name", "ride_survey.code", "report_schedule.code"]
        let parts = key.Split('.')
        select ($"{parts[0]}_{(parts[0] == "service" ? "pkey" : parts[1] + "_key")}", Rows.Insert(parts[0], parts[1], $"(select min({parts[1]}) from {parts[0]})")));

    public static TheoryData<string, string, string> Repetitions => new()
    {
        { "station_service_pkey", Rows.Insert("station_service", "station_id", First("station")), Rows.Insert("station_service") },
        { "alliance_merchant_pkey", Rows.Insert("alliance_merchant", "alliance_id, merchant_id", $"{First("alliance")}, {First("merchant")}"), Rows.Insert("alliance_merchant") },
        { "alliance_organization_pkey", Rows.Insert("alliance_organization", "alliance_id, organization_id", $"{First("alliance")}, {First("organization")}"), Rows.Insert("alliance_organization") },
        { "organization_route_pkey", Rows.Insert("organization_route", "organization_id, route_id", $"{First("organization")}, {First("courier_route")}"), Rows.Insert("organization_route") },
        { "points_rule_pkey", Rows.Insert("points_rule", "bank_id", First("points_bank")), Rows.Insert("points_rule", "bank_id, ordinal", $"{First("points_bank")}, 2") },
        { "points_tier_pkey", Rows.Insert("points_tier", "bank_id, threshold", $"{First("points_bank")}, 200"), Rows.Insert("points_tier", "bank_id, ordinal, threshold", $"{First("points_bank")}, 2, 200") },
        { "points_tier_bank_id_threshold_key", Rows.Insert("points_tier", "bank_id, ordinal", $"{First("points_bank")}, 2"), Rows.Insert("points_tier") },
        { "points_outlet_bank_id_merchant_id_station_id_key", Rows.Insert("points_outlet", "bank_id, merchant_id", $"{First("points_bank")}, {First("merchant")}"), Rows.Insert("points_outlet", "bank_id", First("points_bank")) },
        { "plan_site_pkey", Rows.Insert("plan_site", "plan_id", First("plan")), Rows.Insert("plan_site", "plan_id, ordinal", $"{First("plan")}, 2") },
        { "city_network_chunk_pkey", Rows.Insert("city_network_chunk", "network_id", First("city_network")), Rows.Insert("city_network_chunk", "network_id, ordinal", $"{First("city_network")}, 2") },
        { "corridor_survey_id_ordinal_key", Rows.Insert("corridor", "survey_id", First("ride_survey")), Rows.Insert("corridor", "survey_id, ordinal", $"{First("ride_survey")}, 2") },
        { "job_once_key_key", Rows.Insert("job", "once_key", "(select min(once_key) from job)"), Rows.Insert("job", "once_key", "'another'") },
        { "job_answer_pkey", Rows.Insert("job_answer", "job_id", First("job")), Rows.Insert("job_answer") },
        { "import_rejection_pkey", Rows.Insert("import_rejection", "job_id", First("job")), Rows.Insert("import_rejection", "job_id, row", $"{First("job")}, 3") },
        { "coverage_snapshot_question_day_key", Rows.Insert("coverage_snapshot", "question", "(select question from coverage_snapshot limit 1)"), Rows.Insert("coverage_snapshot", "day", "'2026-03-02'") },
        { "coverage_snapshot_grid_pkey", Rows.Insert("coverage_snapshot_grid", "grid_code", "(select min(grid_code) from coverage_snapshot_grid)"), Rows.Insert("coverage_snapshot_grid") },
        { "report_edition_schedule_id_period_start_key", Rows.Insert("report_edition", "schedule_id", "(select schedule_id from report_edition limit 1)"), Rows.Insert("report_edition", "schedule_id, period_start, period_end", "(select schedule_id from report_edition limit 1), '2026-02-01', '2026-02-28'") },
        { "report_edition_file_pkey", Rows.Insert("report_edition_file", "ending", "(select min(ending) from report_edition_file)"), Rows.Insert("report_edition_file", "ending", "'pdf'") },
        { "standard_code_revision_key", Rows.Insert("standard", "code", "'LIFE_CIRCLE'"), Rows.Insert("standard", "code, revision", "'LIFE_CIRCLE', 2") },
    };

    [Theory, MemberData(nameof(Rules))]
    public async Task A_wrong_row_is_refused_and_a_right_one_accepted(string sentence, string constraint, string wrong, string right)
    {
        PostgresException? refusal = await TryAsync(wrong);
        Assert.True(refusal is not null, $"{sentence}: accepted {wrong}");
        Assert.Equal(constraint, refusal.ConstraintName);
        Assert.Null(await TryAsync(right));
    }

    [Theory, MemberData(nameof(Tables))]
    public async Task A_row_needs_nothing_more_than_this(string table, string row) =>
        Assert.Equal((table, null), (table, (await TryAsync(row))?.Message));

    [Theory, MemberData(nameof(Missing))]
    public async Task A_row_needs_all_of_this(string column, string row) =>
        Assert.Equal((PostgresErrorCodes.NotNullViolation, column.Split('.')[1]), await TryAsync(row) is { } e ? (e.SqlState, e.ColumnName) : default);

    [Theory, MemberData(nameof(Mistyped))]
    public async Task A_geometry_has_the_columns_system_shape_and_dimensions(string sentence, string row) =>
        Assert.True(await TryAsync(row) is { SqlState: PostgresErrorCodes.InvalidParameterValue }, sentence);

    [Theory, MemberData(nameof(Duplicates))]
    public async Task A_code_names_one_feature(string constraint, string row) =>
        Assert.Equal(constraint, (await TryAsync(row))?.ConstraintName);

    [Theory, MemberData(nameof(Repetitions))]
    public async Task A_part_is_there_once(string constraint, string again, string another)
    {
        Assert.Equal(constraint, (await TryAsync(again))?.ConstraintName);
        Assert.Null(await TryAsync(another));
    }

    [Fact]
    public async Task A_reference_leads_to_a_row()
    {
        foreach (string key in await store.ListAsync("select conrelid::regclass || ' ' || a.attname from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1] where contype = 'f'"))
        {
            string table = key.Split(' ')[0], column = key.Split(' ')[1];
            string others = (table, column) switch
            {
                ("points_outlet", "station_id") => ", merchant_id = null",
                ("indicator", "organization_id" or "alliance_id") => ", grid_id = null",
                _ => "",
            };
            PostgresException? e = await TryAsync($"update {table} set \"{column}\" = {(column == "service_code" ? "'NOWHERE'" : "-1")}{others}");
            Assert.Equal((key, PostgresErrorCodes.ForeignKeyViolation), (key, e?.SqlState));
        }
    }

    [Fact]
    public async Task No_check_goes_without_a_rule()
    {
        List<string> checks = await store.ListAsync(
            "select conname from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace and conrelid not in ('spatial_ref_sys'::regclass, 'change'::regclass) and conname not in ('grid_check', 'organization_check')");

        // Those two, and the trees' triggers, are TreesTests'. The log is written by the store alone.
        Assert.Empty(checks.Except(Rule.List().Select(rule => rule.Constraint)));
    }

    private static string First(string table) => $"(select min(id) from {table})";

    private static TheoryData<string, string> Cases(IEnumerable<(string, string)> rows)
    {
        var cases = new TheoryData<string, string>();
        foreach ((string first, string second) in rows)
            cases.Add(first, second);
        return cases;
    }

    /// <summary>What the database says against a statement; null when it accepts it. Nothing stays.</summary>
    private async Task<PostgresException?> TryAsync(string sql)
    {
        await using NpgsqlConnection connection = await store.DataSource.OpenConnectionAsync();
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        try
        {
            await command.ExecuteNonQueryAsync();
            return null;
        }
        catch (PostgresException e)
        {
            return e;
        }
    }
}
