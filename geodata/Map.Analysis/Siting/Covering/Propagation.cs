namespace Map.Analysis.Siting.Covering;

/// <summary>Draws the consequences of decisions about sites.</summary>
internal sealed class Propagation(CoverModel model)
{
    private readonly double[] _reachable = new double[model.Missing.Length];

    /// <summary>Decides what decisions leave no choice about; false when they can't be kept together.</summary>
    public bool Apply(sbyte[] fixes)
    {
        var (count, cost) = (0, 0.0);
        for (var site = 0; site < fixes.Length; site++)
        {
            if (fixes[site] <= 0) continue;
            count++;
            cost += model.Costs[site];
            foreach (var other in model.TooNear[site])
            {
                if (fixes[other] > 0) return false;
                fixes[other] = -1;
            }
        }

        if (count > model.Count || cost > model.Budget) return false;
        CloseUnaffordable(fixes, model.Budget - cost, isFull: count == model.Count);
        return !model.HasFloors || CanReachFloors(fixes);
    }

    private void CloseUnaffordable(sbyte[] fixes, double left, bool isFull)
    {
        for (var site = 0; site < fixes.Length; site++)
        {
            if (fixes[site] == 0 && (isFull || model.Costs[site] > left)) fixes[site] = -1;
        }
    }

    /// <summary>Whether all sites that are not ruled out would together keep every floor.</summary>
    private bool CanReachFloors(sbyte[] fixes)
    {
        Array.Clear(_reachable);
        var total = 0.0;
        for (var row = 0; row < model.RowCount; row++)
        {
            if (!IsCoverable(row, fixes)) continue;
            total += model.People[row];
            if (model.Groups[row] >= 0) _reachable[model.Groups[row]] += model.People[row];
        }

        if (total < model.MissingInTotal) return false;
        for (var group = 0; group < _reachable.Length; group++)
        {
            if (_reachable[group] < model.Missing[group]) return false;
        }

        return true;
    }

    private bool IsCoverable(int row, sbyte[] fixes)
    {
        var need = model.Needs[row];
        foreach (var site in model.SitesOfRow[row])
        {
            if (fixes[site] >= 0 && --need == 0) return true;
        }

        return need <= 0;
    }
}
