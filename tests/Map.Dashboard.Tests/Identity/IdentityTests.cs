using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Map.Geodata.Access;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Identity;

/// <summary>An administrator gives accounts to offices and keys to systems.</summary>
public sealed class IdentityTests(GuardedSampleHost host) : IClassFixture<GuardedSampleHost>
{
    private const string Password = "correct horse battery", OwnPassword = "a street full of bees";

    [Theory]
    [InlineData("zh-CN", "street-zh", "古城街道")]
    [InlineData("en", "street-en", "古城街道")]
    public async Task An_office_comes_in_by_the_first_password_and_chooses_its_own(string language, string office, string grid)
    {
        await using var page = await OpenAsync(language, "accounts");
        await page.Page.GetByTestId("add-account").ClickAsync();
        await page.Page.Locator("#grant-name").FillAsync("two words");
        await page.Page.GetByTestId("grant-grids").Locator("input").FillAsync(grid);
        await page.Page.GetByRole(AriaRole.Option, new() { Name = "SYN-01" }).First.ClickAsync();
        // The open list stands before the button.
        await page.Page.Locator("#grant-name").ClickAsync();
        await page.Page.GetByTestId("save-grant").ClickAsync();
        // What was typed stays, and the way out is named.
        await Expect(page.Page.Locator("[data-code=InvalidNameError]")).ToBeVisibleAsync();
        await Expect(page.Page.Locator("#grant-name")).ToHaveValueAsync("two words");
        await page.Page.Locator("#grant-name").FillAsync(office);
        Assert.Empty(await Accessibility.ListViolationsAsync(page.Page));
        await Screenshots.KeepAsync(page.Page, $"account-form-{language}");
        await page.Page.Locator("#grant-name").PressAsync("Enter");

        var first = await page.Page.GetByTestId("secret").InnerTextAsync();
        Assert.Equal(20, first.Length);
        Assert.Empty(await Accessibility.ListViolationsAsync(page.Page));
        await Screenshots.KeepAsync(page.Page, $"account-secret-{language}");
        await page.Page.GetByTestId("put-away").ClickAsync();
        await Expect(Item(page, "account", office)).ToContainTextAsync("SYN-01");
        await Expect(page.Page.Locator("body")).Not.ToContainTextAsync(first);
        Assert.Empty(await Accessibility.ListViolationsAsync(page.Page));
        await Screenshots.KeepAsync(page.Page, $"accounts-{language}");

        await page.Page.GetByTestId("account").ClickAsync();
        await page.Page.GetByTestId("sign-out").ClickAsync();
        await page.Page.GetByTestId("sign-in").WaitForAsync();
        await page.SignInAsync(office, first);
        await page.Page.Locator("#password-new").FillAsync("short");
        await page.Page.Locator("#password-again").FillAsync(OwnPassword);
        await Expect(page.Page.Locator(".el-form-item__error")).ToHaveTextAsync(language == "en" ? "Too short: at least 12 characters" : "太短，至少 12 个字符");
        await page.Page.Locator("#password-new").FillAsync(OwnPassword + "!");
        await page.Page.Locator("#password-again").FillAsync(OwnPassword + "?");
        await Expect(page.Page.Locator(".el-form-item__error")).ToHaveTextAsync(language == "en" ? "The two are not the same" : "两次输入的不一样");
        await page.Page.Locator("#password-new").FillAsync(OwnPassword);
        await page.Page.Locator("#password-again").FillAsync(OwnPassword);
        await page.Page.Locator("[data-testid=sign-in] button[type=submit]").ClickAsync();
        await page.IdleAsync();

        // The link still names the tab, which is an administrator's.
        await Expect(page.Page.GetByTestId("account-list")).ToHaveCountAsync(0);
        await page.Page.GetByTestId("view-overview").ClickAsync();
        await Expect(page.Page.GetByTestId("panel")).ToContainTextAsync(grid);
        await Expect(page.Page.GetByTestId("summary")).ToBeVisibleAsync();
        await Expect(page.Page.GetByTestId("view-siting")).ToHaveCountAsync(0);
        await page.IdleAsync();
        Assert.All(await page.RenderedAsync("grid-shade"), code => Assert.StartsWith("SYN-01", code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh-CN", "屏幕")]
    [InlineData("en", "Screen")]
    public async Task A_key_opens_until_it_is_revoked(string language, string system)
    {
        await using var page = await OpenAsync(language, "keys");
        await page.Page.GetByTestId("add-key").ClickAsync();
        await page.Page.Locator("#grant-name").FillAsync(system);
        await page.Page.Locator("[data-role=READER]").ClickAsync();
        Assert.Empty(await Accessibility.ListViolationsAsync(page.Page));
        await page.Page.GetByTestId("save-grant").ClickAsync();
        var secret = await page.Page.GetByTestId("secret").InnerTextAsync();
        await page.Page.GetByTestId("put-away").ClickAsync();
        await Expect(Item(page, "key", system)).ToContainTextAsync(language == "en" ? "never used" : "从未使用");

        using var client = new HttpClient { BaseAddress = new Uri(host.Address) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        Assert.NotEqual(0, (await AskAsync(client)).GetProperty("data").GetProperty("services").GetArrayLength());

        var item = Item(page, "key", system);
        await item.Locator("[data-action=revoke]").ClickAsync();
        await page.Page.Locator(".el-popconfirm .el-button--danger:visible").ClickAsync();
        await Expect(item.Locator("[data-action=revoke]")).ToHaveCountAsync(0);
        using var refused = await client.PostAsJsonAsync("/graphql", new { query = "{ services { code } }" });
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        await Screenshots.KeepAsync(page.Page, $"keys-{language}");
    }

    [Fact]
    public async Task A_closed_account_is_opened_again_and_nobody_closes_their_own()
    {
        var office = await host.AddAccountAsync(Role.Planner, Password);
        await using var page = await OpenAsync("en", "accounts");
        var item = Item(page, "account", office);
        await item.Locator("[data-action=disable]").ClickAsync();
        await page.Page.Locator(".el-popconfirm .el-button--danger:visible").ClickAsync();
        await item.Locator("[data-action=enable]").ClickAsync();
        await Expect(item.Locator("[data-action=disable]")).ToBeVisibleAsync();
        Assert.False(await host.Store.AskAsync<bool>($"select disabled from access.account where name = '{office}'"));
        Assert.Equal(2, await host.Store.AskAsync<long>($"select count(*) from access.audit where subject = '{office}' and action in ('DISABLE_ACCOUNT', 'ENABLE_ACCOUNT')"));

        var own = await page.Page.GetByTestId("account").GetAttributeAsync("aria-label");
        foreach (var other in await page.Page.GetByTestId("account-list").Locator("li").AllAsync())
        {
            var isOwn = own!.Contains((await other.GetAttributeAsync("data-item"))!, StringComparison.Ordinal);
            Assert.Equal(isOwn, await other.Locator("[data-action=disable], [data-action=enable]").CountAsync() == 0);
        }
    }

    private static ILocator Item(DashboardPage page, string of, string name) => page.Page.GetByTestId($"{of}-list").Locator($"[data-item='{name}']").First;

    private async Task<DashboardPage> OpenAsync(string language, string tab)
    {
        var page = await host.OpenClosedAsync($"#view=settings&settings.tab={tab}&lang={language}");
        await page.SignInAsync(await host.AddAccountAsync(Role.Admin, Password), Password);
        await page.IdleAsync();
        return page;
    }

    private static async Task<JsonElement> AskAsync(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ services { code } }" });
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
