namespace Map.Analysis.Siting;

/// <summary>How long and how hard to search. Equal options give equal plans, whatever the number of threads, unless time ran out.</summary>
public sealed record SitingOptions
{
    /// <summary>Where the search draws lots, it draws from this.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Stop when the plan is proven to be this near to the best, relative to its objective; 0: prove it best.</summary>
    public double Gap { get; init; }

    /// <summary>Stop after this time with the best plan so far; null: never.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Stop after so many nodes of branch and bound; null: never.</summary>
    public long? NodeLimit { get; init; }

    /// <summary>Threads to use; null: one a core.</summary>
    public int? MaxThreads { get; init; }

    /// <summary>Tells the time that the certificate states and the limit counts.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
