using System.Globalization;
using System.Text.Json;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Cases;
using Map.Geodata.Siting.Plans;
using Map.Geodata.Store.Networks;
using Map.Testing;

namespace Map.Geodata.Tests.Siting;

/// <summary>
/// A street with three dead ends; a character is 100 m, which e-bikes ride in 24 s, so that each dead end is a detour of 192 s. The middle
/// one has a gate that is closed at night. District Z has a western and an eastern grid that meet at D. WEST runs from A to D, EAST from D to B, LONG
/// from A to E: 800 m in the west and 400 m in the east.
/// </summary>
internal sealed class RouteTown(TestStore store, string folder)
{
    public static readonly AsciiMap City = new(
        """
        A---C---D---E---B
            |   |   |
            |   d   |
            |   |   |
            S   G   T
        """, 100);

    /// <summary>At noon 20 ride WEST and 40 EAST; at 20 o'clock 15 WEST, nobody knows of EAST. Of LONG only the 10 of the whole period are known.</summary>
    public async Task BuildAsync()
    {
        await store.RunAsync($"""
            truncate city_network, grid, station, demand_cell, courier_route, ride_survey cascade;
            insert into grid (code, name, level, boundary) values ('Z', '区', 'DISTRICT', {Box(-2, -4, 18, 40)});
            insert into grid (code, name, level, parent_id, boundary)
            select g.code, g.name, 'GRID', id, area from grid, (values ('W', '西', {Box(-2, -4, 8, 40)}), ('E', '东', {Box(8, -4, 18, 40)})) g (code, name, area) where grid.code = 'Z';
            insert into courier_route (code, couriers, hourly, path) values
              ('WEST', 20, {Hours((12, 20), (20, 15))}, {Line("ACD")}),
              ('EAST', 40, {Hours((12, 40), (20, null))}, {Line("DEB")}),
              ('LONG', 10, null, {Line("ACDE")});
            """);
        await using var connection = await store.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await NetworkStore.WriteAsync(connection, new NewNetwork("city", "city.osm", new string('0', 64), null, false, City.Network));
        await transaction.CommitAsync();
    }

    /// <summary>Solves a problem in district Z, with 4 minutes of detour, whose candidates are some letters of the map; X is far from every street.</summary>
    public Task<PlannedSites> PlanAsync(string candidates, string demand = "{}", string more = "{}", bool explain = false)
    {
        var points = string.Join(',', candidates.Select(letter => FormattableString.Invariant($$"""{"code": "{{letter}}", "lon": {{At(letter).Lon}}, "lat": {{At(letter).Lat}}, "buildKind": "NEW"}""")));
        var problem = Merge(
            $$"""{"area": "Z", "stations": 1, "seconds": 600, "candidates": {"points": [{{points}}], "from": []}, "demand": {{Merge("""{"people": "ROUTES", "detourMinutes": 4}""", demand)}}}""", more);
        return new SitingPlanner(new SitingCases(store.DataSource, new CityNetworks(store.DataSource, folder), TimeProvider.System))
            .PlanAsync(BriefJson.Read(JsonElement.Parse(problem)), null, explain, CancellationToken.None);
    }

    public Task AddStationAsync(string code, char letter, string openingHours = "24/7") => store.RunAsync($"""
        insert into station (code, name, kind, status, opening_hours, location) values ('{code}', '{code}', 'REST_STATION', 'OPEN', '{openingHours}', {Point(At(letter))})
        """);

    /// <summary>A survey of so many couriers from A to D who were there at no particular hour.</summary>
    public Task AddSurveyAsync(string code, string lastDate, int couriers) => store.RunAsync($"""
        with survey as (
          insert into ride_survey (code, name, kind, first_date, last_date, least_couriers) values ('{code}', '{code}', 'TRACES', date '{lastDate}' - 6, '{lastDate}', 5) returning id)
        insert into courier_route (code, couriers, path, survey_id) select '{code}-1', {couriers}, {Line("ACD")}, id from survey
        """);

    /// <summary>A line through letters as SQL.</summary>
    public static string Line(string letters) => Line([.. letters.Select(At)]);

    public static string Line(params (double Lon, double Lat)[] points) =>
        $"ST_GeomFromText('LINESTRING({string.Join(',', points.Select(p => FormattableString.Invariant($"{p.Lon} {p.Lat}")))})', 4326)";

    private static (double Lon, double Lat) At(char letter) => letter == 'X' ? City.Position(8, 35) : City[letter];

    private static string Point((double Lon, double Lat) at) => FormattableString.Invariant($"ST_SetSRID(ST_MakePoint({at.Lon}, {at.Lat}), 4326)");

    private static string Box(double column0, double row0, double column1, double row1)
    {
        var ((west, north), (east, south)) = (City.Position(column0, row0), City.Position(column1, row1));
        return string.Create(CultureInfo.InvariantCulture, $"ST_Multi(ST_MakeEnvelope({west}, {south}, {east}, {north}, 4326))");
    }

    private static string Hours(params (int Hour, int? Couriers)[] known) => $"array[{string.Join(',', Enumerable.Range(0, 24).Select(hour =>
        known.Any(k => k.Hour == hour) ? known.Single(k => k.Hour == hour).Couriers?.ToString(CultureInfo.InvariantCulture) ?? "null" : "0"))}]";

    private static string Merge(string json, string more)
    {
        var (all, added) = (System.Text.Json.Nodes.JsonNode.Parse(json)!.AsObject(), System.Text.Json.Nodes.JsonNode.Parse(more)!.AsObject());
        foreach (var (name, value) in added) all[name] = value?.DeepClone();
        return all.ToJsonString();
    }
}
