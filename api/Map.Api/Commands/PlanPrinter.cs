using System.Globalization;
using Map.Analysis.Siting;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Plans;
using Spectre.Console;
using static Map.Geodata.Siting.Plans.PlanWords;

namespace Map.Api.Commands;

/// <summary>Prints a search as it goes on, and the plan.</summary>
internal static class PlanPrinter
{
    /// <summary>Of output that goes to a file or a pipe, which has no width of its own.</summary>
    private const int WidthOfFiles = 160;

    /// <summary>Runs a search and prints objective and bound as they close.</summary>
    public static async Task<PlannedSites> WatchAsync(Func<IProgress<PlanProgress>, Task<PlannedSites>> search)
    {
        if (Console.IsOutputRedirected) return await search(new Lines());
        PlannedSites? planned = null;
        await AnsiConsole.Status().StartAsync("路网时间 travel times …", async status => planned = await search(new Line(status)));
        return planned!;
    }

    public static void Print(PlannedSites planned, bool isStopped)
    {
        var console = AnsiConsole.Console;
        if (Console.IsOutputRedirected) (console.Profile.Width, console.Profile.Capabilities.Ansi) = (WidthOfFiles, false);
        var (solution, of) = (planned.Solution, planned.Case);
        console.MarkupLine(Text($"[bold]{Markup.Escape(PlanStore.NameOf(planned))}[/]  {PlanWords.Of(solution.Objective)}"));
        console.MarkupLine(Text($"{Markup.Escape(of.Area.Grid.Name)} ({Markup.Escape(of.Area.Grid.Code)}): {of.Cells.Count} {PlanWords.PlacesOf(solution.People)}, {Number(solution.Everybody)} {PlanWords.PeopleOf(solution)}; {of.Stations.Count} 个现有站点 stations; {solution.Candidates} 个候选点 candidates"));
        foreach (var note in Notes(planned)) console.MarkupLine(Text($"[yellow]{note}[/]"));
        console.Write(Sites(solution));
        foreach (var line in Results(planned, isStopped)) console.MarkupLine(line);
    }

    private static Table Sites(SitingSolution solution)
    {
        var isPeople = solution.Objective is SitingObjective.MaxCoverage or SitingObjective.SetCover;
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("#").RightAligned()).AddColumn("建设方式 build").AddColumn("站点 site").AddColumn(new TableColumn("费用 cost").RightAligned())
            .AddColumn(new TableColumn(isPeople ? "增加 adds" : "缩短 saves min").RightAligned());
        var isExplained = solution.Sites.Any(s => s.LosesIfRefused is not null);
        if (isExplained) table.AddColumn(new TableColumn("若否决 if refused").RightAligned()).AddColumn("备选 runner-up");
        foreach (var site in solution.Sites)
        {
            string[] cells = [$"{site.Ordinal}", PlanWords.Of(site.BuildKind), PlanWords.Of(site.Name, site.Code), Number(site.Cost), Number(site.Adds)];
            if (isExplained) cells = [.. cells, Number(-site.LosesIfRefused), site.RunnersUp is [var first, ..] ? PlanWords.Of(first.Name, first.Code) : "–"];
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        return table;
    }

