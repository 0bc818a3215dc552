namespace Map.Analysis.Siting.Covering;

/// <summary>
/// Makes a model smaller without changing its best objective. A site goes when another one, no dearer and too near to no more sites,
/// covers all its rows; where every row is needed, a row goes when the sites of another one all cover it (Toregas and ReVelle 1973).
/// </summary>
internal static class Dominance
{
    /// <summary>Comparing more pairs than this takes longer than it saves.</summary>
    private const double MostWork = 3e8;

    private const int MostRounds = 6;

    public static CoverModel Reduce(CoverModel model)
    {
        if (model.IsCapacitated || model.NeedsSeveral) return model;
        for (var round = 0; round < MostRounds && Work(model) <= MostWork; round++)
        {
            var (sites, rows) = (DominatedSites(model), model.IsEveryRowNeeded ? ImpliedRows(model) : []);
            if (!Array.Exists(sites, s => s) && !Array.Exists(rows, r => r)) break;
            model = Without(model, sites, rows);
        }

        return model;
    }

    private static double Work(CoverModel model)
    {
        if (model.RowCount == 0 || model.SiteCount == 0) return double.PositiveInfinity;
        var (perRow, perSite) = ((double)model.SitesOfRow.EntryCount / model.RowCount, (double)model.SitesOfRow.EntryCount / model.SiteCount);
        return (model.SiteCount * perRow * perSite) + (model.IsEveryRowNeeded ? model.RowCount * perRow * perSite : 0);
    }

    private static bool[] DominatedSites(CoverModel model)
    {
        var dominated = new bool[model.SiteCount];
        for (var site = 0; site < dominated.Length; site++)
        {
            var rows = model.RowsOfSite[site];
            if (rows.Length == 0)
            {
                dominated[site] = true;
                continue;
            }

            foreach (var other in model.SitesOfRow[Shortest(rows, model.SitesOfRow)])
            {
                if (other == site || dominated[other] || !IsNoWorse(model, other, site)) continue;
                dominated[site] = true;
                break;
            }
        }

        return dominated;
    }

    private static bool IsNoWorse(CoverModel model, int other, int site) =>
        model.Costs[other] <= model.Costs[site] && model.Prices[other] <= model.Prices[site]
        && model.RowsOfSite.LengthOf(other) >= model.RowsOfSite.LengthOf(site)
        && IsWithin(model.RowsOfSite[site], model.RowsOfSite[other])
        && IsWithin(model.TooNear[other], model.TooNear[site], except: site);

    private static bool[] ImpliedRows(CoverModel model)
    {
        var implied = new bool[model.RowCount];
        for (var row = 0; row < implied.Length; row++)
        {
            if (implied[row]) continue;
            var sites = model.SitesOfRow[row];
            foreach (var other in model.RowsOfSite[Shortest(sites, model.RowsOfSite)])
            {
                if (other != row && !implied[other] && IsWithin(sites, model.SitesOfRow[other])) implied[other] = true;
            }
        }

        return implied;
    }

    private static int Shortest(ReadOnlySpan<int> numbers, SparseRows lists)
    {
        var shortest = numbers[0];
        foreach (var number in numbers)
        {
            if (lists.LengthOf(number) < lists.LengthOf(shortest)) shortest = number;
        }

        return shortest;
    }

    /// <summary>Whether all of a sorted list are in another one.</summary>
    private static bool IsWithin(ReadOnlySpan<int> part, ReadOnlySpan<int> whole, int except = -1)
    {
        var at = 0;
        foreach (var number in part)
        {
            if (number == except) continue;
            while (at < whole.Length && whole[at] < number) at++;
            if (at == whole.Length || whole[at] != number) return false;
        }

        return true;
    }

    private static CoverModel Without(CoverModel model, bool[] sites, bool[] rows)
    {
        int[] kept = [.. Enumerable.Range(0, model.SiteCount).Where(s => !sites[s])];
        var numbers = new int[model.SiteCount];
        Array.Fill(numbers, -1);
        for (var i = 0; i < kept.Length; i++) numbers[kept[i]] = i;
        var list = new RowList();
        for (var row = 0; row < model.RowCount; row++)
        {
            if (rows.Length > 0 && rows[row]) continue;
            int[] left = [.. model.SitesOfRow[row].ToArray().Select(s => numbers[s]).Where(s => s >= 0)];
            list.Add(left, model.Needs[row], model.Groups[row], model.Rewards[row], model.People[row]);
        }

        return Rebuild(model, kept, numbers, list);
    }

    private static CoverModel Rebuild(CoverModel model, int[] kept, int[] numbers, RowList rows)
    {
        var sites = rows.Sites;
        return model with
        {
            SiteIds = [.. kept.Select(s => model.SiteIds[s])],
            Prices = [.. kept.Select(s => model.Prices[s])],
            Costs = [.. kept.Select(s => model.Costs[s])],
            RowsOfSite = sites.Transpose(kept.Length),
            SitesOfRow = sites,
            Rewards = rows.Rewards,
            People = rows.People,
            Needs = rows.Needs,
            Groups = rows.Groups,
            MissingInTotal = model.IsEveryRowNeeded ? SitingTolerance.Least(rows.People.Sum()) : model.MissingInTotal,
            TooNear = SparseRows.OfPairs(kept.Length, PairsOf(model.TooNear, numbers)),
        };
    }

    private static IEnumerable<(int, int)> PairsOf(SparseRows tooNear, int[] numbers)
    {
        for (var a = 0; a < tooNear.Count; a++)
        {
            foreach (var b in tooNear[a].ToArray())
            {
                if (numbers[a] >= 0 && numbers[b] >= 0) yield return (numbers[a], numbers[b]);
            }
        }
    }
}
