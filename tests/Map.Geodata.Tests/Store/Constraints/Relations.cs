namespace Map.Geodata.Tests.Store.Constraints;

/// <summary>The rules that tie columns, or rows, together, and those with a figure of their own.</summary>
internal static class Relations
{
    private const string Day = "array[0, null, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26]";
    private const string Hours23 = "array_fill(9, array[23])", NegativeHour = "array_fill(9, array[23]) || -1", TwoDays = "array_fill(9, array[24, 2])",
        FromZero = "array_fill(9, array[24], array[0])", Handler = "(select min(id) from organization)";

    public static IEnumerable<Rule> List() =>
    [
        new("A station's area is a number above zero", "station_floor_area_m2_check", "station", "floor_area_m2", "0", "0.1"),
        new("A station's area is not NaN", "station_floor_area_m2_check", "station", "floor_area_m2", "'NaN'", "12"),
        new("An indicator's value is not NaN", "indicator_value_check", "indicator", "value", "'NaN'", "-1.5"),
        new("An indicator's value is not infinite", "indicator_value_check", "indicator", "value", "'Infinity'", "1e30"),
        new("An offer's price is above zero", "offer_points_price_check", "offer", "kind, points_price", "'POINTS_REDEMPTION', 0", "'POINTS_REDEMPTION', 1"),
        new("What is redeemed has a price in points", "offer_price_goes_with_points", "offer", "kind, points_price", "'POINTS_REDEMPTION', null", "'POINTS_REDEMPTION', 5"),
        new("What isn't redeemed has none", "offer_price_goes_with_points", "offer", "kind, points_price", "'DISCOUNT', 5", "'DISCOUNT', null"),
        new("An offer ends after it begins", "offer_validity_is_a_period", "offer", "valid_from, valid_until", "'2026-03-02', '2026-03-01'", "'2026-03-02', '2026-03-02'"),
        new("A title is a text", "merchant_titles_check", "merchant", "titles", "array['示范店', null]", "array['示范店']"),
        new("A title isn't empty", "merchant_titles_check", "merchant", "titles", "array['']", "'{}'"),
        new("Only an association has a purpose", "organization_purpose_is_an_associations", "organization", "kind, purpose", "'BRANCH', 'TRADE'", "'ASSOCIATION', 'TRADE'"),
        new("organization.purpose is one of its words", "organization_purpose_check", "organization", "kind, purpose", "'ASSOCIATION', 'FUN'", "'ASSOCIATION', 'VOLUNTEER_TEAM'"),
        new("No more points are redeemed than issued", "points_bank_redeems_what_it_issued", "points_bank", "points_issued, points_redeemed", "10, 11", "10, 10"),
        new("An outlet is a place", "points_outlet_is_one_place", "points_outlet", "merchant_id", "null", "(select min(id) from merchant)"),
        new("An outlet is not two places", "points_outlet_is_one_place", "points_outlet", "merchant_id, station_id",
            "(select min(id) from merchant), (select min(id) from station)", "null, (select min(id) from station)"),
        new("Four couriers make no route", "courier_route_is_shared_by_five", "courier_route", "couriers", "4", "5"),
        new("An hour of four couriers is not told", "courier_route_hours_are_shared_by_five", "courier_route", "hourly", "array_fill(9, array[23]) || 4", Day),
        new("An hour of one courier is not told", "courier_route_hours_are_shared_by_five", "courier_route", "hourly", "array_fill(0, array[23]) || 1", "array_fill(0, array[24])"),
        .. from column in (string[])["courier_route.hourly", "demand_cell.couriers_weekday", "demand_cell.couriers_weekend"]
           from wrong in (string[])[Hours23, NegativeHour, TwoDays, FromZero, "'{}'"]
           select OfDay(column.Split('.')[0], column.Split('.')[1], wrong),
        new("A rejection has a reason", "service_case_rejection_has_a_reason", "service_case", "status, rejection_reason", "'REJECTED', null", "'REJECTED', '重复'"),
        new("Only a rejection has one", "service_case_rejection_has_a_reason", "service_case", "status, rejection_reason", "'OPEN', '重复'", "'OPEN', null"),
        new("A reason isn't empty", "service_case_rejection_reason_check", "service_case", "status, rejection_reason", "'REJECTED', ''", "'REJECTED', '重复'"),
        new("Only a rejected case has the moment of it", "service_case_rejection_comes_last", "service_case", "status, rejection_reason, rejected_at",
            "'OPEN', null, '2026-03-02'", "'REJECTED', '重复', '2026-03-02'"),
        .. from before in (string[])["opened_at", "accepted_at", "assigned_at"]
           select new Rule($"A rejection does not come before {before}", "service_case_rejection_comes_last", "service_case",
               before == "opened_at" ? "status, rejection_reason, rejected_at, opened_at" : $"status, rejection_reason, rejected_at, opened_at, {before}",
               "'REJECTED', '重复', '2026-03-02', " + (before == "opened_at" ? "'2026-03-03'" : "'2026-03-01', '2026-03-03'"),
               "'REJECTED', '重复', '2026-03-03', " + (before == "opened_at" ? "'2026-03-03'" : "'2026-03-01', '2026-03-03'")),
        .. from status in (string[])["ASSIGNED", "RESOLVED", "CONFIRMED"]
           select new Rule($"A case that is {status} has a handler", "service_case_assigned_has_a_handler", "service_case", "status, handler_id",
               $"'{status}', null", $"'{status}', {Handler}"),
        .. from order in (string[])["opened_at < accepted_at", "accepted_at < assigned_at", "accepted_at < resolved_at", "assigned_at < resolved_at",
               "assigned_at < confirmed_at", "resolved_at < confirmed_at", "opened_at < confirmed_at"]
           select OfOrder(order.Split(" < ")[0], order.Split(" < ")[1]),
        new("A period ends after it begins", "indicator_period_is_a_period", "indicator", "period_start, period_end", "'2026-02-01', '2026-01-31'", "'2026-01-01', '2026-01-31'"),
        new("A figure is about something", "indicator_is_of_one_thing", "indicator", "grid_id", "null", "(select min(id) from grid)"),
        new("A figure is about one thing", "indicator_is_of_one_thing", "indicator", "grid_id, organization_id",
            "(select min(id) from grid), (select min(id) from organization)", "null, (select min(id) from organization)"),
        new("Rules are an object", "standard_rules_check", "standard", "rules", "'[]'", "'{\"coveredBy\": 2}'"),
        new("A problem is an object", "plan_problem_check", "plan", "problem", "'3'", "'{}'"),
        new("A solution is an object", "plan_solution_check", "plan", "solution", "'null'", "'{}'"),
        new("A certificate is an object", "plan_certificate_check", "plan", "certificate", "'\"good\"'", "'{}'"),
        new("What a plan is for is a word", "plan_kind_check", "plan", "kind", "'ROADS'", "'BRANCHES'"),
        new("A proposed plan has a certificate", "plan_approved_has_a_certificate", "plan", "status, solution", "'PROPOSED', '{}'", "'DRAFT', '{}'"),
        new("An approved plan has a solution", "plan_approved_has_a_certificate", "plan", "status, certificate, solution", "'APPROVED', '{}', null", "'APPROVED', '{}', '{}'"),
        .. from status in (string[])["PROPOSED", "APPROVED", "BUILT"]
           select new Rule($"plan.status {status} is a word", "plan_status_check", "plan", "status, certificate, solution", $"'{status}!', '{{}}', '{{}}'", $"'{status}', '{{}}', '{{}}'"),
        new("Half of a job is half-way", "job_progress_check", "job", "progress", "1.01", "0.5"),
        new("A job's input is an object", "job_input_check", "job", "input", "'[]'", "'{}'"),
        new("A job's state is a word", "job_state_check", "job", "state", "'WAITING'", "'RUNNING'"),
        new("A done job has a result", "job_has_a_result_when_done", "job", "state, finished_at", "'DONE', now()", "'CANCELLED', now()"),
        new("A failed job has an error", "job_has_an_error_when_failed", "job", "state, finished_at, error", "'FAILED', now(), null", "'FAILED', now(), 'why'"),
        new("A job's error is a text", "job_error_check", "job", "state, finished_at, error", "'FAILED', now(), ''", "'FAILED', now(), 'why'"),
        new("A job that runs has not finished", "job_is_finished_at_its_end", "job", "state, finished_at", "'RUNNING', now()", "'RUNNING', null"),
        new("A file that was sent has a name", "import_upload_name_check", "import_upload", "name", "''", "'a.csv'"),
        new("The rows of a file are counted from one", "import_rejection_row_check", "import_rejection", "row", "0", "1"),
        new("A column that is named has a name", "import_rejection_subject_check", "import_rejection", "subject", "''", "'lon'"),
        new("A row is rejected for a reason", "import_rejection_reason_check", "import_rejection", "reason", "''", "'why'"),
        new("Reasons are a list", "import_rejection_reasons_check", "import_rejection", "reasons", "'{}'", "'[]'"),
        new("A job's answer is an object", "job_answer_answer_check", "job_answer", "answer", "'[]'", "'{}'"),
        new("A snapshot's question is an object", "coverage_snapshot_question_check", "coverage_snapshot", "question", "'3'", "'{\"minutes\": 3}'"),
        new("Within reach is within an hour", "report_schedule_minutes_check", "report_schedule", "minutes", "61", "60"),
        new("An edition's figures are an object", "report_edition_figures_check", "report_edition", "period_start, figures", "'2025-01-01', '[]'", "'2025-01-01', '{}'"),
        new("An edition's period ends after it begins", "report_edition_period_is_a_period", "report_edition", "period_start, period_end", "'2026-02-01', '2026-01-31'", "'2026-02-01', '2026-02-28'"),
        new("A file has an ending", "report_edition_file_ending_check", "report_edition_file", "ending", "'.pdf'", "'pdf'"),
        new("An hour is one of a day", "coverage_snapshot_grid_hour_check", "coverage_snapshot_grid", "hour", "24", "23"),
        new("Cells are counted from none", "coverage_snapshot_grid_cells_check", "coverage_snapshot_grid", "cells, covered_cells, cells_without_street", "-1, 0, 0", "0, 0, 0"),
        new("No more cells are covered than there are", "coverage_snapshot_grid_check", "coverage_snapshot_grid", "cells, covered_cells", "2, 3", "3, 3"),
        new("No more cells lack a street than there are", "coverage_snapshot_grid_check1", "coverage_snapshot_grid", "cells, cells_without_street", "3, 4", "4, 4"),
        new("No more couriers are covered than there are", "coverage_snapshot_grid_check2", "coverage_snapshot_grid", "couriers, couriers_covered", "9, 10", "10, 10"),
        new("No more residents are covered than there are", "coverage_snapshot_grid_check3", "coverage_snapshot_grid", "residents, residents_covered", "9, 10", "10, 10"),
        new("A share of area is one", "coverage_snapshot_grid_area_share_check", "coverage_snapshot_grid", "area_share", "1.5", "1"),
        new("A survey is of traces or of lines", "ride_survey_kind_check", "ride_survey", "kind", "'MAPS'", "'LINES'"),
        new("k is five or more", "ride_survey_least_couriers_check", "ride_survey", "least_couriers", "0", "5"),
        new("k is a multiple of five", "ride_survey_least_couriers_check", "ride_survey", "least_couriers", "6", "10"),
        .. from count in (string[])["couriers", "traces", "points", "trips", "matched_trips"]
           select new Rule($"ride_survey.{count} is not of a few", $"ride_survey_{count}_check", "ride_survey", count, "4", "5"),
        new("Faults are an object", "ride_survey_faults_check", "ride_survey", "faults", "'[]'", "'{\"JUMP\": 15}'"),
        new("A survey ends after it begins", "ride_survey_is_of_a_period", "ride_survey", "kind, first_date, last_date", "'TRACES', '2026-03-02', '2026-03-01'", "'TRACES', '2026-03-02', '2026-03-02'"),
        new("Traces are of a time", "ride_survey_is_of_a_period", "ride_survey", "kind, first_date, last_date", "'TRACES', '2026-03-02', null", "'TRACES', '2026-03-02', '2026-03-03'"),
        new("Lines are not", "ride_survey_is_of_a_period", "ride_survey", "kind, first_date, last_date", "'LINES', '2026-03-02', '2026-03-03'", "'LINES', null, null"),
        .. from table in (string[])["street_flow", "corridor"]
           from rule in OfShared(table)
           select rule,
        new("A corridor's place begins at one", "corridor_ordinal_check", "corridor", "ordinal", "0", "3"),
        .. from column in (string[])["courier_route.hourly_weekend", "demand_cell.waiting_weekday", "demand_cell.waiting_weekend"]
           from wrong in (string[])["array_fill(9, array[23]) || 4", Hours23, NegativeHour, TwoDays, FromZero, "'{}'"]
           let parts = column.Split('.')
           select new Rule($"{column} is told of five or more, not {wrong}",
               $"{(parts[0] == "courier_route" ? "courier_route_weekend" : $"demand_cell_{parts[1]}")}_is_shared_by_five", parts[0], parts[1], wrong, Day),
        new("There is one secret", "ride_secret_is_only_check", "ride_secret", "is_only, secret", "false, decode(repeat('0a', 32), 'hex')", "true, decode(repeat('0b', 32), 'hex')"),
        new("It has 256 bits", "ride_secret_secret_check", "ride_secret", "secret", "decode(repeat('0a', 31), 'hex')", "decode(repeat('0c', 32), 'hex')"),
        .. from hash in (string[])["source_sha256", "network_sha256"]
           select new Rule($"{hash} is a hash in lower case", $"city_network_{hash}_check", "city_network", hash, "repeat('0A', 32)", "repeat('0a', 32)"),
    ];

