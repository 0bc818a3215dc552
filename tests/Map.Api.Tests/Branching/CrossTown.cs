using System.Text.Json;
using Map.Api.Tests.Changes;
using Map.Api.Tests.Coverage;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Branching;

/// <summary>
/// Two streets that cross, 2.4 km and 0.8 km long, and one apart, 400 m. Along each of the two three routes: all of it, and its halves; 30 couriers ride
/// each whole one, 10 each half. A station stands half-way along the western arm, one near the northern end. Seven couriers ride the street apart.
/// </summary>
internal static class CrossTown
{
    public static readonly AsciiMap City = new(
        """
                    N
                    |
                    |
                    |
        W-----------C-----------E
                    |
                    |
                    |
                    S




        X---Y
        """, 100);

    private const string Start = """
        mutation($problem: BranchBriefInput!, $code: String!) {
          startBranching(input: { problem: $problem, code: $code }) { job { id } errors { __typename ... on Error { message } ... on InvalidBranchProblemError { path because { code } } } }
        }
        """;

    public static async Task BuildAsync(ApiHost api)
    {
        await api.ImportAsync(City);
        await api.Store.RunAsync($"""
            truncate grid, station, plan, merchant, organization, courier_route cascade;
            insert into grid (code, name, level, boundary) values ('D', '区', 'DISTRICT', {City.Box(-2, -2, 27, 11)});
            insert into station (code, name, kind, status, location) values
              ('A', '西站', 'REST_STATION', 'OPEN', {City.Point(6, 4)}), ('B', '北站', 'REST_STATION', 'OPEN', {City.Point(12, 1)}), ('Z', '停业', 'REST_STATION', 'CLOSED', {City.Point(13, 4)});
            insert into courier_route (code, name, couriers, path) values
              ('we', '东西线', 30, {Line(0, 4, 24, 4)}), ('w', '西段', 10, {Line(0, 4, 12, 4)}), ('e', '东段', 10, {Line(12, 4, 24, 4)}),
              ('ns', '南北线', 30, {Line(12, 0, 12, 8)}), ('n', '北段', 10, {Line(12, 0, 12, 4)}), ('s', '南段', 10, {Line(12, 4, 12, 8)}),
              ('x', '孤线', 7, {Line(0, 13, 4, 13)});
            """);
    }

    /// <summary>Has a branch formed by route with some routes.</summary>
    public static Task AddBranchAsync(this ApiHost api, string code, params string[] routes) => api.Store.RunAsync($"""
        insert into organization (code, name, kind, formed_by, members) values ('{code}', '{code} 支部', 'BRANCH', 'ROUTE', 4);
        insert into organization_route select o.id, r.id from organization o, courier_route r where o.code = '{code}' and r.code in ('{string.Join("', '", routes)}');
        """);

    /// <summary>Starts a search and waits for its end.</summary>
    public static async Task<JsonElement> BranchAsync(this ApiHost api, object problem, string code = "P")
    {
        var payload = (await api.QueryAsync(Start, new { problem, code })).GetProperty("startBranching");
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, payload.ToString());
        var id = payload.GetProperty("job").Text("id");
        using var events = await EventStream.OpenAsync(api.Client, $$"""subscription { jobChanged(id: "{{id}}") { state error result } }""");
        var job = await events.NextAsync();
        while (job.Text("state") is "QUEUED" or "RUNNING") job = await events.NextAsync();
        return job;
    }

    /// <summary>The plan that a search finds; fails when it finds none.</summary>
    public static async Task<JsonElement> PlanBranchesAsync(this ApiHost api, object problem, string code = "P")
    {
        var job = await api.BranchAsync(problem, code);
        Assert.True(job.Text("state") == "DONE", job.ToString());
        return await api.ReadBranchPlanAsync(code);
    }

    public static async Task<JsonElement> ReadBranchPlanAsync(this ApiHost api, string code = "P") => (await api.QueryAsync($$"""
        { branchPlan(code: "{{code}}") { code name status version problem certificate { objective bound ended rounds } solution {
          basis routes couriers places cost { imbalance offBasis detour total }
          branches { ordinal name existing merged couriers expectedMembers chain { coordinates } chainMetres chainShare zone zoneShare area { coordinates } routes { code couriers detourMinutes }
            meeting { source code name meanDetourMinutes worstDetourMinutes } }
          leftOut { code couriers reason sentence } } } }
        """)).GetProperty("branchPlan");

    /// <summary>What startBranching says of a problem that is none.</summary>
    public static async Task<JsonElement> RefuseBranchesAsync(this ApiHost api, object problem, string code = "P")
    {
        var payload = (await api.QueryAsync(Start, new { problem, code })).GetProperty("startBranching");
        return Assert.Single(payload.GetProperty("errors").EnumerateArray());
    }

    public static string[] RoutesOf(this JsonElement branch) => [.. branch.GetProperty("routes").EnumerateArray().Select(r => r.Text("code")).Order(StringComparer.Ordinal)];

    private static string Line(int column, int row, int toColumn, int toRow) => $"ST_MakeLine({City.Point(column, row)}, {City.Point(toColumn, toRow)})";
}
