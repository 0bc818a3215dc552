using System.Globalization;
using System.Text.RegularExpressions;
using Map.Geodata.Siting.Plans;

namespace Map.Api.Siting;

/// <summary>How far a search for sites is, in the unit of its objective.</summary>
/// <param name="Objective">Of the best plan so far; null without one, and for one to four couriers.</param>
/// <param name="Bound">No plan is better; null as long as nothing is proven.</param>
/// <param name="Gap">What lies between them, relative to the objective; null while one of them is.</param>
public sealed partial record SearchFigures(double? Objective, double? Bound, double? Gap)
{
    private const string Unknown = "unknown";

    public static SearchFigures Of(PlanProgress progress) => new(progress.Objective, progress.Bound, progress.Gap);

    /// <summary>The figures that a stage tells; null for one that tells none.</summary>
    public static SearchFigures? Find(string? stage)
    {
        if (Words().Match(stage ?? "") is not { Success: true } found) return null;
        return new SearchFigures(Number(found.Groups["plan"]), Number(found.Groups["bound"]), Number(found.Groups["gap"]) / 100);
    }

    /// <summary>The figures in words, as a job's stage keeps them: "plan 1750, bound 1760, gap 0.57 %".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"plan {Text(Objective)}, bound {Text(Bound)}, gap {(Gap is { } gap ? Text(100 * gap) + " %" : Unknown)}");

    private static string Text(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? Unknown;

    private static double? Number(Group text) => text.Value == Unknown ? null : double.Parse(text.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"plan (?<plan>[-\d.]+|unknown), bound (?<bound>[-\d.]+|unknown), gap (?<gap>[-\d.]+|unknown)")]
    private static partial Regex Words();
}
