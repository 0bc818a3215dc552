using System.Text.Json;
using Xunit;
using static Map.Api.Tests.Editing.Edit;

namespace Map.Api.Tests.Editing;

/// <summary>Every kind of feature is added, changed, deleted and restored with all that it has.</summary>
public sealed class EveryFeatureTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private static readonly int?[] Hours = [.. Enumerable.Range(0, 24).Select(hour => hour < 3 ? null : (int?)(hour == 4 ? 0 : hour + 5))];

    /// <summary>The kind, its table, what it is made of, and what changes.</summary>
    private static readonly (string Kind, string Table, object Input, object Change)[] Features =
    [
        ("Grid", "grid", new { name = "网格", level = "GRID", parent = "top", population = 5000, couriers = 0, boundary = Square(117.01, 36.01, 0.01) }, new { households = 7 }),
        ("Organization", "organization", new { name = "协会", kind = "ASSOCIATION", purpose = "TRADE", parent = "org", industry = "快递", formedBy = "ROUTE", members = 3, location = Point(117.5, 36.5), activityArea = Square(117.4, 36.4, 0.1), routes = new[] { "route" } }, new { members = 4 }),
        ("Service", "service", new { nameZh = "热茶", nameEn = "Tea" }, new { group = "MEALS" }),
        ("Station", "station", new { name = "驿站", kind = "CANTEEN", status = "OPEN", organization = "org", seats = 3, floorAreaSquareMetres = 12.5, location = Point(117.1234567890123, 36.5), services = new[] { "REST", "TOILET" } }, new { services = new[] { "TOILET" } }),
        ("Merchant", "merchant", new { name = "面馆", category = "餐饮", chainStage = "UPSTREAM", titles = new[] { "示范店", "红色商户" }, location = Point(117.5, 36.5) }, new { titles = Array.Empty<string>() }),
        ("Offer", "offer", new { merchant = "merchant", kind = "POINTS_REDEMPTION", title = "换水", pointsPrice = 5, validFrom = "2026-01-01", validUntil = "2026-12-31" }, new { pointsPrice = 6 }),
        ("Alliance", "alliance", new { name = "商圈", kind = "BUSINESS_CIRCLE", leadOrganization = "org", area = Square(117.2, 36.2, 0.1), merchants = new[] { "merchant" }, organizations = new[] { "org" } }, new { merchants = Array.Empty<string>() }),
        ("PointsBank", "points_bank", new
        {
            name = "蜜值银行", grid = "top", pointsIssued = 5_000_000_000, pointsRedeemed = 7,
            rules = new[] { new { kind = "BASE", title = "报到", points = 5 }, new { kind = "DEDUCTION", title = "失约", points = 2 } },
            tiers = new[] { new { name = "工蜂", threshold = 0 }, new { name = "蜂王", threshold = 100 } },
            outlets = new[] { new { merchant = "merchant", station = (string?)null }, new { merchant = (string?)null, station = (string?)"station" }! },
        }, new { tiers = new[] { new { name = "蜂王", threshold = 0 } } }),
        ("CourierRoute", "courier_route", new { name = "早高峰", platform = "某平台", couriers = 12, hourly = Hours, path = new { type = "LineString", coordinates = new[] { new[] { 117.1, 36.1 }, [117.2, 36.15000000001] } } }, new { couriers = 13 }),
        ("DemandCell", "demand_cell", new { residents = 0, couriersWeekday = Hours, source = "统计", location = Point(117.5, 36.5) }, new { couriersWeekday = (int?[]?)null }),
        ("Case", "service_case", new { kind = "WISH", category = "生活", title = "修车", openedAt = "2026-03-01T08:00:00.123456+08:00", deadline = "2026-03-08T00:00:00Z", location = Point(117.5, 36.5) }, new { title = (string?)null }),
        ("Resource", "resource", new { organization = "org", kind = "设备", title = "充电柜", location = Point(117.5, 36.5) }, new { title = "换电柜" }),
        ("Project", "project", new { title = "共享充电", status = "RUNNING", organization = "org", need = "case", resource = "resource" }, new { status = "DONE" }),
        ("Activity", "activity", new { kind = "义诊", title = "义诊", organization = "org", heldOn = "2026-03-05", participants = 30 }, new { participants = (int?)null }),
        ("Indicator", "indicator", new { key = "stations", nameZh = "驿站数", value = 12.340m, qualifier = "AT_LEAST", unit = "个", periodStart = "2026-01-01", periodEnd = "2026-03-31", source = "年报", grid = "top" }, new { grid = (string?)null, alliance = "alliance" }),
        ("Standard", "standard", new { revision = 2, nameZh = "标准", nameEn = "Standard", source = "GB", rules = new { coveredBy = 2, services = new[] { "REST" }, ours = new { x = 1.50 } } }, new { source = "GB 2" }),
        ("Plan", "plan", new { name = "方案", grid = "top", problem = new { p = 2, weights = new[] { 1.5, 2 } }, sites = new[] { new { station = (string?)"station", location = Point(117.5, 36.5) }, new { station = (string?)null, location = Point(117.6, 36.5) } } }, new { sites = new[] { new { location = Point(117.7, 36.5) } } }),
    ];

    public static TheoryData<string> Kinds => [.. Features.Select(feature => feature.Kind)];

    public async Task InitializeAsync()
    {
        if (await api.Store.AskAsync<bool>("select exists (select from grid)")) return;
        await api.DoAsync("createGrid", new { code = "top", name = "区", level = "DISTRICT", boundary = Square(117, 36, 1) });
        await api.DoAsync("createOrganization", new { code = "org", name = "党委", kind = "COMMITTEE" });
        await api.DoAsync("createCourierRoute", With(Input("CourierRoute"), "code", "route"));
        foreach (string kind in (string[])["Merchant", "Station", "Case", "Resource", "Alliance"])
            await api.DoAsync("create" + kind, With(Input(kind), "code", kind.ToLowerInvariant()));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory, MemberData(nameof(Kinds))]
    public async Task It_comes_back_to_the_bit_after_it_was_changed_and_deleted(string kind)
    {
        (_, string table, object input, object change) = Features.Single(feature => feature.Kind == kind);
        string code = "X_" + kind.ToUpperInvariant();
        string id = (await api.DoAsync("create" + kind, With(input, "code", code))).Text("id");
        JsonElement changed = await api.DoAsync("update" + kind, With(With(change, "id", id), "version", 1));
        Assert.Equal((id, code, 2), (changed.Text("id"), changed.Text("code"), changed.Number("version")));
        string before = await ImageAsync(table, code);

        await api.DoAsync("delete" + kind, new { id, version = 2 });
        Assert.Equal(0L, await api.Store.AskAsync<long>($"select count(*) from {table} where code = '{code}'"));
        JsonElement back = await api.DoAsync("restore" + kind, new { id });

        Assert.Equal((id, code, 2), (back.Text("id"), back.Text("code"), back.Number("version")));
        Assert.Equal(before, await ImageAsync(table, code));
        Assert.Equal(["CREATE", "UPDATE", "DELETE", "RESTORE"], await api.Store.ListAsync<string>($"select operation from change where feature_code = '{code}' order by id"));
        Assert.Equal(1L, await api.Store.AskAsync<long>($"select count(distinct actor) from change where feature_code = '{code}' and actor = 'anonymous'"));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_change_of_an_older_version_and_of_what_does_not_exist_are_told_apart(string kind)
    {
        (_, _, object input, object change) = Features.Single(feature => feature.Kind == kind);
        string code = "Y_" + kind.ToUpperInvariant();
        await api.DoAsync("create" + kind, With(input, "code", code));
        Assert.Equal("StaleVersionError", (await api.RefusedAsync("update" + kind, With(With(change, "code", code), "version", 7))).Type());
        Assert.Equal("StaleVersionError", (await api.RefusedAsync("delete" + kind, new { code, version = 7 })).Type());
        Assert.Equal("NotFoundError", (await api.RefusedAsync("update" + kind, With(With(change, "code", "nobody"), "version", 1))).Type());
        Assert.Equal("NotFoundError", (await api.RefusedAsync("delete" + kind, new { code = "nobody", version = 1 })).Type());
        Assert.Equal("NotFoundError", (await api.RefusedAsync("restore" + kind, new { code })).Type());
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_code_is_taken_once(string kind)
    {
        object input = With(Input(kind), "code", "Z_" + kind.ToUpperInvariant());
        await api.DoAsync("create" + kind, input);
        Assert.Equal(("CodeTakenError", "Z_" + kind.ToUpperInvariant()), (await api.RefusedAsync("create" + kind, input)) is var error ? (error.Type(), error.Text("code")) : default);
    }

    private static object Input(string kind) => Features.Single(feature => feature.Kind == kind).Input;

    private static Dictionary<string, object?> With(object input, string name, object value)
    {
        var all = input as Dictionary<string, object?> ?? input.GetType().GetProperties().ToDictionary(property => property.Name, property => property.GetValue(input));
        return new(all) { [name] = value };
    }

    /// <summary>The row and its parts as PostgreSQL writes them: every column, geometries as EWKB.</summary>
    private async Task<string> ImageAsync(string table, string code)
    {
        List<string> parts = await api.Store.ListAsync<string>($"select format('(select string_agg(p::text, '';'' order by p::text) from %s p where p.%I = t.id)', part, owner_column) from parts_of('{table}')");
        return (await api.Store.AskAsync<string>($"select concat_ws(' / ', {string.Join(", ", parts.Prepend("t::text"))}) from {table} t where code = '{code}'"))!;
    }
}
