using Map.Api.Coverage.States;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Coverage.Judgements;

/// <summary>
/// Whether organizations that work in a grid have enough members. An organization works in the grid that it names, and in those above;
/// in a special grid also when it meets there, as one does that names none.
/// </summary>
/// <param name="store">Where the organizations are.</param>
/// <param name="grid">The grid.</param>
/// <param name="areas">All grids.</param>
internal sealed class OrganizationSizes(IDbContextFactory<MapContext> store, Grid grid, CoverageAreas areas)
{
    /// <summary>Each organization of a kind has so many full members at least.</summary>
    /// <param name="kind">The kind as standards write it.</param>
    /// <param name="least">The least number.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<RuleJudgement> JudgeAsync(string kind, int least, CancellationToken cancel)
    {
        if (UpperSnake.Find<OrganizationKind>(kind) is not { } known)
        {
            return new RuleJudgement(StandardRule.Members, RuleVerdict.Unknown, null, least, Most: null)
                .With([new RuleFinding(kind, RuleVerdict.Unknown, null, Reason: UnknownReason.NotUnderstood)]);
        }

        var findings = (await ListAsync(known, cancel)).Select(o => new RuleFinding(o.Code, VerdictOn(o.Members, least), o.Members)).ToList();
        return new RuleJudgement(
            StandardRule.Members, RuleVerdicts.All(findings.Select(f => f.Verdict)), findings.Min(f => f.Figure), least, Most: null, OrganizationKind: known)
            .With(findings.OrderBy(f => f.Figure).ThenBy(f => f.Code, StringComparer.Ordinal));
    }

    private async Task<List<(string Code, int? Members)>> ListAsync(OrganizationKind kind, CancellationToken cancel)
    {
        List<long> ids = [.. areas.Grids.Where(g => g.Id == grid.Id || g.IsBelow(grid.Code)).Select(g => g.Id)];
        var isSpecial = areas.IsSpecial(areas.NumberOf(grid));
        await using var context = store.CreateDbContext();
        var read = await context.Organizations
            .Where(o => o.Kind == kind)
            .Where(o => (o.GridId != null && ids.Contains(o.GridId.Value))
                || ((isSpecial || o.GridId == null) && o.Location != null && grid.Boundary.Covers(o.Location)))
            .Select(o => new { o.Code, o.Members }).ToListAsync(cancel);
        return [.. read.Select(o => (o.Code, o.Members))];
    }

    private static RuleVerdict VerdictOn(int? members, int least) =>
        members is { } known ? known >= least ? RuleVerdict.Met : RuleVerdict.NotMet : RuleVerdict.Unknown;
}
