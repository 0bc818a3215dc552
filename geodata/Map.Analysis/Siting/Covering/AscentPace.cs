namespace Map.Analysis.Siting.Covering;

/// <summary>How boldly a <see cref="DualAscent"/> steps.</summary>
/// <param name="Factor">Of the first step: 1 goes as far as Polyak's step.</param>
/// <param name="Alpha">The most weight of the newest direction at first.</param>
/// <param name="Failures">So many steps in a row without a better bound shorten the next ones.</param>
internal readonly record struct AscentPace(double Factor, double Alpha, int Failures)
{
    /// <summary>From nothing to within a tenth of a percent of the best bound, in a third of the steps that a careful one takes.</summary>
    public static AscentPace Bold { get; } = new(1, 0.3, 5);

    /// <summary>Near to the best bound.</summary>
    public static AscentPace Careful { get; } = new(0.1, 0.1, 20);
}
