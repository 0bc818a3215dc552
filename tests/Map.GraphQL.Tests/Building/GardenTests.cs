using System.Text.Json;

namespace Map.GraphQL.Tests.Building.Garden;

public sealed class GardenTests
{
    private readonly TestHost _host = new(schema => schema
        .AddTypesFrom(typeof(GardenQueries).Assembly, typeof(GardenQueries).Namespace!)
        .AddScalar(new PointScalar()));

    [Fact]
    public async Task An_interface_is_implemented_by_the_classes_that_have_it()
    {
        Assert.Equal(
            """{"plants":[{"__typename":"Tree","name":"Oak","heightMetres":20.5,"rings":100},{"__typename":"Flower","name":"Rose","heightMetres":0.5,"colour":"DARK_BLUE"}]}""",
            await _host.DataAsync("{ plants { __typename name heightMetres ... on Tree { rings } ... on Flower { colour } } }"));
        Assert.Contains("type Tree implements Plant {", _host.Schema.ToSdl(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_union_consists_of_the_classes_that_have_its_marker()
    {
        Assert.Equal(
            """{"gifts":[{"weight":1.25,"picked":null},{"name":"Tulip","colour":"Red"}]}""",
            await _host.DataAsync("{ gifts { ... on Fruit { weight picked } ... on Flower { name colour } } }"));
        Assert.Contains("union Gift = Flower | Fruit", _host.Schema.ToSdl(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_deprecations_and_ignored_members_are_as_the_attributes_say()
    {
        var sdl = _host.Schema.ToSdl();
        Assert.Contains("enum ColourOfFlower {\n  Red\n  DARK_BLUE\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("weight: Decimal! @deprecated(reason: \"Nobody weighs fruit.\")", sdl, StringComparison.Ordinal);
        Assert.Contains("numbers: [ID!]", sdl, StringComparison.Ordinal);
        Assert.Contains("type Release {\n  major: Int!\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("input PlantByInput @oneOf {\n  name: String\n  rings: Int\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("input PlantUpdateInput {\n  id: ID!\n  nickname: String\n  rings: Int\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("scalar UUID @specifiedBy(", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scalar_of_ones_own_reads_literals_and_variables()
    {
        Assert.Equal("""{"mirror":[2,1.5]}""", await _host.DataAsync("{ mirror(at: [1.5, 2]) }"));
        Assert.Equal("""{"mirror":[2,1.5]}""", await _host.DataAsync("query($p: Point!) { mirror(at: $p) }", new { p = new[] { 1.5, 2 } }));
        Assert.Equal("Point cannot represent value: \"x\"", (await _host.ErrorAsync("{ mirror(at: \"x\") }")).GetProperty("message").GetString());
    }

    [Fact]
    public async Task Lists_inside_inputs_become_what_the_properties_take()
    {
        Assert.Equal("""{"plan":"1 2 1,2; 3 DarkBlue"}""", await _host.DataAsync("{ plan(bed: { corner: [1, 1], others: [[1, 2], [3, 4]], rows: [[1, 2], []], colours: DARK_BLUE }) }"));
        var bed = new { corner = new[] { 1, 1 }, others = Array.Empty<int>(), depth = 5 };
        Assert.Equal("""{"plan":"1 0  5 "}""", await _host.DataAsync("query($bed: BedInput!) { plan(bed: $bed) }", new { bed }));
    }

    [Fact]
    public async Task A_number_too_large_for_its_property_is_refused()
    {
        var error = await _host.ErrorAsync("{ plan(bed: { corner: [1, 1], others: [], rows: [[40000]] }) }");
        Assert.Contains("40000 is out of range", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ id: \"VHJlZTo3\" }", "7 - -")]
    [InlineData("{ id: \"VHJlZTo3\", nickname: null, rings: 5 }", "7 null 5")]
    [InlineData("{ id: \"VHJlZTo3\", nickname: \"x\" }", "7 x -")]
    public async Task An_optional_property_tells_left_out_from_null(string input, string expected) =>
        Assert.Equal($$"""{"update":"{{expected}}"}""", await _host.DataAsync($"{{ update(update: {input}) }}"));

    [Fact]
    public async Task An_id_of_another_type_is_refused()
    {
        var error = await _host.ErrorAsync("{ update(update: { id: \"Rmxvd2VyOjc=\" }) }");
        Assert.Equal("The ID `Rmxvd2VyOjc=` belongs to Flower, but Tree was expected.", error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_oneOf_takes_exactly_one() =>
        Assert.Equal("""{"a":"with 3 rings","b":"Oak"}""", await _host.DataAsync("{ a: find(by: { rings: 3 }) b: find(by: { name: \"Oak\" }) }"));

    [Fact]
    public async Task Methods_of_a_returned_class_are_fields_too() =>
        Assert.Equal("""{"shed":{"tools":3,"owner":"everybody"},"release":{"major":7}}""", await _host.DataAsync("{ shed { tools owner } release { major } }"));

    [Fact]
    public async Task A_guard_stands_before_its_field()
    {
        var response = await _host.ExecuteAsync("{ treasure numbers lateTreasure }");
        Assert.Equal("""{"treasure":null,"numbers":["1","2"],"lateTreasure":null}""", response.GetProperty("data").GetRawText());
        Assert.Equal(["LOCKED", "LOCKED"], response.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_stream_is_a_list() => Assert.Equal("""{"count":[1,2,3]}""", await _host.DataAsync("{ count(to: 3) }"));

    [Fact]
    public async Task Scalars_of_time_and_number_read_their_formats()
    {
        const string Query = """
            { times(at: "2026-05-01T09:30:00+08:00", day: "2026-05-01", time: "09:30", span: "PT15M", id: "0f8fad5b-d9cb-469f-a165-70867728950e",
                    uri: "https://example.org/a", large: 9007199254740993, exact: 0.1000) }
            """;
        Assert.Equal(
            """{"times":"2026-05-01T09:30:00.0000000+08:00 2026-05-01 09:30:00.0000000 00:15:00 0f8fad5b-d9cb-469f-a165-70867728950e https://example.org/a 9007199254740993 0.1000"}""",
            await _host.DataAsync(Query));
    }

    [Theory]
    [InlineData("2026-05-01T09:30:00Z", "2026-05-01T09:30:00Z")]
    [InlineData("2026-05-01T09:30:00.120+08:00", "2026-05-01T09:30:00.12+08:00")]
    public async Task A_moment_keeps_its_offset(string input, string output) =>
        Assert.Equal(output, JsonDocument.Parse(await _host.DataAsync($"{{ echo(at: \"{input}\") }}")).RootElement.GetProperty("echo").GetString());

    [Theory]
    [InlineData("2026-05-01T09:30:00", "; it lacks the offset from UTC, as in \"2026-05-01T09:30:00+08:00\"")]
    [InlineData("2026-05-01")]
    [InlineData("2026-13-01T09:30:00Z")]
    [InlineData("yesterday")]
    public async Task A_moment_without_offset_or_sense_is_refused(string input, string wayOut = "") =>
        Assert.Equal($"DateTime cannot represent value: \"{input}\"{wayOut}", (await _host.ErrorAsync($"{{ echo(at: \"{input}\") }}")).GetProperty("message").GetString());

    [Fact]
    public async Task Anything_is_returned_as_it_came() =>
        Assert.Equal(
            """{"anything":{"a":[1,2.5,"x",null,true]}}""",
            await _host.DataAsync("query($v: Any!) { anything(value: $v) }", new { v = new { a = new object?[] { 1, 2.5, "x", null, true } } }));
}
