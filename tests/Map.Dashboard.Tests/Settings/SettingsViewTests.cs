using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Settings;

/// <summary>Standards can be read, and services named.</summary>
public sealed class SettingsViewTests(SampleHost host) : IClassFixture<SampleHost>
{
    [Theory]
    [InlineData("zh-CN", "步行速度", "公里/小时")]
    [InlineData("en", "Walking speed", "km/h")]
    public async Task A_standard_tells_its_source_and_its_figures(string language, string name, string unit)
    {
        await using DashboardPage page = await host.OpenAsync($"#view=settings&lang={language}");
        ILocator standard = page.Page.GetByTestId("standards").Locator(".el-collapse-item").Filter(new() { HasText = name }).First;
        await standard.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(standard).ToContainTextAsync("GB 50180-2018");
        await Expect(standard.Locator("dt").Filter(new() { HasText = unit }).First).ToBeVisibleAsync();
        await Screenshots.KeepAsync(page.Page, $"settings-{language}");
    }

    [Fact]
    public async Task A_service_that_is_added_stands_in_the_catalogue()
    {
        await using DashboardPage page = await host.OpenAsync("#view=settings&settings.tab=services");
        await page.Page.GetByTestId("add-service").ClickAsync();
        await page.Page.Locator("#service-code").FillAsync("HELMET_WASH");
        await page.Page.Locator("#service-zh").FillAsync("头盔清洗");
        await page.Page.Locator("#service-en").FillAsync("Helmet cleaning");
        await page.Page.GetByTestId("save-service").ClickAsync();
        await Expect(page.Page.GetByTestId("catalogue")).ToContainTextAsync("头盔清洗");
        JsonElement services = (await host.QueryAsync("{ services { code } }")).GetProperty("services");
        Assert.Contains("HELMET_WASH", services.EnumerateArray().Select(s => s.GetProperty("code").GetString()));
    }
}
