using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Map.Geodata.Features;
using Xunit;

namespace Map.Api.Tests.Querying;

/// <summary>
/// Random filters over random stations, answered by the API and by C# on the same rows. In C# a comparison with what is unknown is
/// false and its negation true, and so it is here.
/// </summary>
public sealed class FilterTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private const int Rows = 120;

    private static readonly string[] Names = ["暖蜂驿站", "暖新驿站", "朝阳路食堂", "A%b_c", "a'; drop table station; --", "\\", "𠮷野家旁", "驿", "\"", "{}"];
    private static readonly string?[] Brands = [null, "暖蜂", "蜂", "Brand", "brand", "100%", "_"];
    private static readonly int?[] Seats = [null, 0, 1, 5, 9];
    private static readonly decimal?[] Areas = [null, 0.5m, 12m, 30.5m];
    private static readonly bool?[] Access = [null, true, false];
    private static readonly StationTier?[] Tiers = [null, StationTier.Core, StationTier.Pole];
    private static readonly string[] GridCodes = ["g0", "g1", "g2"];
    private static readonly string[] Services = ["HOT_MEAL", "REST", "TOILET"];

    private readonly List<Row> _rows = [];

    private sealed record Row(string Code, string Name, string? Brand, int? Seats, decimal? Area, bool? Access, StationTier? Tier, StationStatus Status, string? Grid, string[] Services);

    public async Task InitializeAsync()
    {
        var random = new Random(20261121);
        await api.Store.RunAsync("""
            truncate station cascade; truncate grid cascade;
            insert into grid (code, name, level, population, boundary)
            select 'g' || n, '第' || n || '网格', 'GRID', nullif(n, 1) * 100, ST_Multi(ST_MakeEnvelope(117 + n, 32, 118 + n, 33, 4326)) from generate_series(0, 2) n
            """);
        for (var i = 0; i < Rows; i++) await InsertAsync(Create(i, random));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Filters_find_what_an_oracle_finds(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 60; i++)
        {
            var (where, holds) = Filter(random, depth: 3);
            var expected = _rows.Where(holds).Select(r => r.Code).Order(StringComparer.Ordinal).ToList();
            var found = await FindAsync(where);
            Assert.True(expected.SequenceEqual(found), $"seed {seed}, filter {i}: {where.ToJsonString()}\nexpected {string.Join(' ', expected)}\nfound    {string.Join(' ', found)}");
        }
    }

    /// <summary>Every operator of every type that stations have, with and without what is unknown.</summary>
    [Fact]
    public async Task Every_operator_agrees_with_the_oracle()
    {
        foreach (var (name, operators) in Fields())
        {
            foreach (var (where, holds) in operators)
            {
                var expected = _rows.Where(holds).Select(r => r.Code).Order(StringComparer.Ordinal);
                var found = await FindAsync(new JsonObject { [name] = where.DeepClone() });
                Assert.True(expected.SequenceEqual(found), $"{name}: {where.ToJsonString()}");
            }
        }
    }

    [Fact]
    public async Task Nothing_that_a_client_says_becomes_SQL()
    {
        string[] attacks = ["'; drop table station; --", "') or true --", "$1", "\\'", "%", "_", "\u0000", "x\u0000y", "\ud800", "' || pg_sleep(10) || '"];
        foreach (var attack in attacks)
        {
            foreach (var operation in new[] { "eq", "contains", "startsWith", "endsWith" })
                Assert.Equal(_rows.Where(r => Matches(operation, r.Name, attack)).Select(r => r.Code).Order(StringComparer.Ordinal), await FindAsync(Json("name", operation, attack)));
        }

        Assert.Equal(Rows, await api.Store.AskAsync<long>("select count(*) from station"));
    }

    [Theory]
    [InlineData("{ seats: { gt: null } }", "HC0026")]
    [InlineData("{ name: { contains: null } }", "HC0026")]
    [InlineData("{ name: { in: null } }", "HC0026")]
    [InlineData("{ id: { eq: \"R3JpZDox\" } }", "HC0016")]
    public async Task A_filter_that_cannot_be_meant_has_its_code(string where, string code) =>
        Assert.Equal(code, await api.ErrorCodeAsync($"{{ stations(where: {where}) {{ totalCount }} }}"));

    [Fact]
    public async Task A_filter_may_be_large_but_not_without_end()
    {
        var many = string.Join(' ', Enumerable.Repeat("{ seats: { gt: 1 } }", 300));
        Assert.Equal("HC0047", await api.ErrorCodeAsync($"{{ stations(where: {{ or: [{many}] }}) {{ totalCount }} }}"));
        var far = string.Concat(Enumerable.Repeat("parent: { ", 10)) + "code: { eq: \"x\" }" + string.Concat(Enumerable.Repeat(" }", 10));
        Assert.Equal("HC0047", await api.ErrorCodeAsync($"{{ grids(where: {{ {far} }}) {{ totalCount }} }}"));
    }

    [Fact]
    public async Task Stations_are_found_by_the_ids_that_the_API_gave_out()
    {
        var nodes = (await api.QueryAsync("{ stations(first: 3) { nodes { id code } } }")).GetProperty("stations").GetProperty("nodes");
        var ids = nodes.EnumerateArray().Select(n => n.GetProperty("id").GetString()).ToArray();
        Assert.Equal(nodes.EnumerateArray().Select(n => n.GetProperty("code").GetString()), await FindAsync(Json("id", "in", ids)));
    }

    private (JsonNode, Func<Row, bool>) Filter(Random random, int depth)
    {
        var fields = Fields().ToList();
        if (depth == 0 || random.Next(3) == 0)
        {
            var (name, operators) = fields[random.Next(fields.Count)];
            var (where, holds) = operators[random.Next(operators.Count)];
            return (new JsonObject { [name] = where.DeepClone() }, holds);
        }

        var parts = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Filter(random, depth - 1)).ToList();
        var isAnd = random.Next(2) == 0;
        return (
            new JsonObject { [isAnd ? "and" : "or"] = new JsonArray([.. parts.Select(p => p.Item1)]) },
            row => isAnd ? parts.All(p => p.Item2(row)) : parts.Any(p => p.Item2(row)));
    }

    private static IEnumerable<(string Name, List<(JsonNode Where, Func<Row, bool> Holds)> Operators)> Fields()
    {
        yield return ("name", Text(r => r.Name, ["暖", "驿站", "A%", "_", "%", "", "\\", "𠮷", "a'; drop table station; --"]));
        yield return ("brand", [.. Text(r => r.Brand, ["蜂", "暖蜂", "brand", "%", ""]), .. Unknown(r => r.Brand)]);
        yield return ("seats", [.. Numbers<int>(r => r.Seats, [0, 1, 5, 100]), .. Unknown(r => r.Seats)]);
        yield return ("floorAreaSquareMetres", [.. Numbers<decimal>(r => r.Area, [0.5m, 12m, 12.5m]), .. Unknown(r => r.Area)]);
        yield return ("riderAccess", [.. Equality(r => r.Access, [true, false]), .. Unknown(r => r.Access)]);
        yield return ("tier", [.. Equality(r => r.Tier is { } t ? UpperSnake.Write(t) : null, ["CORE", "POINT"]), .. Unknown(r => r.Tier)]);
        yield return ("status", Equality(r => UpperSnake.Write(r.Status), ["OPEN", "CLOSED"]));
        yield return ("grid", Grids());
        yield return ("services", Lists());
    }

    private static List<(JsonNode, Func<Row, bool>)> Text(Func<Row, string?> get, string[] values)
    {
        var operators = new List<(JsonNode, Func<Row, bool>)>();
        foreach (var value in values)
        {
            foreach (var operation in new[] { "eq", "contains", "startsWith", "endsWith" })
            {
                operators.Add((Operation(operation, value), r => Matches(operation, get(r), value)));
                operators.Add((Operation(operation == "eq" ? "neq" : "n" + operation, value), r => !Matches(operation, get(r), value)));
            }
        }

        operators.Add((Operation("in", values), r => get(r) is { } v && values.Contains(v)));
        operators.Add((Operation("nin", values), r => get(r) is not { } v || !values.Contains(v)));
        operators.Add((Operation("in", Array.Empty<string>()), _ => false));
        operators.Add((new JsonObject { ["or"] = new JsonArray(Operation("eq", values[0]), Operation("endsWith", values[1])) }, r => get(r) == values[0] || Matches("endsWith", get(r), values[1])));
        return operators;
    }

    private static List<(JsonNode, Func<Row, bool>)> Numbers<T>(Func<Row, T?> get, T[] values)
        where T : struct, IComparable<T>
    {
        var operators = Equality(get, values);
        foreach (var value in values)
        {
            foreach (var (operation, holds) in new (string, Func<int, bool>)[] { ("gt", c => c > 0), ("gte", c => c >= 0), ("lt", c => c < 0), ("lte", c => c <= 0) })
            {
                operators.Add((Operation(operation, value), r => get(r) is { } v && holds(v.CompareTo(value))));
                operators.Add((Operation("n" + operation, value), r => !(get(r) is { } v && holds(v.CompareTo(value)))));
            }
        }

        operators.Add((Operation("in", values), r => get(r) is { } v && values.Contains(v)));
        operators.Add((new JsonObject { ["nin"] = new JsonArray(null, JsonSerializer.SerializeToNode(values[0])) }, r => get(r) is { } v && v.CompareTo(values[0]) != 0));
        return operators;
    }

    private static List<(JsonNode, Func<Row, bool>)> Equality<T>(Func<Row, T?> get, T[] values)
        where T : struct => [.. values.SelectMany(v => new (JsonNode, Func<Row, bool>)[]
        {
            (Operation("eq", v), r => get(r) is { } found && found.Equals(v)), (Operation("neq", v), r => get(r) is not { } found || !found.Equals(v)),
        })];

    private static List<(JsonNode, Func<Row, bool>)> Equality(Func<Row, string?> get, string[] values) =>
    [
        .. values.SelectMany(v => new (JsonNode, Func<Row, bool>)[] { (Operation("eq", v), r => get(r) == v), (Operation("neq", v), r => get(r) != v) }),
        (Operation("in", values), r => values.Contains(get(r))),
        (Operation("nin", values), r => !values.Contains(get(r))),
    ];

    private static List<(JsonNode, Func<Row, bool>)> Unknown(Func<Row, object?> get) =>
        [(Operation<string?>("eq", null), r => get(r) is null), (Operation<string?>("neq", null), r => get(r) is not null)];

    private static List<(JsonNode, Func<Row, bool>)> Grids() =>
    [
        (new JsonObject { ["code"] = Operation("eq", "g1") }, r => r.Grid == "g1"),
        (new JsonObject { ["code"] = Operation("neq", "g1") }, r => r.Grid is not null && r.Grid != "g1"),
        (new JsonObject { ["population"] = Operation("gte", 200) }, r => r.Grid == "g2"),
        (new JsonObject { ["population"] = Operation("ngte", 200) }, r => r.Grid is "g0" or "g1"),
        (new JsonObject { ["stations"] = new JsonObject { ["any"] = true } }, r => r.Grid is not null),
    ];

    private static List<(JsonNode, Func<Row, bool>)> Lists() =>
    [
        (new JsonObject { ["some"] = Json("code", "eq", "REST") }, r => r.Services.Contains("REST")),
        (new JsonObject { ["none"] = Json("code", "eq", "REST") }, r => !r.Services.Contains("REST")),
        (new JsonObject { ["all"] = Json("code", "in", new[] { "REST", "TOILET" }) }, r => r.Services.All(s => s is "REST" or "TOILET")),
        (new JsonObject { ["any"] = true }, r => r.Services.Length > 0),
        (new JsonObject { ["any"] = false }, r => r.Services.Length == 0),
    ];

    private static bool Matches(string operation, string? value, string wanted) => value is not null && operation switch
    {
        "eq" => value == wanted,
        "contains" => value.Contains(wanted, StringComparison.Ordinal),
        "startsWith" => value.StartsWith(wanted, StringComparison.Ordinal),
        _ => value.EndsWith(wanted, StringComparison.Ordinal),
    };

    private static JsonObject Json<T>(string field, string operation, T value) => new() { [field] = Operation(operation, value) };

    private static JsonObject Operation<T>(string operation, T value) => new() { [operation] = JsonSerializer.SerializeToNode(value) };

    private async Task<List<string>> FindAsync(JsonNode where)
    {
        var found = new List<string>();
        string? after = null;
        do
        {
            var page = (await api.QueryAsync(
                "query ($where: StationFilterInput, $after: String) { stations(first: 50, after: $after, where: $where) { nodes { code } pageInfo { hasNextPage endCursor } } }",
                new { where, after })).GetProperty("stations");
            found.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("code").GetString()!));
            var info = page.GetProperty("pageInfo");
            after = info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        return found;
    }

    private static Row Create(int index, Random random) => new(
        string.Create(CultureInfo.InvariantCulture, $"s{index:000}"), Any(Names, random), Any(Brands, random), Any(Seats, random), Any(Areas, random), Any(Access, random), Any(Tiers, random),
        Any(Enum.GetValues<StationStatus>(), random), random.Next(4) is var g && g < 3 ? GridCodes[g] : null, [.. Services.Where(_ => random.Next(2) == 0)]);

    private static T Any<T>(T[] values, Random random) => values[random.Next(values.Length)];

    private async Task InsertAsync(Row row)
    {
        _rows.Add(row);
        await using var command = api.Store.DataSource.CreateCommand("""
            with made as (
              insert into station (code, name, kind, status, brand, seats, floor_area_m2, rider_access, tier, grid_id, location)
              values ($1, $2, 'CANTEEN', $3, $4, $5, $6, $7, $8, (select id from grid where code = $9), ST_SetSRID(ST_MakePoint(117, 32), 4326)) returning id)
            insert into station_service select made.id, code from made, unnest($10) code
            """);
        object?[] values = [row.Code, row.Name, UpperSnake.Write(row.Status), row.Brand, row.Seats, row.Area, row.Access, row.Tier is { } t ? UpperSnake.Write(t) : null, row.Grid, row.Services];
        foreach (var value in values) command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        await command.ExecuteNonQueryAsync();
    }
}
