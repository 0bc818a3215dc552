using System.Text.Json;
using Map.Api.Tests.Editing;
using Xunit;

namespace Map.Api.Tests.Reverting;

/// <summary>Taking a change back is a change of its own.</summary>
public sealed class RevertTests(ApiHost api) : IClassFixture<ApiHost>
{
    private static object Station(string code) => new
    {
        code,
        name = "驿站",
        kind = "CANTEEN",
        status = "OPEN",
        location = Edit.Point(117.5, 36.5),
        services = new[] { "REST" },
    };

    [Fact]
    public async Task What_was_changed_is_as_before_with_its_parts_and_its_place()
    {
        await api.DoAsync("createStation", Station("changed"));
        await api.DoAsync("updateStation", new { code = "changed", version = 1, name = "新名", openingHours = "24/7", services = new[] { "TOILET", "DRINKING_WATER" }, location = Edit.Point(117.6, 36.6) });
        JsonElement reverted = await api.DoAsync("revertChange", new { id = await LastAsync("changed") }, "operation changedFields");
        Assert.Equal("UPDATE", reverted.Text("operation"));
        Assert.Equal(["location", "name", "openingHours", "services"], reverted.GetProperty("changedFields").EnumerateArray().Select(field => field.GetString()).Order());
        Assert.Equal(
            """{"name":"驿站","openingHours":null,"services":[{"code":"REST"}],"location":{"coordinates":[117.5,36.5]}}""",
            (await api.QueryAsync("""{ station(code: "changed") { name openingHours services { code } location { coordinates } } }""")).GetProperty("station").GetRawText());
    }

    [Fact]
    public async Task What_was_taken_back_can_be_taken_back_in_turn()
    {
        await api.DoAsync("createMerchant", new { code = "twice", name = "甲", category = "餐饮", location = Edit.Point(117, 36) });
        await api.DoAsync("updateMerchant", new { code = "twice", version = 1, name = "乙" });
        await api.DoAsync("revertChange", new { id = await LastAsync("twice") }, "operation");
        await api.DoAsync("revertChange", new { id = await LastAsync("twice") }, "operation");
        Assert.Equal("乙", (await api.QueryAsync("""{ merchant(code: "twice") { name } }""")).GetProperty("merchant").Text("name"));
    }

    [Fact]
    public async Task What_was_created_goes_and_what_was_deleted_comes_back()
    {
        await api.DoAsync("createStation", Station("born"));
        Assert.Equal("DELETE", (await api.DoAsync("revertChange", new { id = await LastAsync("born") }, "operation")).Text("operation"));
        Assert.Equal(JsonValueKind.Null, (await api.QueryAsync("""{ station(code: "born") { name } }""")).GetProperty("station").ValueKind);
        Assert.Equal("RESTORE", (await api.DoAsync("revertChange", new { id = await LastAsync("born") }, "operation")).Text("operation"));
        Assert.Equal("""[{"code":"REST"}]""", (await api.QueryAsync("""{ station(code: "born") { services { code } } }""")).GetProperty("station").GetProperty("services").GetRawText());
    }

    [Fact]
    public async Task A_change_that_another_one_followed_stays_and_the_refusal_says_whose()
    {
        await api.DoAsync("createStation", Station("followed"));
        string created = await LastAsync("followed");
        await api.DoAsync("updateStation", new { code = "followed", version = 1, name = "新名" });
        JsonElement error = await api.RefusedAsync("revertChange", new { id = created });
        Assert.Equal("ChangedSinceError", error.Type());
        Assert.StartsWith("anonymous has changed the feature since", error.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organization_that_others_refer_to_by_now_does_not_go()
    {
        await api.DoAsync("createOrganization", new { code = "above", name = "党委", kind = "COMMITTEE" });
        string created = await LastAsync("above");
        await api.DoAsync("createOrganization", new { code = "below", name = "支部", kind = "BRANCH", parent = "above" });
        JsonElement error = await api.RefusedAsync("revertChange", new { id = created });
        Assert.Equal(("StillReferencedError", "ORGANIZATION"), (error.Type(), error.Text("kind")));
    }

    [Fact]
    public async Task An_import_of_many_is_not_taken_back_at_once()
    {
        await api.Store.RunAsync("""
            begin; select set_config('map.operation', 'IMPORT', true);
            insert into merchant (code, name, category, location) select 'i' || n, '店', '餐饮', 'SRID=4326;POINT (117 36)' from generate_series(1, 3) n; commit
            """);
        string import = (await api.QueryAsync("{ changes(first: 1, kind: MERCHANT, operation: IMPORT) { nodes { id } } }")).GetProperty("changes").GetProperty("nodes")[0].Text("id");
        Assert.Equal("ImportStaysError", (await api.RefusedAsync("revertChange", new { id = import })).Type());
    }

    [Fact]
    public async Task A_change_that_is_not_there_is_told_so() =>
        Assert.Equal("UnknownChangeError", (await api.RefusedAsync("revertChange", new { id = Convert.ToBase64String("Change:999999999"u8) })).Type());

    [Fact]
    public async Task The_log_is_asked_by_period_and_by_who()
    {
        await api.DoAsync("createStation", Station("when"));
        async Task<int> CountAsync(string arguments) =>
            (await api.QueryAsync($$"""{ changes(code: "when", {{arguments}}) { totalCount } }""")).GetProperty("changes").Number("totalCount");
        Assert.Equal((1, 0), (await CountAsync("""actor: "anonymous" """), await CountAsync("""actor: "somebody else" """)));
        Assert.Equal((1, 0), (await CountAsync("""since: "2020-01-01T00:00:00Z", until: "2999-01-01T00:00:00Z" """), await CountAsync("""until: "2020-01-01T00:00:00Z" """)));
    }

    private async Task<string> LastAsync(string code) =>
        (await api.QueryAsync($$"""{ changes(first: 1, code: "{{code}}") { nodes { id } } }""")).GetProperty("changes").GetProperty("nodes")[0].Text("id");
}
