namespace Map.Analysis.Siting.Medians;

/// <summary>
/// Finds a number of which all costs are multiples: with it a bound just above the next lower cost proves that there is no better
/// choice.
/// </summary>
internal static class CostStep
{
    /// <summary>Whole numbers up to this are exact in a double.</summary>
    private const double MostExact = 1L << 52;

    /// <summary>0 when weights are not whole, or costs too large to be exact.</summary>
    public static double Of(SitingProblem problem, MedianModel model)
    {
        if (model.Rows.MostCost() > MostExact) return 0;
        var weights = 0L;
        foreach (var place in model.Places)
        {
            if (problem.Weights[place] != Math.Floor(problem.Weights[place])) return 0;
            weights = Divisor(weights, (long)problem.Weights[place]);
        }

        var times = Divisor(0, problem.UnreachedMs ?? 0);
        for (var site = 0; site < problem.Matrix.SiteCount; site++)
        {
            foreach (var ms in problem.Matrix.TimesOf(site)) times = Divisor(times, ms);
        }

        return (double)weights * times;
    }

    private static long Divisor(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
