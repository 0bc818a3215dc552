using Map.Analysis.Network;
using Map.Analysis.Routes.Branches;
using Map.Geodata.Branching.Briefs;
using Map.Geodata.Coordinates;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;
using NetTopologySuite.Geometries;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Branching.Cases;

/// <summary>Reads from the store what a branching problem is about.</summary>
internal static class BranchStore
{
    private const string Routes = """
        select r.code, r.name, r.couriers, r.path from courier_route r left join ride_survey s on s.id = r.survey_id
        where ($1::text is null or s.code = $1) and ($2::text[] is null or r.code = any ($2))
          and ($3::text is null or exists (select from grid g where g.code = $3 and g.boundary && r.path
            and ST_Length(ST_Intersection(g.boundary, r.path)::geography) >= 0.5 * ST_Length(r.path::geography)))
        order by r.code
        """;

    private const string Unknown = """
        select what, code from (
          select 1, 'survey', $1::text where $1 is not null and not exists (select from ride_survey where code = $1)
          union all select 2, 'area', $3::text where $3 is not null and not exists (select from grid where code = $3)
          union all select 3, 'routes', c from unnest($2::text[]) c where not exists (select from courier_route where code = c)
          union all select 4, 'existing', c from unnest($4::text[]) c
            where not exists (select from organization where code = c and formed_by = 'ROUTE' and kind in ('BRANCH', 'GENERAL_BRANCH'))) u (n, what, code)
        order by n, code limit 1
        """;

    private const string Branches = """
        select o.code, o.name, array_agg(r.code order by r.code) from organization o
        join organization_route x on x.organization_id = o.id join courier_route r on r.id = x.route_id
        where o.formed_by = 'ROUTE' and o.kind in ('BRANCH', 'GENERAL_BRANCH') and r.code = any ($1)
        group by o.id order by o.code
        """;

    private const string Zones = "select code, name, boundary from grid where level = $1 and boundary && $2 order by code";

    private const string Places = """
        select 'STATIONS', code, name, location from station where status = 'OPEN' and 'STATIONS' = any ($1) and location && $2
        union all select 'ORGANIZATIONS', code, name, location from organization where 'ORGANIZATIONS' = any ($1) and location && $2
        union all select 'MERCHANTS', code, name, location from merchant where 'MERCHANTS' = any ($1) and location && $2
        order by 1 desc, 2
        """;

    /// <exception cref="BriefException">Something that is named isn't there, or there are too many routes or none.</exception>
    public static async Task<List<StoredRoute>> ListRoutesAsync(NpgsqlConnection store, BranchBrief brief, int most, CancellationToken cancel)
    {
        await CheckNamesAsync(store, brief, cancel);
        var routes = await ReadAsync(store, Routes, row => new StoredRoute(
            row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetInt32(2), row.GetFieldValue<LineString>(3)), cancel, Named(brief));
        if (routes.Count == 0) throw new BriefException(brief.Area is null ? "$.routes" : "$.area", "leaves no route; import routes or traces (./map import), or name a survey or an area that has some");
        if (routes.Count > most) throw new BriefException("$.routes", $"are {routes.Count}; at most {most} can be parted at once. Name a survey or an area");
        return routes;
    }

    /// <summary>Branches formed by route that have any of some routes, with those of them; each route with the first of its branches.</summary>
    public static async Task<(List<StoredBranch> Branches, int SharedRoutes)> ListBranchesAsync(
        NpgsqlConnection store, BranchBrief brief, IEnumerable<StoredRoute> routes, CancellationToken cancel)
    {
        var rules = (brief.Existing ?? []).ToDictionary(e => e.Code, e => e.Rule);
        var all = await ReadAsync(store, Branches, row => new StoredBranch(
            row.GetString(0), row.GetString(1), row.GetFieldValue<string[]>(2), rules.GetValueOrDefault(row.GetString(0), brief.ExistingRule)), cancel,
            Texts([.. routes.Select(r => r.Code)]));
        var (taken, shared) = (new HashSet<string>(StringComparer.Ordinal), 0);
        // A branch that is dissolved claims nothing.
        foreach (var (number, branch) in all.Index().OrderBy(b => b.Item.Rule == ExistingRule.Dissolve).ToList())
        {
            string[] own = [.. branch.Routes.Where(taken.Add)];
            shared += branch.Routes.Count - own.Length;
            all[number] = branch with { Routes = own };
        }

        return (all, shared);
    }

