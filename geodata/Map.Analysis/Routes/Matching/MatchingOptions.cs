namespace Map.Analysis.Routes.Matching;

/// <summary>Parameters of <see cref="HiddenMarkovMatcher"/>. Metres and milliseconds.</summary>
public sealed record MatchingOptions
{
    public static readonly MatchingOptions Default = new();

    /// <summary>
    /// σ: the noise of positions along each axis. Newson and Krumm measured 4 m on the open road; phones between houses have two
    /// to four times that.
    /// </summary>
    public double NoiseMetres { get; init; } = 12;

    /// <summary>
    /// Points recorded within so many milliseconds count as one, at their mean: some 40 m of riding, so that a corner is cut by
    /// less than the noise. Without it, of rides recorded every second with 15 m noise half of what is matched was not ridden.
    /// </summary>
    public long MomentMs { get; init; } = 10_000;

    /// <summary>Streets further from a point than this are not considered: four σ of the worst noise that is matched well (15 m).</summary>
    public double CandidateMetres { get; init; } = 60;

    /// <summary>At most so many streets are considered for a point, the nearest.</summary>
    public int MostCandidates { get; init; } = 12;

    /// <summary>
    /// β, in two parts: the usual difference between way and beeline is so many metres, by noise alone …
    /// </summary>
    public double DetourMetres { get; init; } = 6;

    /// <summary>… and so much of the beeline, by corners between two points.</summary>
    public double DetourShare { get; init; } = 0.08;

    /// <summary>A difference so many β large is not considered, unless there was time for it.</summary>
    public double MostDetours { get; init; } = 15;

    /// <summary>
    /// A metre ridden against a one-way street counts as so many metres more. Couriers do ride against them: refused, such rides are
    /// matched to other streets or break; free, noise puts rides onto the wrong one of two carriageways.
    /// </summary>
    public double WrongWayShare { get; init; } = 1;

    /// <summary>After so many points without a street, or without a way to them, a match ends and another begins.</summary>
    public int MostSkipped { get; init; } = 3;
}
