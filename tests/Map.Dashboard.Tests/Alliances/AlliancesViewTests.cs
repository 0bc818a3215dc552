using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Alliances;

/// <summary>Somebody looks for who stands together and what couriers get there.</summary>
[Collection(SampleTests.Name)]
public sealed class AlliancesViewTests(SampleHost host)
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task An_alliance_shows_its_area_and_its_members_on_the_map(string language)
    {
        JsonElement alliance = (await host.QueryAsync("{ alliances(first: 1, where: { code: { eq: \"SYN-AL-02\" } }) { nodes { code merchants(first: 50) { nodes { code } } } } }"))
            .GetProperty("alliances").GetProperty("nodes")[0];
        string code = alliance.GetProperty("code").GetString()!;
        string[] members = [.. alliance.GetProperty("merchants").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()!)];
        await using DashboardPage page = await host.OpenAsync($"#view=alliances&lang={language}");
        await page.Page.Locator($"[data-alliance={code}]").ClickAsync();
        await Expect(page.Page.GetByTestId("members").Locator("[data-place]").First).ToBeVisibleAsync();
        await page.IdleAsync();
        Assert.NotEmpty(await page.RenderedAsync("listed-area", "code"));
        Assert.Subset(members.ToHashSet(), (await page.RenderedAsync("listed-place")).ToHashSet());
        Assert.NotEmpty(await page.RenderedAsync("listed-place"));
        await Screenshots.KeepAsync(page.Page, $"alliances-{language}");
    }

    [Theory]
    [InlineData("zh-CN", "积分")]
    [InlineData("en", "points")]
    public async Task Offers_are_found_by_a_word_and_told_with_their_price_in_points(string language, string word)
    {
        JsonElement offers = (await host.QueryAsync("""{ offers(first: 50, where: { title: { contains: "饮品" } }) { nodes { code merchant { code } } } }""")).GetProperty("offers").GetProperty("nodes");
        await using DashboardPage page = await host.OpenAsync($"#view=alliances&alliances.tab=offers&lang={language}");
        ILocator listed = page.Page.GetByTestId("list-offers").Locator("[data-offer]");
        await Expect(listed.First).ToBeVisibleAsync();
        await page.Page.GetByTestId("find").FillAsync("饮品");
        await Expect(listed).ToHaveCountAsync(offers.GetArrayLength());
        await page.IdleAsync();
        string[] merchants = [.. offers.EnumerateArray().Select(offer => offer.GetProperty("merchant").GetProperty("code").GetString()!).Distinct()];
        Assert.Subset(merchants.ToHashSet(), (await page.RenderedAsync("listed-place")).ToHashSet());
        await page.Page.GetByTestId("find").FillAsync("");
        await Expect(page.Page.GetByTestId("list-offers")).ToContainTextAsync(word == "points" ? "points" : "分");
        await Screenshots.KeepAsync(page.Page, $"offers-{language}");
    }

    [Fact]
    public async Task A_row_and_its_place_on_the_map_light_up_together()
    {
        await using DashboardPage page = await host.OpenAsync("#view=alliances&alliances.tab=banks");
        ILocator row = page.Page.GetByTestId("list-banks").Locator("[data-place]").First;
        string code = (await row.GetAttributeAsync("data-place"))!;
        await row.HoverAsync();
        await page.Page.WaitForFunctionAsync("code => window.__map.queryRenderedFeatures({ layers: ['listed-place'] }).some(f => f.properties.code === code && f.properties.active)", code);
    }

    [Fact]
    public async Task A_table_is_saved_as_a_workbook()
    {
        await using DashboardPage page = await host.OpenAsync("#view=alliances&alliances.tab=merchants");
        IDownload saved = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.GetByTestId("xlsx").ClickAsync());
        Assert.Equal("merchants.xlsx", saved.SuggestedFilename);
        await using Stream file = await saved.CreateReadStreamAsync();
        byte[] start = new byte[2];
        await file.ReadExactlyAsync(start);
        Assert.Equal("PK"u8.ToArray(), start);
    }
}
