using Map.Analysis.Network;
using Map.Geodata.Siting.Briefs;
using NetTopologySuite.Geometries;
using NetTopologySuite.LinearReferencing;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Siting.Cases;

/// <summary>The routes that run through an area: each as one that counts, with its line.</summary>
/// <param name="Cells">Who rides them when, in the order of their codes.</param>
/// <param name="Lines">Their lines, WGS-84.</param>
/// <param name="Survey">The code of the survey of which they are, beside lines that somebody gave; null when there is none.</param>
internal sealed record SitingRoutes(List<SitingCell> Cells, List<LineString> Lines, string? Survey)
{
    /// <summary>A route that only touches an area isn't ridden there: so many metres must be inside, of a shorter one half.</summary>
    private const double LeastMetres = 100;

    private const string LatestSurvey = """
        select s.code from ride_survey s where exists (select from courier_route r where r.survey_id = s.id and ST_Intersects(r.path, $1))
        order by coalesce(s.last_date, s.imported_at::date) desc, s.imported_at desc, s.id desc limit 1
        """;

    private const string Routes = """
        select r.path, r.couriers, r.hourly, r.hourly_weekend from courier_route r left join ride_survey s on s.id = r.survey_id
        where ST_Intersects(r.path, $1) and (s.code = $2 or $3 and r.survey_id is null) order by r.code
        """;

    /// <exception cref="BriefException">There is no such survey.</exception>
    public static async Task<SitingRoutes> ListAsync(NpgsqlConnection store, SitingArea area, string? survey, CancellationToken cancel)
    {
        if (survey is not null) await CheckSurveyAsync(store, survey, cancel);
        var counted = survey ?? await FindLatestAsync(store, area, cancel);
        var found = new SitingRoutes([], [], counted);
        var grids = await RouteGrids.ReadAsync(store, area, cancel);
        await using var command = new NpgsqlCommand(Routes, store)
        {
            Parameters = { new() { Value = area.Boundary }, new() { Value = (object?)counted ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text }, new() { Value = survey is null } },
        };
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel)) found.Add(row, grids);
        return found;
    }

    /// <summary>The box around all of them.</summary>
    public Envelope Box()
    {
        var box = new Envelope();
        foreach (var line in Lines) box.ExpandToInclude(line.EnvelopeInternal);
        return box;
    }

    private void Add(NpgsqlDataReader row, RouteGrids grids)
    {
        var line = row.GetFieldValue<LineString>(0);
        var (inside, grid) = grids.Assign(line);
        if (inside < LeastMetres && inside < Metres(line) / 2) return;
        var middle = new LengthIndexedLine(line).ExtractPoint(line.Length / 2);
        Lines.Add(line);
        Cells.Add(new SitingCell(new Place(middle.X, middle.Y), null, SitingCell.Hours(row, 2), SitingCell.Hours(row, 3), grid, row.GetInt32(1)));
    }

    private static double Metres(LineString line) =>
        line.Coordinates.Zip(line.Coordinates.Skip(1), (a, b) => new Place(a.X, a.Y).MetresTo(new Place(b.X, b.Y))).Sum();

    private static async Task<string?> FindLatestAsync(NpgsqlConnection store, SitingArea area, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(LatestSurvey, store) { Parameters = { new() { Value = area.Boundary } } };
        return await command.ExecuteScalarAsync(cancel) as string;
    }

    private static async Task CheckSurveyAsync(NpgsqlConnection store, string survey, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("select exists (select from ride_survey where code = $1)", store) { Parameters = { new() { Value = survey } } };
        if (!(bool)(await command.ExecuteScalarAsync(cancel))!)
            throw new BriefException("$.demand.survey", $"is \"{survey}\", and there is no survey with that code; leave it out for the latest one");
    }
}
