namespace Map.Analysis.Siting.Covering;

/// <summary>
/// A covering problem with nothing but what remains to be decided: sites that may be chosen, and rows, each of which is covered when
/// enough of its sites are chosen. Both covering problems, gradual coverage and coverage by several sites come down to it:
/// maximise Σ reward_r z_r − Σ price_j y_j over y, z in {0, 1}, where need_r z_r ≤ Σ y_j over the sites j of row r,
/// Σ y ≤ count, Σ cost_j y_j ≤ budget, y_a + y_b ≤ 1 for sites too near, Σ people_r z_r ≥ missing_g over the rows of each group g,
/// and the same over all rows.
/// </summary>
internal sealed record CoverModel
{
    /// <summary>The group of a row that is in none.</summary>
    public const int NoGroup = -1;

    /// <summary>The problem's numbers of the sites.</summary>
    public required int[] SiteIds { get; init; }

    /// <summary>What choosing a site takes from the objective: its cost in set covering, else 0.</summary>
    public required double[] Prices { get; init; }

    /// <summary>What choosing a site takes from the budget.</summary>
    public required double[] Costs { get; init; }

    public required SparseRows RowsOfSite { get; init; }

    public required SparseRows SitesOfRow { get; init; }

    /// <summary>What covering a row adds to the objective.</summary>
    public required double[] Rewards { get; init; }

    /// <summary>What covering a row adds to floors and to the share.</summary>
    public required double[] People { get; init; }

    /// <summary>How many sites cover a row.</summary>
    public required int[] Needs
    {
        get;
        init
        {
            field = value;
            NeedsSeveral = Array.Exists(value, n => n > 1);
        }
    }

    public required int[] Groups { get; init; }

    /// <summary>People that are still to be covered by group; at most 0 where nobody is.</summary>
    public required double[] Missing { get; init; }

    /// <summary>People that are still to be covered altogether.</summary>
    public required double MissingInTotal { get; init; }

    /// <summary>Whether every row has to be covered.</summary>
    public required bool IsEveryRowNeeded { get; init; }

    /// <summary>The most sites to choose.</summary>
    public required int Count { get; init; }

    /// <summary>The most they cost; infinite without a budget.</summary>
    public required double Budget { get; init; }

    /// <summary>By site the sites that are too near to it.</summary>
    public required SparseRows TooNear { get; init; }

    /// <summary>The objective without any site of the model.</summary>
    public required double Base { get; init; }

    /// <summary>The objective is a multiple of this, counted from <see cref="Base"/>; 0 when it may be anything.</summary>
    public required double Grain { get; init; }

    /// <summary>Whether sites have capacities, of which the model knows nothing: its objective is then a bound only.</summary>
    public required bool IsCapacitated { get; init; }

    /// <summary>Whether the problem asks for least: the model's objective is then the negative of the problem's.</summary>
    public required bool IsLeast { get; init; }

    public int SiteCount => SiteIds.Length;

    public int RowCount => Rewards.Length;

    public bool HasFloors => MissingInTotal > 0 || Missing.Any(m => m > 0);

    public bool HasBudget => !double.IsPositiveInfinity(Budget);

    public bool HasSpacing => TooNear.EntryCount > 0;

    /// <summary>Whether some row needs several sites: then each of its entries has a price of its own.</summary>
    public bool NeedsSeveral { get; private init; }

    /// <summary>An objective, or a bound on it, as the problem counts it.</summary>
    public double ToProblem(double value) => IsLeast ? 0 - value : value;

    /// <summary>Prices that a relaxation sets: one a row, or one an entry of <see cref="SitesOfRow"/>.</summary>
    public int PriceCount => NeedsSeveral ? SitesOfRow.EntryCount : RowCount;

    /// <summary>The prices of a row.</summary>
    public Range PricesOf(int row) => NeedsSeveral ? SitesOfRow.StartOf(row)..SitesOfRow.StartOf(row + 1) : row..(row + 1);

    /// <summary>Whether only the number of sites limits the choice, and one site covers a row: what fast interchange is made for.</summary>
    public bool IsPlain => !IsCapacitated && !HasFloors && !HasBudget && !HasSpacing && Count > 0 && Count < SiteCount && !NeedsSeveral && Array.TrueForAll(Prices, p => p == 0);
}
