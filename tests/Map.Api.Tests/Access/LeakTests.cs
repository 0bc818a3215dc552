using System.Text;
using Map.Api.Access;
using Map.Api.Tests.Changes;
using Map.Geodata.Access;
using Map.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Map.Api.Tests.Access;

/// <summary>
/// Two neighbouring grids with a row of everything in each; whatever lies in the other one has its mark in every text. Nothing
/// that a department can ask may show the other's mark, by whichever way it is asked.
/// </summary>
public sealed class LeakTests(GuardedHost host) : IClassFixture<GuardedHost>, IAsyncLifetime
{
    private const string Mine = "MINEMARK", Other = "OTHERMARK";

    private HttpClient _department = null!, _reader = null!;

    public async Task InitializeAsync()
    {
        if (await host.Store.AskAsync<long>("select count(*) from grid") == 0)
        {
            await host.Store.RunAsync(Rows(Mine, 117.0));
            await host.Store.RunAsync(Rows(Other, 118.0));
        }

        _department = await host.ConnectAsync(Role.Department, await host.Store.AskAsync<long>($"select id from grid where code = '{Mine}-TOP'"));
        _reader = await host.ConnectAsync(Role.Reader);
    }

    public Task DisposeAsync()
    {
        _department.Dispose();
        _reader.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_department_sees_its_own_rows_and_those_of_grids_below()
    {
        Assert.Contains($"{Mine}-STATION", (await _department.AskAsync("{ stations { nodes { code } } }")).ToString(), StringComparison.Ordinal);
        Assert.Contains($"{Mine}-BELOW", (await _department.AskAsync("{ grids { nodes { code } } }")).ToString(), StringComparison.Ordinal);
        Assert.Contains($"{Mine}-STATION", (await _department.AskAsync("{ changes { nodes { code } } }")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_field_shows_a_department_a_row_of_another()
    {
        var own = 0;
        foreach (var document in Selections.List(host.Services.GetRequiredService<Schema>(), Role.Department))
        {
            var answer = (await _department.AskAsync(document)).ToString();
            if (answer.Contains(Mine, StringComparison.Ordinal)) own++;
            Assert.False(answer.Contains(Other, StringComparison.Ordinal), $"{document}\n{answer}");
            Assert.False(answer.Contains("UNEXPECTED_EXECUTION_ERROR", StringComparison.Ordinal), $"{document}\n{answer}");
        }

        // Of fifteen kinds of rows there is one in each grid, and every kind is listed.
        Assert.True(own >= 15, $"Only {own} documents show the department anything of its own.");
    }

    [Fact]
    public async Task Each_role_reads_the_fields_that_are_computed_beside_a_row_by_its_permissions_and_no_other()
    {
        var schema = host.Services.GetRequiredService<Schema>();
        var computed = AccessPolicy.ListNames().Select(name => name.Split('.')).Where(name => name[0] is not ("Query" or "Mutation" or "Subscription")).ToList();
        var walked = new HashSet<(Role, string)>();
        foreach (var role in Enum.GetValues<Role>())
        {
            using var client = await host.ConnectAsync(role, role == Role.Department ? [await host.Store.AskAsync<long>($"select id from grid where code = '{Mine}-TOP'")] : []);
            foreach (var (type, name) in computed.Select(one => (one[0], one[1])))
            {
                if (Selections.Find(schema, role, type, ((ObjectType)schema.FindType(type)!).Fields.Single(field => field.Name == name)) is not { } document) continue;
                var answer = (await client.AskAsync(document)).ToString();
                if (answer.Contains("\"nodes\":[]", StringComparison.Ordinal)) continue;
                walked.Add((role, $"{type}.{name}"));
                Assert.True(answer.Contains("AUTH_NOT_AUTHORIZED", StringComparison.Ordinal) == !AccessPolicy.Find(type, name)!.Value.Allows(role), $"{role} {document}\n{answer}");
            }
        }

        // Rows of nearly every kind are there; those that are not have fields that every kind has.
        Assert.DoesNotContain(computed.Select(one => string.Join('.', one)), name => !walked.Contains((Role.Admin, name)) && !name.EndsWith(".history", StringComparison.Ordinal));
        Assert.Contains((Role.Reader, "Station.history"), walked);
        Assert.Contains((Role.Department, "Indicator.counted"), walked);
    }

    [Fact]
    public async Task No_field_shows_a_reader_more_than_the_public_layers()
    {
        foreach (var document in Selections.List(host.Services.GetRequiredService<Schema>(), Role.Reader))
        {
            var answer = (await _reader.AskAsync(document)).ToString();
            foreach (var kind in (string[])["TOP", "BELOW", "ORGANIZATION", "PLANNED", "CASE", "ROUTE", "CELL"])
                Assert.False(answer.Contains($"{Mine}-{kind}", StringComparison.Ordinal), $"{document}\n{answer}");
            Assert.False(answer.Contains("UNEXPECTED_EXECUTION_ERROR", StringComparison.Ordinal), $"{document}\n{answer}");
        }
    }

    [Theory]
    [InlineData("station")]
    [InlineData("organization")]
    [InlineData("grid")]
    [InlineData("case")]
    [InlineData("merchant")]
    public async Task A_row_of_another_is_not_there_by_its_code_either(string kind)
    {
        var answer = await _department.AskAsync($$"""{ {{kind}}(code: "{{Other}}-{{(kind == "grid" ? "TOP" : kind.ToUpperInvariant())}}") { code } }""");

        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.GetProperty("data").GetProperty(kind).ValueKind);
    }

    [Theory]
    [InlineData("station", "station", "name = name || '.'")]
    [InlineData("merchant", "merchant", "name = name || '.'")]
    [InlineData("offer", "offer", "title = title || '.'")]
    [InlineData("organization", "organization", "name = name || '.'")]
    [InlineData("alliance", "alliance", "name = name || '.'")]
    [InlineData("case", "service_case", "category = category || '.'")]
    [InlineData("courierRoute", "courier_route", "name = name || '.'")]
    [InlineData("demandCell", "demand_cell", "source = source || '.'")]
    [InlineData("grid", "grid", "name = name || '.'")]
    [InlineData("indicator", "indicator", "source = source || '.'")]
    [InlineData("pointsBank", "points_bank", "name = name || '.'")]
    [InlineData("project", "project", "title = title || '.'")]
    [InlineData("resource", "resource", "title = title || '.'")]
    [InlineData("activity", "activity", "title = title || '.'")]
    public async Task Nobody_hears_of_changes_of_rows_that_are_not_theirs(string kind, string table, string change)
    {
        using var events = await EventStream.OpenAsync(_department, $"subscription {{ {kind}Changed {{ code }} }}");

        // What is told is told in the order of the changes, so that a word about the other's row would come first.
        await host.Store.RunAsync($"update {table} set {change} where code like '{Other}-%'");
        await host.Store.RunAsync($"update {table} set {change} where code like '{Mine}-%'");

        Assert.StartsWith(Mine, (await events.NextAsync()).GetProperty("code").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_hears_of_open_stations_alone()
    {
        using var events = await EventStream.OpenAsync(_reader, "subscription { stationChanged { code } }");

        await host.Store.RunAsync($"update station set seats = coalesce(seats, 0) + 1 where code = '{Mine}-PLANNED'");
        await host.Store.RunAsync($"update station set seats = coalesce(seats, 0) + 1 where code = '{Mine}-STATION'");

        Assert.Equal($"{Mine}-STATION", (await events.NextAsync()).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Search_finds_no_row_of_another()
    {
        Assert.Contains($"{Mine}-STATION", (await _department.AskAsync($$"""{ search(text: "{{Mine}}") { code } }""")).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain($"{Other}-", (await _department.AskAsync($$"""{ search(text: "{{Other}}") { code } }""")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tiles_collections_and_exports_have_no_row_of_another_whoever_asked_before()
    {
        using var admin = await host.ConnectAsync(Role.Admin);
        string[] paths =
        [
            .. Map.Api.Tiles.TileLayers.All.Select(layer => $"/tiles/{layer.Name}/0/0/0.mvt"),
            .. ((string[])["stations", "grids", "organizations", "merchants", "cases", "demand", "routes"]).SelectMany(kind =>
                (string[])[$"/ogc/collections/{kind}/items?f=json", $"/exports/{kind}.geojson", $"/exports/{kind}.csv"]),
        ];
        foreach (var path in paths)
        {
            var whole = await admin.GetStringAsync(new Uri(path, UriKind.Relative)).ContinueWith(read => read.IsCompletedSuccessfully ? read.Result : "", TaskScheduler.Default);
            using var answer = await _department.GetAsync(new Uri(path, UriKind.Relative));
            var text = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
            Assert.False(text.Contains(Other, StringComparison.Ordinal), path);
            Assert.NotEqual(System.Net.HttpStatusCode.InternalServerError, answer.StatusCode);
            if (path.StartsWith("/exports/stations", StringComparison.Ordinal)) Assert.Contains(Other, whole, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_department_writes_within_its_grids_and_nowhere_else()
    {
        var before = await host.Store.AskAsync<long>("select count(*) from change where actor like 'key map\\_%'");

        var inside = await _department.AskAsync(Create($"{Mine}-NEW", 117.5));
        var outside = await _department.AskAsync(Create($"{Other}-NEW", 118.5));
        var foreign = await _department.AskAsync($$"""mutation { updateStation(input: { code: "{{Other}}-STATION", version: 1, name: "x" }) { station { code } errors { __typename } } }""");

        Assert.Contains($"{Mine}-NEW", inside.ToString(), StringComparison.Ordinal);
        Assert.Contains("AUTH_NOT_AUTHORIZED", outside.ToString(), StringComparison.Ordinal);
        Assert.Contains("NotFoundError", foreign.ToString(), StringComparison.Ordinal);
        Assert.Equal(before + 1, await host.Store.AskAsync<long>("select count(*) from change where actor like 'key map\\_%'"));
    }

    [Fact]
    public async Task Every_table_has_a_view_before_it_in_each_scope() => Assert.Empty(await host.Store.ListAsync<string>(
        """
        select format('%s.%s', s.scope, c.relname) from pg_class c cross join (values ('scoped'), ('open')) s(scope)
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and c.relname not in ('spatial_ref_sys', 'geometry_columns', 'geography_columns')
          and not exists (select from pg_class v where v.relnamespace = s.scope::regnamespace and v.relname = c.relname)
        """));

    private static string Create(string code, double lon) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $$"""mutation { createStation(input: { code: "{{code}}", name: "新站", kind: REST_STATION, status: OPEN, coordinateSystem: WGS84, location: { type: Point, coordinates: [{{lon}}, 36.5] } }) { station { code } errors { __typename ... on Error { message } } } }""");

    /// <summary>A grid of a degree, one below it, and a row of everything in it.</summary>
    private static string Rows(string mark, double west) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"""
        insert into grid (code, name, level, boundary) values ('{mark}-TOP', '{mark}', 'STREET', ST_Multi(ST_MakeEnvelope({west}, 36, {west + 0.99}, 37, 4326)));
        insert into grid (code, name, level, parent_id, boundary) select '{mark}-BELOW', '{mark}', 'GRID', id, boundary from grid where code = '{mark}-TOP';
        insert into organization (code, name, kind, grid_id) select '{mark}-ORGANIZATION', '{mark}', 'BRANCH', id from grid where code = '{mark}-BELOW';
        insert into station (code, name, kind, status, grid_id, organization_id, location) select s.code, '{mark}', 'CANTEEN', s.status, g.id, o.id, ST_SetSRID(ST_MakePoint({west + 0.5}, 36.5), 4326)
          from (values ('{mark}-STATION', 'OPEN'), ('{mark}-PLANNED', 'PLANNED')) s(code, status), grid g, organization o where g.code = '{mark}-BELOW' and o.code = '{mark}-ORGANIZATION';
        insert into merchant (code, name, category, grid_id, location) select '{mark}-MERCHANT', '{mark}', '{mark}', grid_id, location from station where code = '{mark}-STATION';
        insert into offer (code, merchant_id, kind, title) select '{mark}-OFFER', id, 'DISCOUNT', '{mark}' from merchant where code = '{mark}-MERCHANT';
        insert into alliance (code, name, kind, area) select '{mark}-ALLIANCE', '{mark}', 'BUSINESS_CIRCLE', boundary from grid where code = '{mark}-TOP';
        insert into alliance_merchant (alliance_id, merchant_id) select a.id, m.id from alliance a, merchant m where a.code = '{mark}-ALLIANCE' and m.code = '{mark}-MERCHANT';
        insert into service_case (code, kind, status, category, opened_at, grid_id, location) select '{mark}-CASE', 'NEED', 'OPEN', '{mark}', now(), grid_id, location from station where code = '{mark}-STATION';
        insert into resource (code, organization_id, kind, title, location) select '{mark}-RESOURCE', id, '{mark}', '{mark}', ST_SetSRID(ST_MakePoint({west + 0.5}, 36.5), 4326) from organization where code = '{mark}-ORGANIZATION';
        insert into project (code, title, status, organization_id) select '{mark}-PROJECT', '{mark}', 'PROPOSED', id from organization where code = '{mark}-ORGANIZATION';
        insert into activity (code, kind, title, held_on, organization_id) select '{mark}-ACTIVITY', '{mark}', '{mark}', '2026-03-05', id from organization where code = '{mark}-ORGANIZATION';
        insert into indicator (code, key, name_zh, source, grid_id) select '{mark}-INDICATOR', 'stations', '{mark}', '{mark}', id from grid where code = '{mark}-TOP';
        insert into points_bank (code, name, grid_id) select '{mark}-BANK', '{mark}', id from grid where code = '{mark}-TOP';
        insert into courier_route (code, name, couriers, path) values ('{mark}-ROUTE', '{mark}', 9, ST_SetSRID(ST_MakeLine(ST_MakePoint({west + 0.1}, 36.5), ST_MakePoint({west + 0.2}, 36.5)), 4326));
        insert into demand_cell (code, source, location) values ('{mark}-CELL', '{mark}', ST_SetSRID(ST_MakePoint({west + 0.5}, 36.5), 4326));
        """);
}
