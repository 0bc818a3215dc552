using System.Globalization;
using Map.SampleCity.Scenarios.Layout;

namespace Map.SampleCity.Scenarios.Tables;

/// <summary>What people ask for.</summary>
internal sealed record Subject(string Category, string Title, string? Service = null);

/// <summary>Reports, wishes and needs on their way through the closed loop; times are China's.</summary>
internal sealed class CaseTable(string prefix, Town town)
    : Table("cases", "code,kind,status,category,title,service,handler,opened_at,accepted_at,assigned_at,resolved_at,confirmed_at,rejected_at,rejection_reason,deadline,location")
{
    private static readonly string[] Steps = ["OPEN", "ACCEPTED", "ASSIGNED", "RESOLVED", "CONFIRMED"];
    private static readonly DateTime FirstDay = new(2025, 1, 6, 8, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Cases in one state, spread over the year, grids, subjects and handlers.</summary>
    /// <returns>Their codes.</returns>
    public IReadOnlyList<string> AddMany(int count, string kind, string status, IReadOnlyList<Subject> subjects, IReadOnlyList<GridArea> grids, IReadOnlyList<string> handlers) =>
        [.. Enumerable.Range(0, count).Select(i => Add(kind, status, subjects[i % subjects.Count], grids[i % grids.Count], handlers[i % handlers.Count]))];

    private string Add(string kind, string status, Subject subject, GridArea grid, string handler)
    {
        var code = $"{prefix}-CA-{Number(Count + 1, 4)}";
        var opened = FirstDay.AddHours(Count * 37 % 8_000).AddMinutes(Count * 13 % 60);
        var progress = Array.IndexOf(Steps, status);
        // Each step takes hours, the resolving days.
        var times = new[] { 3.0, 9, 50, 70 }.Select((hours, step) => step < progress ? Text(opened.AddHours(hours + (Count % 5))) : null).ToArray();
        var isRejected = status == "REJECTED";
        Add(code, kind, status, subject.Category, subject.Title, subject.Service, progress >= 2 ? handler : null, Text(opened), times[0], times[1], times[2], times[3],
            isRejected ? Text(opened.AddHours(5)) : null, isRejected ? "不属于本区职责，已告知主管部门" : null, isRejected ? null : Text(opened.AddDays(7)), town.Point(Town.DoorOf(grid.Area, Count)));
        return code;
    }

    private static string Text(DateTime at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

internal sealed class ResourceTable(string prefix) : Table("resources", "code,organization,kind,title")
{
    public IReadOnlyList<string> AddMany(int count, IReadOnlyList<string> organizations, string kind, Func<int, string> title) => [.. Enumerable.Range(0, count).Select(i =>
    {
        var code = $"{prefix}-RE-{Number(Count + 1)}";
        Add(code, organizations[i % organizations.Count], kind, title(i));
        return code;
    })];
}

internal sealed class ProjectTable(string prefix, Town town) : Table("projects", "code,title,status,organization,need,resource,location")
{
    private static readonly string[] Statuses = ["DONE", "RUNNING", "RUNNING", "PROPOSED"];

    public void AddMany(int count, Func<int, string> title, IReadOnlyList<string> organizations, IReadOnlyList<GridArea> grids, IReadOnlyList<string>? needs = null, IReadOnlyList<string>? resources = null)
    {
        for (var i = 0; i < count; i++)
        {
            Add($"{prefix}-PR-{Number(Count + 1)}", title(i), Statuses[i % Statuses.Length], organizations[i % organizations.Count], needs?[i % needs.Count], resources?[i % resources.Count],
                town.Point(Town.DoorOf(grids[i % grids.Count].Area, Count)));
        }
    }
}

internal sealed class ActivityTable(string prefix, Town town) : Table("activities", "code,kind,title,organization,held_on,location")
{
    public void AddMany(int count, string kind, Func<int, string> title, IReadOnlyList<string> organizations, IReadOnlyList<GridArea> grids)
    {
        for (var i = 0; i < count; i++)
        {
            Add($"{prefix}-AC-{Number(Count + 1)}", kind, title(i), organizations[i % organizations.Count], new DateOnly(2025, 1, 8).AddDays(i * 350 / count).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                town.Point(Town.DoorOf(grids[i % grids.Count].Area, Count)));
        }
    }
}
