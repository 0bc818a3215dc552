using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Siting;

/// <summary>A planner's way from a question to planned stations.</summary>
public sealed class SitingViewTests(SampleHost host) : IClassFixture<SampleHost>
{
    // A search is given up only by the test's own end, however slow the machine is.
    private static readonly LocatorAssertionsToBeVisibleOptions Found = new() { Timeout = 300_000 };

    [Theory]
    [InlineData("zh-CN", "新站数量", "开始选址")]
    [InlineData("en", "New stations", "Find sites")]
    public async Task A_planner_asks_for_two_stations_and_sees_where_they_go_and_what_the_proof_is_worth(string language, string number, string start)
    {
        await using DashboardPage page = await host.OpenAsync($"#view=siting&lang={language}");
        await page.Page.GetByLabel(number).FillAsync("2");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = start }).ClickAsync();
        await Expect(page.Page.GetByTestId("certificate")).ToBeVisibleAsync(Found);

        JsonElement plan = await PlanAsync(Code(page));
        JsonElement[] sites = [.. plan.GetProperty("solution").GetProperty("sites").EnumerateArray()];
        Assert.Equal(2, sites.Length);
        await Expect(page.Page.GetByTestId("sites").Locator("[data-site]")).ToHaveCountAsync(2);
        await page.IdleAsync();
        Assert.Equal(["1", "2"], await page.RenderedAsync("siting-site", "ordinal"));
        foreach (JsonElement site in sites)
            Assert.True(await page.CoversAsync("siting-site", new(site.GetProperty("lon").GetDouble(), site.GetProperty("lat").GetDouble())));
        bool isProven = plan.GetProperty("certificate").GetProperty("status").GetString() == "OPTIMAL";
        await Expect(page.Page.GetByTestId("verdict")).ToHaveClassAsync(isProven ? "verdict best" : "verdict atMost");
        await Screenshots.KeepAsync(page.Page, $"siting-{language}");
    }

    [Fact]
    public async Task A_row_lights_up_its_site_and_what_could_stand_in_its_place()
    {
        await using DashboardPage page = await OpenPlanAsync("ROWS", 2);
        JsonElement first = (await PlanAsync("ROWS")).GetProperty("solution").GetProperty("sites")[0];
        Assert.Empty(await page.RenderedAsync("siting-runner-up"));
        await page.Page.Locator("[data-site='1']").FocusAsync();
        await page.IdleAsync();
        Assert.Equal(
            first.GetProperty("runnersUp").EnumerateArray().Select(r => r.GetProperty("code").GetString()).Order(StringComparer.Ordinal),
            (await page.RenderedAsync("siting-runner-up")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_site_that_is_moved_by_the_keyboard_shows_what_coverage_says_of_its_new_place()
    {
        await using DashboardPage page = await OpenPlanAsync("KEYS", 1);
        await page.Page.Locator("[data-site='1']").FocusAsync();
        for (int step = 0; step < 8; step++) await page.Page.Keyboard.PressAsync("Shift+ArrowUp");
        // 8 steps of 25 m, of which 111,320 make a degree.
        JsonElement site = (await PlanAsync("KEYS")).GetProperty("solution").GetProperty("sites")[0];
        (double lon, double lat) = (site.GetProperty("lon").GetDouble(), site.GetProperty("lat").GetDouble());
        long difference = await GainedAsync(lon, lat + (200 / 111_320.0)) - await GainedAsync(lon, lat);
        string sign = difference > 0 ? "+" : difference < 0 ? "−" : "±";
        await Expect(page.Page.GetByTestId("difference")).ToHaveTextAsync(sign + Math.Abs(difference).ToString(CultureInfo.InvariantCulture));
        await page.Page.GetByTestId("put-back").ClickAsync();
        await Expect(page.Page.GetByTestId("effect")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_site_that_is_dragged_moves_and_tells_its_effect()
    {
        await using DashboardPage page = await OpenPlanAsync("DRAG", 1);
        await page.IdleAsync();
        JsonElement site = (await PlanAsync("DRAG")).GetProperty("solution").GetProperty("sites")[0];
        double[] from = await page.Page.EvaluateAsync<double[]>(
            "([lon, lat]) => { const { left, top } = window.__map.getCanvas().getBoundingClientRect(); const { x, y } = window.__map.project([lon, lat]); return [left + x, top + y]; }",
            new[] { site.GetProperty("lon").GetDouble(), site.GetProperty("lat").GetDouble() });
        await page.Page.Mouse.MoveAsync((float)from[0], (float)from[1]);
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.MoveAsync((float)from[0], (float)from[1] - 60, new() { Steps = 6 });
        await page.Page.Mouse.UpAsync();
        await Expect(page.Page.GetByTestId("difference")).ToBeVisibleAsync();
        await page.IdleAsync();
        Assert.NotEmpty(await page.RenderedAsync("siting-way", "kind"));
    }

    [Fact]
    public async Task A_plan_is_proposed_and_approved_and_its_stations_planned()
    {
        await using DashboardPage page = await OpenPlanAsync("STEPS", 2);
        await page.Page.GetByTestId("propose").ClickAsync();
        await page.Page.GetByTestId("approve").ClickAsync();
        await page.Page.GetByTestId("build").ClickAsync();
        await Expect(page.Page.GetByTestId("built")).ToContainTextAsync("2");
        JsonElement stations = await host.QueryAsync("""{ stations(where: { code: { startsWith: "STEPS-" } }) { nodes { status } } }""");
        Assert.Equal(["PLANNED", "PLANNED"], stations.GetProperty("stations").GetProperty("nodes").EnumerateArray().Select(s => s.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task Plans_stand_side_by_side_with_the_sites_of_each_on_the_map()
    {
        await CreatePlanAsync("ONE", 1);
        await CreatePlanAsync("TWO", 2);
        await using DashboardPage page = await host.OpenAsync("#view=siting");
        await page.Page.GetByRole(AriaRole.Tab, new() { Name = "已有方案" }).ClickAsync();
        foreach (string code in new[] { "ONE", "TWO" })
            await page.Page.GetByTestId("plans").Locator($"li:has([data-plan={code}]) .el-checkbox").ClickAsync();
        await page.Page.GetByTestId("compare").ClickAsync();
        await Expect(page.Page.GetByTestId("comparison").GetByRole(AriaRole.Columnheader)).Not.ToHaveCountAsync(0);
        await page.IdleAsync();
        JsonElement sites = (await host.QueryAsync("""{ comparePlans(codes: ["ONE", "TWO"]) { sites { code } } }""")).GetProperty("comparePlans").GetProperty("sites");
        Assert.Equal(sites.EnumerateArray().Select(s => s.GetProperty("code").GetString()).Order(StringComparer.Ordinal), (await page.RenderedAsync("siting-compared")).Order(StringComparer.Ordinal));
        await Screenshots.KeepAsync(page.Page, "siting-compare");
    }

    [Fact]
    public async Task A_question_without_a_plan_says_why_and_keeps_what_was_typed()
    {
        await using DashboardPage page = await host.OpenAsync("#view=siting");
        await page.Page.GetByLabel("新站数量").FillAsync("3");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "可建在哪里" }).ClickAsync();
        await page.Page.GetByLabel("站间最小距离").FillAsync("20000");
        await page.Page.GetByTestId("start").ClickAsync();
        await Expect(page.Page.Locator("[data-code=NO_PLAN]")).ToBeVisibleAsync(Found);
        await Expect(page.Page.GetByLabel("新站数量")).ToHaveValueAsync("3");
        await Expect(page.Page.GetByLabel("站间最小距离")).ToHaveValueAsync("20000");
    }

    [Fact]
    public async Task Axe_finds_nothing_in_a_plan()
    {
        await CreatePlanAsync("AXE", 1);
        await using DashboardPage plan = await host.OpenAsync("#view=siting&siting.plan=AXE", 834, 1112);
        await Expect(plan.Page.GetByTestId("certificate")).ToBeVisibleAsync();
        Assert.Empty(await Accessibility.ListViolationsAsync(plan.Page));
    }

    private static string Code(DashboardPage page) => page.Page.Url.Split('&', '#').Single(p => p.StartsWith("siting.plan=", StringComparison.Ordinal))["siting.plan=".Length..];

    private async Task<DashboardPage> OpenPlanAsync(string code, int stations)
    {
        await CreatePlanAsync(code, stations);
        DashboardPage page = await host.OpenAsync($"#view=siting&siting.plan={code}");
        await Expect(page.Page.GetByTestId("certificate")).ToBeVisibleAsync();
        return page;
    }

    private async Task<JsonElement> PlanAsync(string code) => (await host.QueryAsync(
        $$"""{ sitingPlan(code: "{{code}}") { certificate { status } solution { sites { lon lat runnersUp { code } } } } }""")).GetProperty("sitingPlan");

    private async Task<long> GainedAsync(double lon, double lat)
    {
        JsonElement hour = (await host.QueryAsync("""{ sitingPlan(code: "KEYS") { solution { hours } } }""")).GetProperty("sitingPlan").GetProperty("solution").GetProperty("hours")[0];
        string query = string.Create(CultureInfo.InvariantCulture,
            $$"""{ coverageWhatIf(within: "SYN", level: DISTRICT, changes: [{ add: { at: [{{lon:R}}, {{lat:R}}] } }], question: { hour: {{hour.GetInt32()}} }) { within { couriersGained } } }""");
        return (await host.QueryAsync(query)).GetProperty("coverageWhatIf").GetProperty("within").GetProperty("couriersGained").GetInt64();
    }

    /// <summary>A plan, unless an earlier test has made it.</summary>
    private async Task CreatePlanAsync(string code, int stations)
    {
        if ((await host.QueryAsync($$"""{ sitingPlan(code: "{{code}}") { code } }""")).GetProperty("sitingPlan").ValueKind != JsonValueKind.Null) return;
        string id = (await host.QueryAsync(
            $$"""mutation { startSiting(input: { code: "{{code}}", problem: { area: "SYN", stations: {{stations}}, candidates: { from: [MERCHANTS, ORGANIZATIONS] } } }) { job { id } } }"""))
            .GetProperty("startSiting").GetProperty("job").GetProperty("id").GetString()!;
        await using var changes = host.FollowAsync($$"""subscription { jobChanged(id: "{{id}}") { state error } }""").GetAsyncEnumerator();
        JsonElement last = default;
        while (await changes.MoveNextAsync()) last = changes.Current.GetProperty("jobChanged");
        Assert.Equal("DONE", last.GetProperty("state").GetString());
    }
}
