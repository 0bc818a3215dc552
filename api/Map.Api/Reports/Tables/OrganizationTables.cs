using Map.Geodata.Features;
using Map.Geodata.Reports;
using static Map.Api.Reports.Tables.ReportColumn;

namespace Map.Api.Reports.Tables;

/// <summary>Organizations by kind and form, and the two coverages: of organizations and of work.</summary>
internal static class OrganizationTables
{
    private static readonly OrganizationKind[] Party = [OrganizationKind.Committee, OrganizationKind.GeneralBranch, OrganizationKind.Branch, OrganizationKind.Group];

    /// <summary>
    /// By level: grids in which a party organization works (组织覆盖), and those that its work reaches (工作覆盖): by an organization there, or by an
    /// open station that somebody there reaches in time.
    /// </summary>
    public static ReportTable Coverage(Report report, ReportWords words)
    {
        IReadOnlyList<AreaRow> grids = report.Coverage?.Grids ?? [];
        var works = WorkOf(grids, report.Facts.Organizations);
        var rows = grids.Zip(works).GroupBy(g => g.First.Level).OrderBy(g => g.Key).Select(level => (object?[])
        [
            words.Of(level.Key), level.Count(), level.Count(g => g.Second.HasParty), Share(level.Count(g => g.Second.HasParty), level.Count()),
            level.Count(g => g.Second.IsReached), Share(level.Count(g => g.Second.IsReached), level.Count()),
        ]);
        return new ReportTable(
            "twoCoverages",
            [
                "level", Number("grids"), Number("withOrganization"), Percent("organizationCoverage", ColumnFormula.Share("withOrganization", "grids")), Number("withWork"),
                Percent("workCoverage", ColumnFormula.Share("withWork", "grids")),
            ],
            [.. rows])
        { Note = words["note.twoCoverages"] };
    }

    /// <summary>Members and instructors have no total: those of a branch are often told among those of its committee as well.</summary>
    public static ReportTable Kinds(Report report, ReportWords words) => new(
        "organizationKinds", ["kind", "formedBy", Summed("count"), Number("members"), Summed("membersUnknown"), Number("instructors")],
        [
            .. report.Facts.Organizations.GroupBy(o => (o.Kind, o.FormedBy)).OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.FormedBy is null).ThenBy(g => g.Key.FormedBy).Select(g => (object?[])
            [
                words.Of<OrganizationKind>(g.Key.Kind), words.Of(g.Key.FormedBy), g.Count(), Sum(g, o => o.Members), g.Count(o => o.Members is null), Sum(g, o => o.Instructors),
            ]),
        ]);

    public static ReportTable List(Report report, ReportWords words) => new(
        "organizations", ["name", "code", "kind", "formedBy", "industry", "grid", Number("members"), Number("instructors")],
        [
            .. report.Facts.Organizations.Select(o => (object?[])
                [o.Name, o.Code, words.Of<OrganizationKind>(o.Kind), words.Of(o.FormedBy), o.Industry, o.Grid, o.Members, o.Instructors]),
        ]);

    /// <summary>Sums what is known; unknown when nothing is.</summary>
    private static long? Sum(IEnumerable<OrganizationFact> organizations, Func<OrganizationFact, int?> figure) =>
        organizations.Select(figure).OfType<int>().ToList() is { Count: > 0 } known ? known.Sum(n => (long)n) : null;

    private static double? Share(int part, int all) => all == 0 ? null : (double)part / all;

    /// <summary>For each grid whether an organization works there or anywhere below; grids stand before those below them.</summary>
    private static List<(bool HasParty, bool IsReached)> WorkOf(IReadOnlyList<AreaRow> grids, IReadOnlyList<OrganizationFact> organizations)
    {
        var (any, party) = (organizations.Select(o => o.GridCode).ToHashSet(), organizations.Where(o => Party.Contains(o.Kind)).Select(o => o.GridCode).ToHashSet());
        return [.. grids.Index().Select(g =>
        {
            var within = grids.Skip(g.Index + 1).TakeWhile(below => below.Depth > g.Item.Depth).Prepend(g.Item).ToList();
            return (within.Exists(b => party.Contains(b.Code)), g.Item.CoveredCells > 0 || within.Exists(b => any.Contains(b.Code)));
        })];
    }
}
