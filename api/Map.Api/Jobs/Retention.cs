using System.Globalization;

namespace Map.Api.Jobs;

/// <summary>How much of what jobs leave is kept, and how long. What they have written to the store, snapshots of coverage for instance, stays for good.</summary>
/// <param name="Jobs">Ended jobs.</param>
/// <param name="Answers">The answers of analyses.</param>
/// <param name="MostAnswerBytes">How large one of them may be: of larger ones nobody reads the end.</param>
public sealed record Retention(TimeSpan Jobs, TimeSpan Answers, int MostAnswerBytes = 16 << 20)
{
    private const int MostDays = 36_500;

    /// <summary>90 and 7 days, or what <c>MAP_KEEP_JOBS_DAYS</c> and <c>MAP_KEEP_ANSWERS_DAYS</c> say.</summary>
    /// <exception cref="InvalidOperationException">One of them is no number of days.</exception>
    public static Retention FromEnvironment() => new(Days("MAP_KEEP_JOBS_DAYS", 90), Days("MAP_KEEP_ANSWERS_DAYS", 7));

    private static TimeSpan Days(string variable, int usual) => DaysOf(variable, Environment.GetEnvironmentVariable(variable), usual);

    /// <summary>A number of days as it was written, or the usual one for nothing.</summary>
    /// <exception cref="InvalidOperationException">It is none from 1 to 36,500.</exception>
    public static TimeSpan DaysOf(string variable, string? text, int usual)
    {
        if (string.IsNullOrEmpty(text)) return TimeSpan.FromDays(usual);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays
            ? TimeSpan.FromDays(days)
            : throw new InvalidOperationException($"{variable} is \"{text}\"; it must be a number of days from 1 to {MostDays}.");
    }
}
