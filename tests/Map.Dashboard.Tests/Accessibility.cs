using Map.Testing;
using Microsoft.Playwright;

namespace Map.Dashboard.Tests;

/// <summary>What axe finds on a page as it stands, by the rules of WCAG 2.1 A and AA.</summary>
internal static class Accessibility
{
    private static readonly string Axe = Path.Combine(Repository.Root, "dashboard", "node_modules", "axe-core", "axe.min.js");

    /// <summary>Each finding with the element that it is about; none when nothing keeps people out.</summary>
    public static async Task<string[]> ListViolationsAsync(IPage page)
    {
        // The page's own rules let no script in that is not a file's.
        await page.EvaluateAsync(await File.ReadAllTextAsync(Axe));
        return await page.EvaluateAsync<string[]>("""
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
              // Only what is read below is worked out.
              resultTypes: ['violations'], selectors: false, preload: false })).violations
              .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
            """);
    }
}
