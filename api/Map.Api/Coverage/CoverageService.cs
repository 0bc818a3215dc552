using Map.Api.Coverage.States;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.Geodata.Opening;
using Map.Geodata.Store;
using Map.Geodata.Store.Networks;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Coverage;

/// <summary>Computes the coverage of a city for a question, from the features in the store and the streets of their cities.</summary>
public sealed class CoverageService(
    IDbContextFactory<MapContext> store, ReadSource reading, CityNetworks networks, KnownHours hours, TimeProvider clock) : IDisposable
{
    internal CoverageStates States { get; } = new(new CoverageFeatureSource(store, reading), networks, new StationHours(hours, clock));

    /// <summary>Who is reached in every grid, as the store is now, whichever process has changed it. Fast when asked again.</summary>
    public async Task<CityCoverage> GetAsync(CoverageQuestion question, CancellationToken cancel) =>
        await States.GetAsync(await States.SeeAsync(cancel), question, cancel);

    /// <summary>The coverage of some of the grids that the caller sees, in the order of their codes. Grids of cities without streets are unknown.</summary>
    internal async Task<IReadOnlyList<Coverage>> ComputeAsync(
        CoverageQuestion question, Func<CoverageFeatures, IEnumerable<Grid>> choose, CancellationToken cancel)
    {
        var moment = await States.SeeAsync(cancel);
        var city = await States.GetAsync(moment, question, cancel);
        List<Coverage> coverages = [.. choose(city.Features).OrderBy(g => g.Code, StringComparer.Ordinal).Select(city.Of)];
        if (!question.WithArea) return coverages;
        var area = await States.GetAreaAsync(moment, question, cancel);
        return [.. coverages.Select(c => c with { AreaShare = area.FindShare(c.Grid, question.AtLeast), AreaShareByTwo = area.FindShare(c.Grid, 2) })];
    }

    public void Dispose() => States.Dispose();
}
