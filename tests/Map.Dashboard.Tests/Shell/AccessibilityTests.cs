using Map.Testing;
using Xunit;

namespace Map.Dashboard.Tests.Shell;

[Collection(SampleTests.Name)]
public sealed class AccessibilityTests(SampleHost host)
{
    private static readonly string Axe = Path.Combine(Repository.Root, "dashboard", "node_modules", "axe-core", "axe.min.js");

    [Theory]
    [InlineData("")]
    [InlineData("#station=SYN-ST-05")]
    [InlineData("#place=0/0&lang=en")]
    public async Task Axe_finds_nothing_that_keeps_people_out(string hash)
    {
        await using DashboardPage page = await host.OpenAsync(hash);
        await page.Page.AddScriptTagAsync(new() { Path = Axe });
        string[] violations = await page.Page.EvaluateAsync<string[]>("""
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })).violations
              .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
            """);
        Assert.Empty(violations);
    }
}
