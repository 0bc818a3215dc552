using Map.Geodata.Features;

namespace Map.Geodata.Statistics;

/// <summary>Adds figures up without losing what is unknown of them, or how their sources put them.</summary>
internal readonly record struct FigureSum(decimal? Value, long Unknown, Qualifier Qualifier)
{
    /// <summary>The sum of nothing.</summary>
    public static FigureSum Empty { get; } = new(null, 0, Qualifier.Exact);

    /// <summary>One part of which nothing is known.</summary>
    public static FigureSum OneUnknown { get; } = new(null, 1, Qualifier.Exact);

    public static FigureSum operator +(FigureSum one, FigureSum other) => new(
        one.Value is null && other.Value is null ? null : (one.Value ?? 0) + (other.Value ?? 0),
        one.Unknown + other.Unknown,
        Of(one.Qualifier, other.Qualifier));

    /// <summary>A lower bound stays one whatever is added; what is vague stays vague.</summary>
    private static Qualifier Of(Qualifier one, Qualifier other) =>
        one == Qualifier.AtLeast || other == Qualifier.AtLeast ? Qualifier.AtLeast : one == Qualifier.About || other == Qualifier.About ? Qualifier.About : Qualifier.Exact;
}
