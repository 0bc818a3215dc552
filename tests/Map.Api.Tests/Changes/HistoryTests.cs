using System.Text.Json;
using Map.Api.Tests.Editing;
using Xunit;

namespace Map.Api.Tests.Changes;

/// <summary>Who did what, as clients read it.</summary>
public sealed class HistoryTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task A_station_tells_what_was_done_to_it_newest_first_in_the_words_of_the_schema()
    {
        await api.DoAsync("createOrganization", new { code = "org", name = "党委", kind = "COMMITTEE" });
        await api.DoAsync("createStation", new
        {
            code = "told",
            name = "驿站",
            kind = "CANTEEN",
            status = "OPEN",
            organization = "org",
            buildKind = "NEW",
            location = Edit.Point(117.5, 36.5),
            services = new[] { "REST" },
        });
        await api.DoAsync("updateStation", new { code = "told", version = 1, name = "新名", services = new[] { "REST", "TOILET" } });

        JsonElement data = await api.QueryAsync("""{ station(code: "told") { organization { id } history { actor kind operation code count changedFields before after } } }""");
        JsonElement[] entries = [.. data.GetProperty("station").GetProperty("history").EnumerateArray()];
        Assert.Equal(["UPDATE", "CREATE"], entries.Select(entry => entry.Text("operation")));
        Assert.Equal(["name", "services"], entries[0].GetProperty("changedFields").EnumerateArray().Select(field => field.GetString()));
        Assert.Equal(("驿站", "新名"), (entries[0].GetProperty("before").Text("name"), entries[0].GetProperty("after").Text("name")));
        JsonElement created = entries[1].GetProperty("after");
        Assert.Equal("""["REST"]""", created.GetProperty("services").GetRawText());
        Assert.Equal("""{"type":"Point","coordinates":[117.5,36.5]}""", created.GetProperty("location").GetRawText());
        Assert.Equal(data.GetProperty("station").GetProperty("organization").Text("id"), created.Text("organization"));
        Assert.False(created.TryGetProperty("updated_at", out _) || created.TryGetProperty("version", out _));
        Assert.Equal(("anonymous", "STATION", "told", 1), (entries[1].Text("actor"), entries[1].Text("kind"), entries[1].Text("code"), entries[1].Number("count")));
    }

    [Fact]
    public async Task The_log_is_read_page_by_page_and_knows_what_is_gone()
    {
        foreach (string code in (string[])["a", "b", "c"])
            await api.DoAsync("createMerchant", new { code, name = "面馆", category = "餐饮", location = Edit.Point(117, 36) });
        await api.DoAsync("deleteMerchant", new { code = "b", version = 1 });

        const string Query = "query($after: String) { changes(first: 3, after: $after, kind: MERCHANT) { totalCount nodes { operation code } pageInfo { hasNextPage endCursor } } }";
        JsonElement first = (await api.QueryAsync(Query)).GetProperty("changes");
        Assert.Equal(["DELETE b", "CREATE c", "CREATE b"], Read(first));
        Assert.Equal(4, first.Number("totalCount"));
        JsonElement second = (await api.QueryAsync(Query, new { after = first.GetProperty("pageInfo").Text("endCursor") })).GetProperty("changes");
        Assert.Equal(["CREATE a"], Read(second));
        Assert.False(second.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(["DELETE b"], Read((await api.QueryAsync("""{ changes(code: "b", operation: DELETE) { nodes { operation code } } }""")).GetProperty("changes")));
    }

    [Fact]
    public async Task An_import_is_part_of_the_history_of_each_feature_that_it_brought()
    {
        await api.Store.RunAsync("begin; select set_config('map.operation', 'IMPORT', true), set_config('map.actor', 'import', true); insert into demand_cell (code, source, couriers_weekday, location) select 'd' || n, '统计', array_fill(3, array[24]), 'SRID=4326;POINT (117 36)' from generate_series(1, 3) n; commit");
        await api.Store.RunAsync("update demand_cell set source = '年报' where code = 'd2'");
        JsonElement cells = (await api.QueryAsync("{ demandCells { nodes { code history { actor operation count before } } } }")).GetProperty("demandCells").GetProperty("nodes");

        Assert.Equal(["d1: IMPORT of 3", "d2: UPDATE of 1, IMPORT of 3", "d3: IMPORT of 3"], cells.EnumerateArray().Select(cell =>
            $"{cell.Text("code")}: {string.Join(", ", cell.GetProperty("history").EnumerateArray().Select(entry => $"{entry.Text("operation")} of {entry.Number("count")}"))}"));
        // Three couriers could be told apart.
        Assert.All(cells[1].GetProperty("history")[0].GetProperty("before").GetProperty("couriersWeekday").EnumerateArray(), hour => Assert.Equal(JsonValueKind.Null, hour.ValueKind));
    }

    private static IEnumerable<string> Read(JsonElement page) =>
        page.GetProperty("nodes").EnumerateArray().Select(entry => $"{entry.Text("operation")} {entry.Text("code")}");
}
