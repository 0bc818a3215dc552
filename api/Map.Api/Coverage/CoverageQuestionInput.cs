using System.ComponentModel;
using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Api.Querying;
using Map.Api.Travel;
using Map.GraphQL.Execution;

namespace Map.Api.Coverage;

/// <summary>When somebody counts as covered.</summary>
public sealed record CoverageQuestionInput
{
    /// <summary>From 1 to 60.</summary>
    [DefaultValue(15)]
    public int Minutes { get; init; } = 15;

    /// <summary>How people move.</summary>
    [DefaultValue(TravelMode.Walk)]
    public TravelMode Mode { get; init; } = TravelMode.Walk;

    /// <summary>Their speed; the mode's standard one when not given.</summary>
    public double? SpeedKmh { get; init; }

    /// <summary>
    /// The hour at which couriers are counted, gates that keep hours are open or closed, and stations are open with whenOpen, 0–23. When
    /// not given, couriers are counted at the busiest one, and gates are as for no hour in particular (with whenOpen as in that hour).
    /// </summary>
    public int? Hour { get; init; }

    /// <summary>An ordinary working day or a day of the weekend; a date decides it instead.</summary>
    [DefaultValue(DayType.Weekday)]
    public DayType DayType { get; init; }

    /// <summary>A date, with its holidays; when not given, an ordinary week, the one of today without its holidays.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Codes of services that must be within reach; any station counts when none is given.</summary>
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>Whether all of these services must be within reach, each possibly at another station, or any.</summary>
    [DefaultValue(ServiceMatch.All)]
    public ServiceMatch Match { get; init; }

    /// <summary>How many stations must be within reach, 1–8; of several services each at so many.</summary>
    [DefaultValue(1)]
    public int AtLeast { get; init; } = 1;

    /// <summary>
    /// Whether a station counts only in hours in which it is known to be open throughout, on every working day (or both days of the
    /// weekend). Otherwise it counts whatever its hours are.
    /// </summary>
    [DefaultValue(false)]
    public bool WhenOpen { get; init; }
}

/// <summary>Checks what clients ask about coverage.</summary>
internal static class CoverageQuestions
{
    private const int MaxServices = 30;

    /// <summary>Whether a selection of coverage asks for shares of area, which cost more than people.</summary>
    public static bool WantArea(FieldSelection selection) => selection.Selects("areaShare") || selection.Selects("areaShareByTwo");

    /// <summary>The question of a client; the default one for null.</summary>
    /// <exception cref="GraphQLException">Something in it is none that can be asked; its code says what.</exception>
    public static async Task<CoverageQuestion> CreateAsync(
        CoverageQuestionInput? input, ServiceCodes catalogue, CancellationToken cancel, bool withArea = false)
    {
        input ??= new CoverageQuestionInput();
        if (input.Hour is < 0 or > 23) throw new GraphQLException($"hour is {input.Hour}; it must be from 0 to 23.", "INVALID_HOUR");
        if (input.AtLeast is < 1 or > ReachQuestion.MostStations)
            throw new GraphQLException($"atLeast is {input.AtLeast}; it must be from 1 to {ReachQuestion.MostStations}.", "INVALID_AT_LEAST");
        IReadOnlyList<string> services = [.. (input.Services ?? []).Distinct()];
        if (services.Count > MaxServices) throw new GraphQLException($"At most {MaxServices} services can be asked for at once.", ErrorCodes.TooComplex);
        await catalogue.CheckAsync(services, cancel);
        return new CoverageQuestion(TravelArguments.Profile(input.Mode, input.SpeedKmh), TravelArguments.Limit(input.Minutes), input.Hour, withArea)
        {
            DayType = input.DayType,
            Date = CalendarArguments.Day(input.Date, "date"),
            Services = services,
            Match = input.Match,
            AtLeast = input.AtLeast,
            WhenOpen = input.WhenOpen,
            GateHours = input.WhenOpen || input.Hour is not null,
        };
    }
}
