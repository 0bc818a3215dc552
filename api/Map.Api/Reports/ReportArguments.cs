using System.Globalization;
using Map.Analysis.Network;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.Geodata.Reasons;

namespace Map.Api.Reports;

/// <summary>Something that was asked of a report makes no sense; the message says what would.</summary>
/// <param name="argument">What was asked: "minutes".</param>
/// <param name="because">What is wrong with it.</param>
public sealed class ReportArgumentException(string argument, Reason because) : Exception($"{argument}: {because.Text}.")
{
    public string Argument { get; } = argument;

    public Reason Because { get; } = because;

    /// <summary>It is none of the words that there are.</summary>
    internal static ReportArgumentException NotAmong(string argument, string word, IEnumerable<string> allowed) =>
        new(argument, CellReasons.NotAllowed.With(("value", word), ("allowed", string.Join(", ", allowed))));
}

/// <summary>Reads what is asked of a report as text: in an address, on the command line.</summary>
internal static class ReportArguments
{
    private const int MostMinutes = 60;

    private static readonly Dictionary<string, SubjectKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["grids"] = SubjectKind.Grid,
        ["organizations"] = SubjectKind.Organization,
        ["alliances"] = SubjectKind.Alliance,
    };

    /// <param name="kind">grids, organizations or alliances.</param>
    /// <param name="code">Of the subject.</param>
    /// <param name="find">The text of minutes, mode, asOf and language; null where it isn't given.</param>
    /// <exception cref="ReportArgumentException">One of them makes no sense.</exception>
    public static (ReportRequest Request, ReportLanguage Language) Read(string kind, string code, Func<string, string?> find)
    {
        if (!Kinds.TryGetValue(kind, out var subject)) throw ReportArgumentException.NotAmong("kind", kind, Kinds.Keys);
        var request = new ReportRequest(subject, code);
        if (find("minutes") is { } minutes) request = request with { Minutes = Minutes(minutes) };
        if (find("mode") is { } mode)
            request = request with { Mode = UpperSnake.Find<TravelMode>(mode.ToUpperInvariant()) ?? throw ReportArgumentException.NotAmong("mode", mode, UpperSnake.List<TravelMode>()) };
        if (find("asOf") is { } day)
            request = request with { AsOf = Day(day) };
        return (request, Language(find("language")));
    }

    /// <summary>How addresses name a kind of subject.</summary>
    public static string NameOf(SubjectKind kind) => Kinds.Single(k => k.Value == kind).Key;

    /// <summary>The address of a report as a file.</summary>
    public static string AddressOf(ReportRequest request, string format, ReportLanguage language)
    {
        var file = ReportFormat.Get(format);
        var day = request.AsOf is { } asOf ? FormattableString.Invariant($"&asOf={asOf:yyyy-MM-dd}") : "";
        return FormattableString.Invariant(
            $"/reports/{NameOf(request.Kind)}/{Uri.EscapeDataString(request.Code)}.{file.Ending}?language={ReportWords.Get(language).Code}&minutes={request.Minutes}&mode={UpperSnake.Write(request.Mode)}{day}");
    }

    private static int Minutes(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 1 and <= MostMinutes
        ? minutes
        : throw new ReportArgumentException("minutes", ValueReasons.ValueOutsideRange.With(("given", text), ("least", 1), ("highest", MostMinutes)));

    private static DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? CalendarArguments.Knows(day.Year) ? day : throw new ReportArgumentException("asOf", YearOf(text))
        : throw new ReportArgumentException("asOf", ValueReasons.NotADay.With(("value", text)));

    private static Reason YearOf(string day) =>
        ValueReasons.YearOutsideRange.With(("value", day), ("first", CalendarArguments.FirstYear), ("last", CalendarArguments.LastYear));

    private static ReportLanguage Language(string? code) => code is null
        ? ReportLanguage.ZhCn
        : ReportWords.FindLanguage(code) ?? throw ReportArgumentException.NotAmong("language", code, Enum.GetValues<ReportLanguage>().Select(language => ReportWords.Get(language).Code));
}
