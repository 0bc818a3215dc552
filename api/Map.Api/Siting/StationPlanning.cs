using System.Globalization;
using Map.Api.Editing;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Plans;
using Map.Geodata.Store;
using Map.Geodata.Store.Places;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Siting;

/// <summary>Makes planned stations of a plan's sites.</summary>
public sealed class StationPlanning(IDbContextFactory<MapContext> store)
{
    /// <exception cref="EditException">The plan is none of which stations are planned, or a station has the code of a new one. Nothing was written.</exception>
    public async Task<Plan> CreateAsync(string code, StationKind kind, CancellationToken cancel)
    {
        await using var session = new EditSession<Plan>(store.CreateDbContext());
        await session.BeginAsync(null, cancel);
        // Whoever asks at the same time waits here, and then finds the stations.
        var found = await session.Context.Plans.FromSql($"select * from plan where code = {code} for update").ToListAsync(cancel);
        if (found is not [var plan]) throw new NotFoundException(FeatureKind.Plan, code);
        if (plan.Status != PlanStatus.Approved) throw new PlanStepNotAllowedException(plan.Status, "built");
        if (PlanJson.Find<SitingSolution>(plan.Solution) is not { } solution) throw new NoSitingPlanException(code);
        await session.Context.Entry(plan).Collection(p => p.Sites).LoadAsync(cancel);
        await AddStationsAsync(session, plan, solution, kind, cancel);
        await session.Context.Entry(plan).ReloadAsync(cancel);
        await session.CommitAsync(cancel);
        return plan;
    }

    private static async Task AddStationsAsync(EditSession<Plan> session, Plan plan, SitingSolution solution, StationKind kind, CancellationToken cancel)
    {
        var brief = BriefJson.Read(plan.Problem);
        var offered = brief.Services ?? [];
        var services = await session.Context.Services.Where(s => offered.Contains(s.Code)).ToListAsync(cancel);
        foreach (var site in plan.Sites.Where(s => s.StationId is null).OrderBy(s => s.Ordinal))
        {
            var station = StationOf(plan, site, solution.Sites[site.Ordinal - 1], kind, brief.OpeningHours);
            station.GridId = await GridOfPoint.FindAsync(session.Connection, site.Location, cancel);
            station.Services.AddRange(services);
            site.Station = station;
            await StoreRefusals.TranslateAsync(() => station.Code, () => session.Context.SaveChangesAsync(cancel));
        }
    }

    private static Station StationOf(Plan plan, PlanSite site, SolutionSite described, StationKind kind, string? openingHours) => new()
    {
        Code = string.Create(CultureInfo.InvariantCulture, $"{plan.Code}-{site.Ordinal:00}"),
        Name = described.Name,
        Kind = kind,
        BuildKind = described.BuildKind,
        Status = StationStatus.Planned,
        Host = described.Source is CandidateSource.Corners or CandidateSource.Given ? null : described.Name,
        OpeningHours = openingHours,
        Location = site.Location,
    };
}
