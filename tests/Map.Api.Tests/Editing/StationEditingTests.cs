using System.Text.Json;
using Xunit;
using Xunit.Abstractions;
using static Map.Api.Tests.Editing.Edit;

namespace Map.Api.Tests.Editing;

/// <summary>Stations are added, changed, deleted and restored over HTTP.</summary>
public sealed class StationEditingTests(ApiHost api, ITestOutputHelper output) : IClassFixture<ApiHost>
{
    private static int _count;

    [Fact]
    public async Task A_station_is_added_with_everything_it_has()
    {
        JsonElement station = await api.DoAsync("createStation", new
        {
            code = "full",
            name = "暖蜂驿站 🐝",
            kind = "REST_STATION",
            status = "OPEN",
            buildKind = "CO_BUILT",
            seats = 12,
            floorAreaSquareMetres = 68.5,
            riderAccess = true,
            openingHours = "Mo-Su 08:00-21:00",
            location = Point(117.000001, 36.6),
            services = new[] { "REST", "TOILET" },
        }, "code name version seats floorAreaSquareMetres services { code } location { coordinates }");

        Assert.Equal(("full", "暖蜂驿站 🐝", 1, 12, 68.5), (station.Text("code"), station.Text("name"), station.Number("version"), station.Number("seats"), station.GetProperty("floorAreaSquareMetres").GetDouble()));
        Assert.Equal(["REST", "TOILET"], station.GetProperty("services").EnumerateArray().Select(service => service.Text("code")).Order());
        Assert.Equal([117.000001, 36.6], station.GetProperty("location").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()));
    }

    [Fact]
    public async Task A_position_may_be_given_as_maps_in_China_have_it()
    {
        string code = await AddAsync(new { coordinateSystem = "GCJ02", location = Point(117.12, 36.65) });
        JsonElement data = await api.QueryAsync($$"""{ station(code: "{{code}}") { wgs: location { coordinates } gcj: location(coordinateSystem: GCJ02) { coordinates } } }""");
        double Lon(string field) => data.GetProperty("station").GetProperty(field).GetProperty("coordinates")[0].GetDouble();
        Assert.Equal(117.12, Lon("gcj"), 6);
        Assert.InRange(Math.Abs(Lon("gcj") - Lon("wgs")), 0.001, 0.02);
    }

    [Theory]
    [InlineData("code", "name")]
    [InlineData("name", "code")]
    public async Task A_text_that_no_index_holds_is_told_as_a_value_that_is_too_long(string field, string other)
    {
        // Letters in no order: what repeats would be compressed and fit.
        int seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        string text = string.Concat(Enumerable.Range(0, 1000).Select(_ => (char)random.Next('一', '龥')));
        JsonElement error = await api.RefusedAsync("createStation", new Dictionary<string, object>
        {
            [field] = text,
            [other] = $"short{seed}",
            ["kind"] = "REST_STATION",
            ["status"] = "OPEN",
            ["location"] = Point(117, 36.6),
        });
        Assert.Equal(("InvalidValueError", field), (error.Type(), error.Text("field")));
    }

    [Fact]
    public async Task Only_what_is_given_changes_and_null_makes_it_unknown()
    {
        string code = await AddAsync(new { seats = 3, brand = "暖蜂", services = new[] { "REST" } });
        JsonElement changed = await api.DoAsync("updateStation", new { code, version = 1, name = "新名", brand = (string?)null }, "name seats brand version services { code }");

        Assert.Equal(("新名", 3, 2), (changed.Text("name"), changed.Number("seats"), changed.Number("version")));
        Assert.Equal(JsonValueKind.Null, changed.GetProperty("brand").ValueKind);
        Assert.Equal("REST", Assert.Single(changed.GetProperty("services").EnumerateArray()).Text("code"));
    }

    [Fact]
    public async Task Services_and_values_change_together_as_one_version()
    {
        string code = await AddAsync(new { services = new[] { "REST", "TOILET" } });
        JsonElement changed = await api.DoAsync("updateStation", new { code, version = 1, seats = 9, services = new[] { "TOILET", "HOT_MEAL" } }, "version services { code }");
        Assert.Equal(2, changed.Number("version"));
        Assert.Equal(["HOT_MEAL", "TOILET"], changed.GetProperty("services").EnumerateArray().Select(service => service.Text("code")).Order());

        changed = await api.DoAsync("updateStation", new { code, version = 2, services = Array.Empty<string>() }, "version services { code }");
        Assert.Equal(3, changed.Number("version"));
        Assert.Empty(changed.GetProperty("services").EnumerateArray());
    }

    [Fact]
    public async Task Of_two_writers_with_one_version_one_is_told_and_nothing_is_lost()
    {
        string code = await AddAsync(new { seats = 0 });
        JsonElement[] answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(seats => api.MutateAsync("updateStation", new { code, version = 1, seats }, "seats")));

        JsonElement winner = Assert.Single(answers, answer => answer.GetProperty("errors").ValueKind == JsonValueKind.Null);
        Assert.All(answers.Where(answer => answer.GetProperty("errors").ValueKind != JsonValueKind.Null), answer =>
        {
            JsonElement error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
            Assert.Equal(("StaleVersionError", 1, 2), (error.Type(), error.Number("expected"), error.Number("actual")));
        });
        Assert.Equal(winner.GetProperty("x").Number("seats"), await api.Store.AskAsync<int>($"select seats from station where code = '{code}'"));
        Assert.Equal(2L, await api.Store.AskAsync<long>($"select count(*) from change where kind = 'STATION' and feature_code = '{code}'"));
    }

    [Fact]
    public async Task Of_two_stations_with_one_code_the_second_is_refused()
    {
        string code = await AddAsync(new { });
        JsonElement error = await api.RefusedAsync("createStation", Station(code));
        Assert.Equal(("CodeTakenError", code), (error.Type(), error.Text("code")));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once()
    {
        JsonElement payload = await api.MutateAsync("createStation", new
        {
            code = "wrong",
            name = "   ",
            kind = "CANTEEN",
            status = "OPEN",
            seats = -1,
            organization = "nobody",
            location = Point(36.6, 117),
        });
        Assert.Equal(["InvalidGeometryError", "InvalidValueError", "OutsideRangeError", "UnknownOrganizationError"],
            payload.GetProperty("errors").EnumerateArray().Select(error => error.Type()).Order());
        Assert.Contains("swapped", payload.GetProperty("errors").EnumerateArray().Single(error => error.Type() == "InvalidGeometryError").Text("reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_service_is_named_and_nothing_is_written()
    {
        JsonElement error = await api.RefusedAsync("createStation", new { code = "svc", name = "站", kind = "CANTEEN", status = "OPEN", location = Point(117, 36), services = new[] { "REST", "NOPE", "NADA" } });
        Assert.Equal(("UnknownServiceError", "[\"NOPE\",\"NADA\"]"), (error.Type(), error.GetProperty("codes").ToString().Replace(" ", "", StringComparison.Ordinal)));
        Assert.Equal(0L, await api.Store.AskAsync<long>("select count(*) from change where feature_code = 'svc'"));
    }

    [Fact]
    public async Task A_text_of_ten_megabytes_is_refused()
    {
        JsonElement error = await api.RefusedAsync("createStation", new { code = "long", name = new string('x', 10_000_000), kind = "CANTEEN", status = "OPEN", location = Point(117, 36) });
        Assert.Equal(("InvalidValueError", "name"), (error.Type(), error.Text("field")));
    }

    [Theory]
    [InlineData("""{ "type": "Point", "coordinates": [1e999, 0] }""")]
    [InlineData("""{ "type": "Point", "coordinates": ["NaN", 0] }""")]
    [InlineData("""{ "type": "Point", "coordinates": [] }""")]
    [InlineData("""{ "type": "Pint", "coordinates": [1, 2] }""")]
    [InlineData("""{ "coordinates": [1, 2] }""")]
    [InlineData("""[117, 36]""")]
    public async Task What_is_no_geometry_is_refused_before_anything_is_run(string geometry)
    {
        const string Mutation = "mutation($g: Geometry!) { createStation(input: { code: \\\"g\\\", name: \\\"g\\\", kind: CANTEEN, status: OPEN, location: $g }) { errors { __typename } } }";
        JsonElement answer = await api.SendRawAsync("{\"query\":\"" + Mutation + "\",\"variables\":{\"g\":" + geometry + "}}");
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("errors").ValueKind);
        Assert.Equal(0L, await api.Store.AskAsync<long>("select count(*) from station where code = 'g'"));
    }

    [Fact]
    public async Task A_deleted_station_comes_back_to_the_bit()
    {
        string code = await AddAsync(new { seats = 3, floorAreaSquareMetres = 12.5, location = Point(117.1234567890123, 36.6), services = new[] { "REST", "TOILET" } });
        string before = await ImageAsync(code);
        await api.DoAsync("deleteStation", new { code, version = 1 });
        Assert.Equal(0L, await api.Store.AskAsync<long>($"select count(*) from station where code = '{code}'"));

        JsonElement back = await api.DoAsync("restoreStation", new { code }, "code version services { code }");
        Assert.Equal((code, 1, 2), (back.Text("code"), back.Number("version"), back.GetProperty("services").GetArrayLength()));
        Assert.Equal(before, await ImageAsync(code));
        Assert.Equal(["CREATE", "DELETE", "RESTORE"], await api.Store.ListAsync<string>($"select operation from change where feature_code = '{code}' order by id"));
        Assert.Equal("NotFoundError", (await api.RefusedAsync("restoreStation", new { code })).Type());
    }

    [Fact]
    public async Task A_code_that_was_taken_since_is_told_on_restoring()
    {
        string code = await AddAsync(new { });
        await api.DoAsync("deleteStation", new { code, version = 1 });
        await api.DoAsync("createStation", Station(code));
        JsonElement error = await api.RefusedAsync("restoreStation", new { code });
        Assert.Equal(("CodeTakenError", code), (error.Type(), error.Text("code")));
    }

    [Fact]
    public async Task What_is_gone_since_is_told_and_left_out_only_when_asked_for()
    {
        await api.DoAsync("createService", new { code = "TEA", nameZh = "热茶", nameEn = "Tea" });
        string code = await AddAsync(new { services = new[] { "REST", "TEA" } });
        await api.DoAsync("deleteStation", new { code, version = 1 });
        await api.DoAsync("deleteService", new { code = "TEA", version = 1 });

        JsonElement error = await api.RefusedAsync("restoreStation", new { code });
        Assert.Equal(("MissingReferenceError", "SERVICE", "TEA"), (error.Type(), error.Text("kind"), error.GetProperty("codes")[0].GetString()));
        JsonElement back = await api.DoAsync("restoreStation", new { code, withoutMissing = true }, "services { code }");
        Assert.Equal("REST", Assert.Single(back.GetProperty("services").EnumerateArray()).Text("code"));
    }

    [Fact]
    public async Task What_others_refer_to_stays()
    {
        await api.DoAsync("createService", new { code = "SOUP", nameZh = "汤", nameEn = "Soup" });
        await AddAsync(new { services = new[] { "SOUP" } });
        await AddAsync(new { services = new[] { "SOUP" } });
        JsonElement error = await api.RefusedAsync("deleteService", new { code = "SOUP", version = 1 });
        Assert.Equal(("StillReferencedError", "STATION", 2), (error.Type(), error.Text("kind"), error.Number("count")));
    }

    [Fact]
    public async Task Mutations_of_one_operation_run_one_after_the_other_each_on_its_own()
    {
        JsonElement data = await api.QueryAsync("""
            mutation($at: Geometry!) {
              a: createStation(input: { code: "serial", name: "甲", kind: CANTEEN, status: OPEN, location: $at }) { station { version } }
              b: createStation(input: { code: "serial", name: "乙", kind: CANTEEN, status: OPEN, location: $at }) { station { version } errors { __typename } }
              c: updateStation(input: { code: "serial", version: 1, name: "丙" }) { station { name version } }
            }
            """, new { at = Point(117, 36) });
        Assert.Equal("CodeTakenError", data.GetProperty("b").GetProperty("errors")[0].Type());
        Assert.Equal(("丙", 2), (data.GetProperty("c").GetProperty("station").Text("name"), data.GetProperty("c").GetProperty("station").Number("version")));
    }

    [Fact]
    public async Task An_id_of_another_kind_is_refused()
    {
        string id = (await api.DoAsync("createService", new { code = "OTHER", nameZh = "别", nameEn = "Other" })).Text("id");
        JsonElement answer = await api.SendAsync("mutation($id: ID!) { deleteStation(input: { id: $id, version: 1 }) { errors { __typename } } }", new { id });
        Assert.Contains("Station was expected", answer.GetProperty("errors")[0].Text("message"), StringComparison.Ordinal);
        Assert.Equal("BAD_KEY", await api.ErrorCodeAsync("mutation { deleteStation(input: { version: 1 }) { errors { __typename } } }"));
    }

    private async Task<string> AddAsync(object more)
    {
        string code = $"s{Interlocked.Increment(ref _count)}";
        Dictionary<string, object?> input = Station(code);
        foreach (var property in more.GetType().GetProperties()) input[property.Name] = property.GetValue(more);
        await api.DoAsync("createStation", input);
        return code;
    }

    private static Dictionary<string, object?> Station(string code) =>
        new() { ["code"] = code, ["name"] = "驿站", ["kind"] = "REST_STATION", ["status"] = "OPEN", ["location"] = Point(117, 36.6) };

    private async Task<string> ImageAsync(string code) => (await api.Store.AskAsync<string>(
        $"select (s.*)::text || (select string_agg((p.*)::text, ',' order by p.*) from station_service p where p.station_id = s.id) from station s where code = '{code}'"))!;
}
