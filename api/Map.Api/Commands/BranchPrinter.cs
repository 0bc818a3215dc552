using System.Globalization;
using Map.Geodata.Branching.Plans;
using Spectre.Console;
using static Map.Geodata.Branching.Plans.BranchWords;

namespace Map.Api.Commands;

/// <summary>Prints a search for branches as it goes on, and the plan.</summary>
internal static class BranchPrinter
{
    /// <summary>Of output that goes to a file or a pipe, which has no width of its own.</summary>
    private const int WidthOfFiles = 160;

    /// <summary>Runs a search and prints its stages.</summary>
    public static async Task<PlannedBranches> WatchAsync(Func<IProgress<BranchPlanProgress>, Task<PlannedBranches>> search)
    {
        if (Console.IsOutputRedirected) return await search(new Lines());
        PlannedBranches? planned = null;
        await AnsiConsole.Status().StartAsync("路线上路网 routes onto streets …", async status => planned = await search(new Line(status)));
        return planned!;
    }

    public static void Print(PlannedBranches planned)
    {
        var console = AnsiConsole.Console;
        if (Console.IsOutputRedirected) (console.Profile.Width, console.Profile.Capabilities.Ansi) = (WidthOfFiles, false);
        var (solution, certificate) = (planned.Solution, planned.Certificate);
        console.MarkupLine(Text($"[bold]{Markup.Escape(planned.Name)}[/]  {Of(solution.Basis)}"));
        console.MarkupLine(Text($"{solution.Routes} 条路线 routes, {Number(solution.Couriers)} 名骑手 couriers, {solution.Places} 个可选集合点 meeting places"));
        if (solution.SharedRoutes > 0) console.MarkupLine(Text($"[yellow]{solution.SharedRoutes} 条路线原属多个支部，按编码归第一个 routes belonged to several branches; the first has them[/]"));
        console.Write(Branches(solution));
        foreach (var left in solution.LeftOut) console.MarkupLine(Text($"[yellow]未编入 left out[/] {Markup.Escape(left.Code)} ({left.Couriers}): {Markup.Escape(Of(left.Reason))}。{Markup.Escape(left.Sentence)}"));
        console.MarkupLine(Text($"目标值 cost [bold]{Number(certificate.Objective, "0.0")}[/] = 不均衡 imbalance {Number(solution.Cost.Imbalance, "0.0")} + 偏离 off {Number(solution.Cost.OffBasis, "0.0")} + 绕行 detours {Number(solution.Cost.Detour, "0.0")}; 界 bound {Number(certificate.Bound, "0.0")}: {Of(certificate.Ended)} ({certificate.Rounds} rounds, seed {certificate.Seed})"));
    }

    private static Table Branches(BranchSolution solution)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(Right("#")).AddColumn("支部 branch").AddColumn(Right("路线 routes")).AddColumn(Right("骑手 couriers")).AddColumn(Right("预计党员 members"))
            .AddColumn(Right("主线 km")).AddColumn(Right("同线 on it")).AddColumn("集合点 meeting place").AddColumn(Right("绕行 detour min"));
        foreach (var branch in solution.Branches)
        {
            string[] cells =
            [
                $"{branch.Ordinal}", branch.Name + (branch.Existing is { } code ? $" ({code})" : ""), $"{branch.Routes.Count}", Number(branch.Couriers), Number(branch.ExpectedMembers, "0.#"),
                Number(branch.ChainMetres / 1000, "0.0"), Percent(branch.ChainShare), branch.Meeting?.Name ?? "–",
                branch.Meeting is { } at ? $"{Number(at.MeanDetourMinutes, "0.0")} / {Number(at.WorstDetourMinutes, "0.0")}" : "–",
            ];
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        return table;
    }

    private static TableColumn Right(string title) => new TableColumn(title).RightAligned();

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Describe(BranchPlanProgress progress) => progress switch
    {
        { Search: { } search } => Text($"第 {search.Round} / {search.Rounds} 轮 round  目标值 cost {Number(search.Objective, "0.0")}"),
        { Stage: BranchStage.Drawing } => "绘制责任区 areas …",
        _ => "路线上路网 routes onto streets …",
    };

    /// <summary>One line that changes.</summary>
    private sealed class Line(StatusContext status) : IProgress<BranchPlanProgress>
    {
        public void Report(BranchPlanProgress value) => status.Status(Markup.Escape(Describe(value)));
    }

    /// <summary>A line for each stage, the first and the last of the search.</summary>
    private sealed class Lines : IProgress<BranchPlanProgress>
    {
        public void Report(BranchPlanProgress value)
        {
            if (value.Search is { } search && search.Round > 0 && search.Round < search.Rounds) return;
            Console.WriteLine(Describe(value));
        }
    }
}