    public static Task<List<BranchZone>> ListZonesAsync(NpgsqlConnection store, GridLevel level, Envelope box, CancellationToken cancel) => ReadAsync(
        store, Zones, row => new BranchZone(row.GetString(0), row.GetString(1), row.GetFieldValue<MultiPolygon>(2)), cancel, new() { Value = UpperSnake.Write(level) }, Box(box));

    /// <summary>What the store has in a box, and what is named.</summary>
    public static async Task<List<MeetingPlace>> ListPlacesAsync(NpgsqlConnection store, BranchBrief brief, Envelope box, CancellationToken cancel)
    {
        var asked = brief.Meeting ?? new MeetingBrief();
        string[] sources = [.. (asked.From ?? (asked.Points is null ? [MeetingSource.Stations, MeetingSource.Organizations] : [])).Select(s => UpperSnake.Write(s))];
        var places = sources.Length == 0 ? [] : await ReadAsync(store, Places, row =>
        {
            var at = row.GetFieldValue<Point>(3);
            return new MeetingPlace(UpperSnake.Get<MeetingSource>(row.GetString(0)), row.GetString(1), row.GetString(2), new Place(at.X, at.Y));
        }, cancel, Texts(sources), Box(box));
        var system = CoordinateSystem.Get(brief.Crs ?? "wgs84");
        foreach (var (number, point) in (asked.Points ?? []).Index())
        {
            var at = system.ToWgs84(new GeoPosition(point.Lon, point.Lat));
            if (!(Math.Abs(at.X) <= 180 && Math.Abs(at.Y) <= 90))
                throw new BriefException($"$.meeting.points[{number}]", "lies outside the Earth; give lon and lat in degrees, or name their system in $.crs");
            places.Add(new MeetingPlace(MeetingSource.Given, point.Code, point.Name ?? point.Code, new Place(at.X, at.Y)));
        }

        return places;
    }

    private static async Task CheckNamesAsync(NpgsqlConnection store, BranchBrief brief, CancellationToken cancel)
    {
        NpgsqlParameter[] named = [.. Named(brief), Texts([.. (brief.Existing ?? []).Select(e => e.Code)])];
        var unknown = await ReadAsync(store, Unknown, row => (What: row.GetString(0), Code: row.GetString(1)), cancel, named);
        if (unknown is not [var (what, code)]) return;
        var kind = what switch { "survey" => "survey", "area" => "grid", "routes" => "route", _ => "branch formed by route" };
        throw new BriefException($"$.{what}", $"names \"{code}\", and there is no {kind} with that code; name one that is in the store");
    }

    private static NpgsqlParameter[] Named(BranchBrief brief) => [Text(brief.Survey), Texts(brief.Routes?.ToArray()), Text(brief.Area)];

    private static NpgsqlParameter Text(string? value) => new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text };

    private static NpgsqlParameter Texts(string[]? values) => new() { Value = (object?)values ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };

    private static NpgsqlParameter Box(Envelope box)
    {
        var area = new GeometryFactory(new PrecisionModel(), 4326).ToGeometry(box);
        return new() { Value = area };
    }

    private static async Task<List<T>> ReadAsync<T>(
        NpgsqlConnection store, string sql, Func<NpgsqlDataReader, T> read, CancellationToken cancel, params NpgsqlParameter[] parameters)
    {
        await using var command = new NpgsqlCommand(sql, store);
        foreach (var parameter in parameters) command.Parameters.Add(parameter);
        await using var row = await command.ExecuteReaderAsync(cancel);
        var all = new List<T>();
        while (await row.ReadAsync(cancel)) all.Add(read(row));
        return all;
    }
}
