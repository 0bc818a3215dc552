using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Data;

/// <summary>Whoever keeps the data edits it on the map and sees what was done to it.</summary>
public sealed class DataViewTests(SampleHost host) : IClassFixture<SampleHost>
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task A_new_station_is_made_where_somebody_has_clicked_and_stands_in_the_log_which_takes_it_back(string language)
    {
        string code = $"NEW-{language}";
        await using DashboardPage page = await host.OpenAsync($"#view=data&place=33.1215/116.9055&lang={language}");
        await page.Page.Locator("#feature-code").FillAsync(code);
        await page.Page.Locator("#feature-name").FillAsync("文庙路驿站");
        await page.Page.Locator("#feature-openingHours").FillAsync("Mo-Fr 08:00-18:00");
        await ChooseAsync(page, "kind", language == "en" ? "Canteen" : "食堂");
        await ChooseAsync(page, "status", language == "en" ? "In service" : "运营中");
        await page.Page.GetByTestId("save").ClickAsync();
        await Expect(page.Page.GetByTestId("saved")).ToBeVisibleAsync();
        JsonElement station = (await host.QueryAsync($$"""{ station(code: "{{code}}") { name openingHours location { coordinates } } }""")).GetProperty("station");
        Assert.Equal(("文庙路驿站", "Mo-Fr 08:00-18:00"), (station.GetProperty("name").GetString(), station.GetProperty("openingHours").GetString()));
        Assert.Equal([116.9055, 33.1215], station.GetProperty("location").GetProperty("coordinates").EnumerateArray().Select(n => Math.Round(n.GetDouble(), 6)));
        await Screenshots.KeepAsync(page.Page, $"data-{language}");

        await page.Page.GetByRole(AriaRole.Tab).Nth(2).ClickAsync();
        await page.Page.GetByTestId("log-code").FillAsync(code);
        ILocator lines = page.Page.GetByTestId("changes").GetByRole(AriaRole.Listitem);
        await Expect(lines).ToHaveCountAsync(1);
        await lines.Filter(new() { HasText = code }).Locator("[data-undo]").ClickAsync();
        await page.Page.Locator(".el-popconfirm__action .el-button--primary").ClickAsync();
        await Expect(page.Page.GetByTestId("reverted")).ToContainTextAsync(code);
        await Expect(lines).ToHaveCountAsync(2);
        await Screenshots.KeepAsync(page.Page, $"data-log-{language}");
        Assert.Equal(JsonValueKind.Null, (await host.QueryAsync($$"""{ station(code: "{{code}}") { name } }""")).GetProperty("station").ValueKind);
    }

    [Fact]
    public async Task A_file_is_mapped_and_imported_and_every_rejected_row_is_told()
    {
        await using DashboardPage page = await host.OpenAsync("#map=16/33.1222/116.9065&view=data&layers=coverage,merchants&data.tab=import", 1440, 900);
        await page.Page.GetByTestId("import-kind").ClickAsync();
        await page.Page.GetByRole(AriaRole.Option, new() { Name = "商户", Exact = true }).ClickAsync();
        await page.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "商户.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes("编号,店名,业态,所属网格,经度,纬度\nIM-1,面馆,餐饮,,116.906,33.122\nIM-2,茶铺,餐饮,NOWHERE,116.907,33.122\nIM-3,修车铺,维修,,北,33.122\nIM-4,药店,医药,,116.907,33.1225\n"),
        });
        await Expect(page.Page.GetByTestId("lacking")).ToContainTextAsync("名称");
        await Expect(page.Page.GetByTestId("import-start")).ToBeDisabledAsync();
        await page.Page.GetByTestId("import-system").ClickAsync();
        await page.Page.GetByRole(AriaRole.Option, new() { Name = "WGS-84（GPS）" }).ClickAsync();
        await page.Page.GetByTestId("meaning-1").ClickAsync();
        await page.Page.GetByRole(AriaRole.Option, new() { Name = "名称 *", Exact = true }).Locator("visible=true").ClickAsync();

        await page.Page.GetByTestId("import-check").ClickAsync();
        await Expect(page.Page.GetByTestId("verdict")).ToHaveAttributeAsync("data-applied", "false");
        await Expect(page.Page.GetByTestId("count-rejected")).ToHaveTextAsync("2");
        await Screenshots.KeepAsync(page.Page, "data-import");
        await page.Page.GetByTestId("import-start").ClickAsync();
        await Expect(page.Page.GetByTestId("verdict")).ToHaveAttributeAsync("data-applied", "true");
        ILocator rejected = page.Page.GetByTestId("rejected").Locator("tbody tr");
        await Expect(rejected).ToHaveCountAsync(2);
        await Expect(rejected.First).ToContainTextAsync("NOWHERE");
        Assert.Empty(await Accessibility.ListViolationsAsync(page.Page));
        await page.Page.GetByTestId("import-close").ClickAsync();
        await page.ShowsAsync("merchant", "IM-1");
        await page.ShowsAsync("merchant", "IM-4");
    }

    [Theory]
    [InlineData("zh-CN", "驿站", "WGS-84（GPS）", "“小屋”不在可选值之中，可填：驿站（REST_STATION）、", "“很多”不是整数；不知道就留空", "没有编号为“NOWHERE”的网格", "的经度和纬度颠倒了", "“RS-1”在第 2 行已经有了",
        "不符合规则 (seats >= 0)", "为空，但必须填写", "开放时间“上午”从第 1 个字符起看不懂", "看不懂 \"上\"")]
    [InlineData("en", "Stations", "WGS-84 (GPS)", "\"小屋\" is not one of the values that are allowed: REST_STATION, ", "\"很多\" is not a whole number; leave the cell empty", "There is no grid \"NOWHERE\"", "has longitude and latitude swapped", "\"RS-1\" stands in row 2 already",
        "It breaks the rule (seats >= 0)", "It is empty, but needed", "Opening hours \"上午\" can't be read at character 1;", "\"上\" is not understood")]
    public async Task Why_rows_are_rejected_is_told_in_the_readers_language(string language, string kind, string system, params string[] reasons)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await using DashboardPage page = await host.OpenAsync($"#view=data&data.tab=import&lang={language}", 1280, 800);
        await page.Page.GetByTestId("import-kind").ClickAsync();
        await page.Page.GetByRole(AriaRole.Option, new() { Name = kind, Exact = true }).ClickAsync();
        await page.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "驿站.csv",
            MimeType = "text/csv",
            Buffer = Encoding.GetEncoding("GB18030").GetBytes("""
                编号,名称,类型,状态,座位数,所属网格,开放时间,经度,纬度
                RS-1,文庙驿站,驿站,运营,12,,上午,116.9055,33.1215
                RS-2,西关驿站,小屋,运营,8,,,116.9056,33.1215
                RS-3,东关驿站,驿站,运营,很多,,,116.9057,33.1215
                RS-4,南关驿站,驿站,运营,8,NOWHERE,,116.9058,33.1215
                RS-5,北关驿站,驿站,运营,8,,,33.1215,116.9059
                RS-1,文庙二站,驿站,运营,8,,,116.9060,33.1215
                RS-6,河滨驿站,驿站,运营,-3,,,116.9061,33.1215
                RS-7,,驿站,运营,8,,,116.9062,33.1215
                """),
        });
        await page.Page.GetByTestId("import-system").ClickAsync();
        await page.Page.GetByRole(AriaRole.Option, new() { Name = system }).ClickAsync();
        await page.Page.GetByTestId("import-check").ClickAsync();

        ILocator rejected = page.Page.GetByTestId("rejected").Locator("tbody tr");
        await Expect(rejected).ToHaveCountAsync(7);
        foreach ((int row, string reason) in reasons[..7].Index()) await Expect(rejected.Nth(row)).ToContainTextAsync(reason);
        await Expect(page.Page.GetByTestId("import-report").Locator("li")).ToContainTextAsync([reasons[7]]);
        await Expect(page.Page.GetByTestId("import-report").Locator("li")).ToContainTextAsync([reasons[8]]);
        await Screenshots.KeepAsync(page.Page, $"data-import-reasons-{language}");
        Assert.Empty(await Accessibility.ListViolationsAsync(page.Page));
    }

    [Fact]
    public async Task A_grid_is_drawn_on_the_map()
    {
        await using DashboardPage page = await host.OpenAsync("#map=15/33.135/116.906&view=data&data.kind=GRID", 1440, 900);
        await page.Page.GetByTestId("edit-new").ClickAsync();
        await page.Page.Locator("#feature-code").FillAsync("NEW-GRID");
        await page.Page.Locator("#feature-name").FillAsync("新网格");
        await ChooseAsync(page, "level", "网格");
        await page.Page.GetByTestId("draw-boundary").ClickAsync();
        await page.Page.WaitForFunctionAsync("() => window.__map.getStyle().layers.some(({ id }) => id.startsWith('td-'))");
        foreach ((float x, float y) in new[] { (600f, 250f), (900f, 250f), (900f, 500f), (600f, 500f), (600f, 500f) })
        {
            await page.Page.Mouse.MoveAsync(x, y, new() { Steps = 4 });
            await page.Page.Mouse.ClickAsync(x, y);
        }

        await page.Page.GetByTestId("draw-done-boundary").ClickAsync();
        await Expect(page.Page.GetByTestId("shape-boundary")).ToContainTextAsync("4 个点");
        await page.Page.GetByTestId("save").ClickAsync();
        await Expect(page.Page.GetByTestId("saved")).ToBeVisibleAsync();
        await page.ShowsAsync("grid-shade", "NEW-GRID");
        await Screenshots.KeepAsync(page.Page, "data-grid");
    }

    [Fact]
    public async Task A_merchant_is_changed_and_a_newer_version_is_told_without_losing_what_was_typed()
    {
        await using DashboardPage page = await host.OpenAsync("#map=16/33.13642/116.93656&view=data&layers=merchants&data.kind=MERCHANT&data.code=SYN-ME-001", 1440, 900);
        await Expect(page.Page.Locator("#feature-code")).ToHaveValueAsync("SYN-ME-001");
        await page.Page.Locator("#feature-name").FillAsync("新面馆");
        await page.Page.GetByTestId("save").ClickAsync();
        await Expect(page.Page.GetByTestId("saved")).ToBeVisibleAsync();
        await page.ShowsAsync("merchant", "新面馆", "name");

        await host.Store.RunAsync("update merchant set address = '别处' where code = 'SYN-ME-001'");
        await page.Page.Locator("#feature-name").FillAsync("老面馆");
        await page.Page.GetByTestId("save").ClickAsync();
        await Expect(page.Page.GetByTestId("conflict")).ToContainTextAsync("地址");
        await Expect(page.Page.Locator("#feature-name")).ToHaveValueAsync("老面馆");
        await page.Page.GetByTestId("insist").ClickAsync();
        await Expect(page.Page.GetByTestId("saved")).ToBeVisibleAsync();
        JsonElement merchant = (await host.QueryAsync("""{ merchant(code: "SYN-ME-001") { name address } }""")).GetProperty("merchant");
        Assert.Equal(("老面馆", "别处"), (merchant.GetProperty("name").GetString(), merchant.GetProperty("address").GetString()));
    }

    [Fact]
    public async Task Wrong_opening_hours_are_told_at_their_field_and_keep_what_was_typed()
    {
        await using DashboardPage page = await host.OpenAsync("#view=data&station=SYN-ST-05");
        await Expect(page.Page.Locator("#feature-code")).ToHaveValueAsync("SYN-ST-05");
        await page.Page.Locator("#feature-openingHours").FillAsync("whenever");
        await page.Page.GetByTestId("save").ClickAsync();
        await Expect(page.Page.Locator(".el-form-item.is-error")).ToHaveCountAsync(1);
        await Expect(page.Page.Locator("#feature-openingHours")).ToHaveValueAsync("whenever");
    }

    [Theory]
    [InlineData("", 1280, 800)]
    [InlineData("", 834, 1112)]
    [InlineData("&data.tab=log", 1280, 800)]
    [InlineData("&data.tab=files", 1280, 800)]
    [InlineData("&data.tab=import", 1024, 768)]
    [InlineData("&data.kind=POINTS_BANK&data.code=SYN-PB-01", 1280, 800)]
    public async Task Axe_finds_nothing_that_keeps_people_out(string tab, int width, int height)
    {
        await using DashboardPage page = await host.OpenAsync($"#view=data&station=SYN-ST-05{tab}", width, height);
        Assert.Empty(await Accessibility.ListViolationsAsync(page.Page));
    }

    private static async Task ChooseAsync(DashboardPage page, string field, string option)
    {
        await page.Page.Locator($"#feature-{field}").ClickAsync();
        await page.Page.GetByRole(AriaRole.Option, new() { Name = option, Exact = true }).Locator("visible=true").ClickAsync();
    }
}