    private static IEnumerable<string> Results(PlannedSites planned, bool isStopped)
    {
        var (solution, certificate) = (planned.Solution, planned.Certificate);
        if (solution.Planned is not null || solution.Today is not null)
            yield return Text($"今日 today {Number(solution.Today)}{Share(solution.Today, solution.Everybody)} → 方案 plan [bold]{Number(solution.Planned)}[/]{Share(solution.Planned, solution.Everybody)}; 费用 cost {Number(solution.Cost)}; 无法到达 out of reach {Number(solution.Unreachable)}");
        else yield return Text($"费用 cost {Number(solution.Cost)}; 无法到达 out of reach {Number(solution.Unreachable)}");
        yield return Text($"证书 certificate: {PlanWords.UnitOf(solution)} [bold]{Number(certificate.Objective)}[/], 界 bound {Number(certificate.Bound)}, 差距 gap {Percent(certificate.Gap)}: {Verdict(certificate.Status, isStopped)} ({certificate.Seconds:0.0} s, {certificate.Iterations} steps, {certificate.Nodes} nodes, seed {certificate.Seed})");
        if (solution.Curve.Count > 1)
            yield return Text($"曲线 curve: {string.Join("  ", solution.Curve.Select(c => $"{c.Stations}:{Number(c.Objective)}"))}{(solution.Elbow is { } elbow ? $"; 拐点 elbow at {elbow}" : "")}");
        foreach (var scenario in solution.Scenarios)
            yield return Text($"{PlanWords.Of(scenario.Scenario)}: {Number(scenario.Objective)}{(scenario.IsValid ? "" : " [red](limits broken)[/]")}, 最优 best {Number(scenario.Best)}, 后悔 regret {Percent(scenario.Regret)}, 保留 kept {scenario.Kept}/{solution.Sites.Count}");
    }

    private static IEnumerable<string> Notes(PlannedSites planned)
    {
        var solution = planned.Solution;
        if (PlanWords.LimitOf(solution) is { Length: > 0 } limit) yield return Markup.Escape(limit);
        var isOfRoutes = solution.People == SitingPeople.Routes;
        if (solution.UnknownCells > 0)
            yield return isOfRoutes ? $"{solution.UnknownCells} 条路线人数未知，不计入 routes are unknown and in no figure" : $"{solution.UnknownCells} 个单元人数未知，不计入 cells are unknown and in no figure";
        if (solution.CellsWithoutStreet > 0)
            yield return isOfRoutes ? $"{solution.CellsWithoutStreet} 条路线不在路网上 routes are on no streets" : $"{solution.CellsWithoutStreet} 个单元附近没有道路 cells have no street nearby";
        if (solution.CandidatesWithoutStreet > 0) yield return $"{solution.CandidatesWithoutStreet} 个候选点附近没有道路 candidates have no street nearby";
        if (solution.TooNearExisting > 0) yield return $"{solution.TooNearExisting} 个候选点距现有站点过近 candidates are too near a station";
    }

    private static string Verdict(SitingStatus status, bool isStopped) => status != SitingStatus.Stopped ? $"[green]{PlanWords.Of(status)}[/]"
        : isStopped ? $"[yellow]{PlanWords.Of(status)}[/]" : "[yellow]时间到 time is up, best so far[/]";

    private static string Share(double? part, double? all) => part is { } some && all > 0 ? $" ({Percent(some / all)})" : "";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Describe(PlanProgress progress) => progress.Stage switch
    {
        PlanStage.TravelTimes => "路网时间 travel times …",
        PlanStage.Explaining => "解释方案 reasons …",
        _ => Text($"{progress.Elapsed.TotalSeconds,6:0.0} s  方案 plan {Number(progress.Objective)}  界 bound {Number(progress.Bound)}  差距 gap {Percent(progress.Gap)}"),
    };

    /// <summary>One line that changes.</summary>
    private sealed class Line(StatusContext status) : IProgress<PlanProgress>
    {
        public void Report(PlanProgress value) => status.Status(Markup.Escape(Describe(value)));
    }

    /// <summary>A line for each second at most, and for the first plan.</summary>
    private sealed class Lines : IProgress<PlanProgress>
    {
        private PlanStage? _stage;
        private bool _hasPlan;
        private TimeSpan _last;

        public void Report(PlanProgress value)
        {
            var isFirstPlan = value.Objective is not null && !_hasPlan;
            if (!isFirstPlan && value.Stage == _stage && value.Elapsed - _last < TimeSpan.FromSeconds(1)) return;
            (_stage, _hasPlan, _last) = (value.Stage, _hasPlan || isFirstPlan, value.Elapsed);
            Console.WriteLine(Describe(value));
        }
    }
}
