using Xunit;

namespace Map.Api.Tests.Querying;

/// <summary>A hundred thousand stations in four hundred grids.</summary>
public sealed class CityOfStations : IAsyncLifetime, IDisposable
{
    public ApiHost Api { get; } = new();

    public async Task InitializeAsync()
    {
        await Api.InitializeAsync();
        // The log of changes has nothing to do with plans; without its triggers the rows are there in seconds.
        await Api.Store.RunAsync("""
            set session_replication_role = replica;
            insert into grid (code, name, level, boundary)
            select 'g' || lpad(n::text, 3, '0'), '第' || n || '网格', 'GRID', ST_Multi(ST_MakeEnvelope(117 + n % 20 * 0.01, 32 + n / 20 * 0.01, 117.01 + n % 20 * 0.01, 32.01 + n / 20 * 0.01, 4326))
            from generate_series(0, 399) n;
            insert into station (code, name, kind, status, seats, grid_id, location)
            select 's' || lpad(n::text, 6, '0'), '驿站' || (n * 7919) % 100000, (array['REST_STATION', 'SERVICE_CENTER', 'CANTEEN'])[1 + n % 3],
                   case when n % 50 = 0 then 'SUSPENDED' else 'OPEN' end, n % 40, (select min(id) from grid) + n % 400,
                   ST_SetSRID(ST_MakePoint(117 + n % 20 * 0.01 + n % 97 * 0.0001, 32 + n % 400 / 20 * 0.01 + n % 89 * 0.0001), 4326)
            from generate_series(0, 99999) n;
            """);
        await Api.Store.RunAsync("vacuum analyze station");
        await Api.Store.RunAsync("analyze grid");
    }

    public Task DisposeAsync() => Api.DisposeAsync();

    public void Dispose() => Api.Dispose();
}

/// <summary>The statements that operations really send, and how the server means to run them whatever their parameters are.</summary>
public sealed class PlanTests(CityOfStations city) : IClassFixture<CityOfStations>
{
    private const string Point = "{ type: Point, coordinates: [117.05, 32.05] }";
    private const string Square = "{ type: Polygon, coordinates: [[[117.05, 32.05], [117.06, 32.05], [117.06, 32.06], [117.05, 32.06], [117.05, 32.05]]] }";

    [Theory]
    [InlineData("stations { nodes { name } }", "station_code_key")]
    [InlineData("stations(last: 5) { nodes { name } }", "station_code_key")]
    [InlineData("stations(where: { status: { eq: SUSPENDED } }) { nodes { name } }", "station_status")]
    [InlineData("stations(where: { kind: { eq: CANTEEN } }) { nodes { name } }", "station_kind")]
    [InlineData("stations(where: { code: { eq: \"s012345\" } }) { nodes { name } }", "station_code_key")]
    [InlineData("stations(where: { code: { in: [\"s012345\", \"s000001\"] } }) { nodes { name } }", "station_code_key")]
    [InlineData("station(code: \"s012345\") { name }", "station_code_key")]
    [InlineData("stations(where: { name: { eq: \"驿站77\" } }) { nodes { name } }", "station_name")]
    [InlineData("stations(where: { name: { startsWith: \"驿站77\" } }, order: [{ name: ASC }]) { nodes { name } }", "station_name")]
    [InlineData("stations(order: [{ name: ASC }]) { nodes { name } }", "station_name")]
    [InlineData("stations(last: 3, order: [{ name: ASC }]) { nodes { name } }", "station_name")]
    [InlineData("stations(where: { location: { within: { geometry: " + Square + " } } }) { nodes { name } }", "station_location")]
    [InlineData("stations(where: { location: { intersects: { geometry: " + Square + " } } }) { nodes { name } }", "station_location")]
    [InlineData("stations(where: { location: { within: { geometry: " + Point + ", buffer: 200 } } }) { nodes { name } }", "station_geography")]
    [InlineData("stations(where: { location: { distance: { geometry: " + Point + ", lt: 200 } } }) { nodes { name } }", "station_geography")]
    [InlineData("grids(where: { boundary: { contains: { geometry: " + Point + " } } }) { nodes { name } }", "grid_boundary")]
    [InlineData("grids(first: 3) { nodes { stations { nodes { name } } } }", "station_grid")]
    [InlineData("grids(first: 3) { nodes { stations(where: { status: { eq: OPEN } }) { nodes { name } } } }", "station_grid")]
    [InlineData("grids(first: 3) { nodes { stations { totalCount } } }", "station_grid")]
    public async Task A_statement_is_served_by_its_index(string field, string index)
    {
        var plan = await PlanAsync($"{{ {field} }}");
        Assert.Contains(index, plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan on station", plan, StringComparison.Ordinal);
    }

    /// <summary>Rows come from the index in the order that is wanted, and reading ends with the page.</summary>
    [Theory]
    [InlineData("stations { nodes { name } }")]
    [InlineData("stations(where: { status: { eq: SUSPENDED } }) { nodes { name } }")]
    [InlineData("stations(order: [{ name: ASC }]) { nodes { name } }")]
    [InlineData("grids(first: 3) { nodes { stations { nodes { name } } } }")]
    public async Task A_page_needs_no_sort(string field) => Assert.DoesNotContain("Sort", await PlanAsync($"{{ {field} }}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[]", "station_code_key")]
    [InlineData("[{ name: ASC }]", "station_name")]
    [InlineData("[{ name: DESC }, { code: DESC }]", "station_name")]
    [InlineData("[{ name: DESC }]", "station_name")]
    public async Task The_next_page_begins_at_its_place_in_the_index(string order, string index)
    {
        var page = (await city.Api.QueryAsync($"{{ stations(first: 3, order: {order}) {{ pageInfo {{ endCursor }} }} }}")).GetProperty("stations");
        var plan = await PlanAsync($"{{ stations(first: 3, order: {order}, after: \"{page.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\") {{ nodes {{ name }} }} }}");
        Assert.Contains(index, plan, StringComparison.Ordinal);
        Assert.Contains("Index Cond", plan, StringComparison.Ordinal);
    }

    private Task<string> PlanAsync(string query) => city.Api.PlanAsync(query);
}
