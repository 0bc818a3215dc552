using Map.Geodata.Features;
using Map.Geodata.Reports.Schedules;
using Map.GraphQL.Building;

namespace Map.Api.Reports.Schedules;

/// <summary>A report that is made again and again.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">The code of that.</param>
/// <param name="Period">How often it is made: on the day after each month or quarter.</param>
/// <param name="Language">Its language.</param>
/// <param name="Minutes">Who reaches a station within so many minutes is covered.</param>
/// <param name="NextDay">The first day, by the calendar of Asia/Shanghai, on which the edition of the period that runs now can be made.</param>
[GraphQLName("ReportSchedule")]
public sealed record ScheduleView(string Code, SubjectKind Kind, string Subject, ReportPeriod Period, ReportLanguage Language, int Minutes, DateOnly NextDay)
{
    internal static ScheduleView Create(ReportSchedule schedule, TimeProvider clock) => new(
        schedule.Code, schedule.Kind, schedule.Subject, schedule.Period, UpperSnake.Get<ReportLanguage>(schedule.Language), schedule.Minutes,
        schedule.Period.Next(schedule.Period.Begin(ReportScheduler.Today(clock))));
}

/// <summary>An edition of a report, beside the one before it.</summary>
/// <param name="PeriodStart">The first day of its period.</param>
/// <param name="PeriodEnd">The last day.</param>
/// <param name="MadeAt">When it was made: it tells what the store had then.</param>
/// <param name="IsLate">Whether it was made more than a week after its period, so that its figures may be of a later time.</param>
/// <param name="Files">Where its files are.</param>
/// <param name="Figures">Its figures, in the order of their names.</param>
[GraphQLName("ReportEdition")]
public sealed record EditionView(
    DateOnly PeriodStart, DateOnly PeriodEnd, DateTimeOffset MadeAt, bool IsLate, IReadOnlyList<EditionFile> Files, IReadOnlyList<EditionFigure> Figures)
{
    private const int LateDays = 7;

    internal static EditionView Create(string schedule, ReportEdition edition, ReportEdition? before) => new(
        edition.PeriodStart, edition.PeriodEnd, edition.MadeAt, edition.MadeAt.UtcDateTime.Date > edition.PeriodEnd.AddDays(LateDays).ToDateTime(TimeOnly.MinValue),
        [.. edition.Formats.Select(f => new EditionFile(f, EditionEndpoints.AddressOf(schedule, edition.PeriodStart, f)))],
        [.. edition.Figures.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => EditionFigure.Create(f.Key, f.Value, before?.Figures.GetValueOrDefault(f.Key)))]);
}

/// <summary>A file of an edition.</summary>
/// <param name="Format">The ending of its name.</param>
/// <param name="Address">Where it is on this host.</param>
public sealed record EditionFile(string Format, string Address);

/// <summary>A figure of an edition beside the same one of the edition before.</summary>
/// <param name="Name">What it tells: openStations, couriersCovered, …, or <c>reported KEY</c>.</param>
/// <param name="Value">The figure; null when it was unknown.</param>
/// <param name="Previous">That of the edition before; null when it was unknown, or there is none.</param>
/// <param name="Difference">By how much it is more; null when one of them is unknown.</param>
public sealed record EditionFigure(string Name, decimal? Value, decimal? Previous, decimal? Difference)
{
    internal static EditionFigure Create(string name, decimal? value, decimal? previous) => new(name, value, previous, value - previous);
}
