using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Map.Dashboard.Tests;

/// <summary>The dashboard in a browser window, as a user has it; closing it fails when the page complained in its console.</summary>
public sealed class DashboardPage : IAsyncDisposable
{
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    private DashboardPage(IPage page)
    {
        Page = page;
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") _complaints.Add(message.Text); };
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Everything that the page asked for.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>Whether complaints in the console are what the test provokes.</summary>
    public bool MayComplain { get; set; }

    internal static async Task<DashboardPage> OpenAsync(string address, string hash, int width, int height)
    {
        var dashboard = new DashboardPage(await Chromium.OpenPageAsync(address, width, height));
        await dashboard.Page.GotoAsync($"/{hash}");
        await dashboard.IdleAsync();
        return dashboard;
    }

    /// <summary>Opens the page where nobody is let in without signing in.</summary>
    internal static async Task<DashboardPage> OpenClosedAsync(string address, string hash)
    {
        var dashboard = new DashboardPage(await Chromium.OpenPageAsync(address));
        await dashboard.Page.GotoAsync($"/{hash}");
        await dashboard.Page.GetByTestId("sign-in").WaitForAsync();
        return dashboard;
    }

    /// <summary>Signs in by the form.</summary>
    public async Task SignInAsync(string name, string password)
    {
        await Page.Locator("#sign-in-name").FillAsync(name);
        await Page.Locator("#sign-in-password").FillAsync(password);
        await Page.Locator("[data-testid=sign-in] button[type=submit]").ClickAsync();
    }

    public ILocator Card => Page.GetByTestId("place-card");

    public ILocator Circle => Page.GetByTestId("circle");

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        if (!MayComplain) Assert.Empty(_complaints);
    }

    /// <summary>Waits until nothing moves, loads or is computed.</summary>
    public async Task IdleAsync()
    {
        await Page.WaitForSelectorAsync("[data-testid=map][data-ready=true]", new() { State = WaitForSelectorState.Attached });
        await Page.WaitForFunctionAsync("() => document.querySelector('[aria-busy=true], .el-skeleton') === null");
        await Page.EvaluateAsync("() => new Promise(done => { window.__map.once('idle', () => done()); window.__map.triggerRepaint(); })");
    }

    /// <summary>An attribute of all features that a layer of the map shows in the window, each once, in order.</summary>
    public async Task<string[]> RenderedAsync(string layer, string attribute = "code") => await Page.EvaluateAsync<string[]>(
        "([layer, attribute]) => [...new Set(window.__map.queryRenderedFeatures({ layers: [layer] }).map(f => String(f.properties[attribute])))].sort()",
        new[] { layer, attribute });

    /// <summary>Waits until a layer of the map shows a feature with an attribute in the window.</summary>
    public Task ShowsAsync(string layer, string value, string attribute = "code") => Page.WaitForFunctionAsync(
        "([layer, value, attribute]) => window.__map.queryRenderedFeatures({ layers: [layer] }).some(f => String(f.properties[attribute]) === value)",
        new[] { layer, value, attribute });

    /// <summary>Whether a layer of the map covers a place.</summary>
    public async Task<bool> CoversAsync(string layer, Place place) => await Page.EvaluateAsync<bool>(
        "([layer, lon, lat]) => window.__map.queryRenderedFeatures(window.__map.project([+lon, +lat]), { layers: [layer] }).length > 0",
        new[] { layer, Text(place.Lon), Text(place.Lat) });

    /// <summary>Clicks with the mouse where a place is in the window.</summary>
    public async Task ClickAsync(Place place)
    {
        (float x, float y) = await PointAsync(place);
        await Page.Mouse.ClickAsync(x, y);
    }

    /// <summary>Moves the mouse to where a place is in the window.</summary>
    public async Task HoverAsync(Place place)
    {
        (float x, float y) = await PointAsync(place);
        await Page.Mouse.MoveAsync(x, y);
    }

    private async Task<(float X, float Y)> PointAsync(Place place)
    {
        float[] point = await Page.EvaluateAsync<float[]>(
            """
            ([lon, lat]) => {
              const { left, top } = window.__map.getCanvas().getBoundingClientRect();
              const { x, y } = window.__map.project([+lon, +lat]);
              return [left + x, top + y];
            }
            """, new[] { Text(place.Lon), Text(place.Lat) });
        return (point[0], point[1]);
    }

    /// <summary>Where the map looks.</summary>
    public async Task<Place> CentreAsync()
    {
        double[] centre = await Page.EvaluateAsync<double[]>("() => window.__map.getCenter().toArray()");
        return new(centre[0], centre[1]);
    }

    /// <summary>The state that the map keeps for a grid.</summary>
    public async Task<JsonElement> GridStateAsync(string code) => (await Page.EvaluateAsync(
        "id => window.__map.getFeatureState({ source: 'grids', sourceLayer: 'grids', id })", code))!.Value;

    /// <summary>The size in square metres of the circle for some minutes, once the page tells it.</summary>
    public async Task<double> AreaAsync(int minutes, string mode = "WALK")
    {
        ILocator circle = Page.Locator($"[data-testid=circle][data-minutes='{minutes}'][data-mode={mode}][aria-busy=false]");
        return double.Parse((await circle.GetAttributeAsync("data-area"))!, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Text(double number) => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A place in degrees.</summary>
public readonly record struct Place(double Lon, double Lat);