    private static IEnumerable<Rule> OfShared(string table) =>
    [
        new($"Four couriers make no {table}", $"{table}_is_shared_by_five", table, "couriers", "4", "5"),
        .. from column in (string[])["weekday", "weekend"]
           from wrong in (string[])["array_fill(9, array[23]) || 4", Hours23, NegativeHour, TwoDays, FromZero, "'{}'"]
           select new Rule($"{table}.{column} is told of five or more, not {wrong}", $"{table}_{column}_is_shared_by_five", table, column, wrong, Day),
        .. from wrong in (string[])["0", "'NaN'", "'Infinity'"]
           select new Rule($"{table}.metres is a length, not {wrong}", $"{table}_metres_check", table, "metres", wrong, "0.5"),
        .. from wrong in (string[])["'LINESTRING EMPTY'", "'LINESTRING (36 117, 37 118)'"]
           select new Rule($"{table}.path is a way on earth, not {wrong}", $"{table}_path_check", table, "path", $"ST_SetSRID({wrong}::geometry, 4326)", Rows.Line),
    ];

    private static Rule OfDay(string table, string column, string wrong) => new(
        $"{table}.{column} is 24 hours, not {wrong}", table == "courier_route" ? "courier_route_hours_are_shared_by_five" : $"{table}_{column}_check",
        table, column, wrong, Day);

    /// <summary>A step of a case isn't earlier than the one before; at the same moment it may be.</summary>
    private static Rule OfOrder(string before, string after) => new(
        $"{before} comes before {after}", "service_case_times_are_in_order", "service_case",
        before == "opened_at" ? $"opened_at, {after}" : $"opened_at, {before}, {after}",
        before == "opened_at" ? "'2026-03-02', '2026-03-01'" : "'2026-03-01', '2026-03-03', '2026-03-02'",
        before == "opened_at" ? "'2026-03-02', '2026-03-02'" : "'2026-03-01', '2026-03-03', '2026-03-03'");
}
