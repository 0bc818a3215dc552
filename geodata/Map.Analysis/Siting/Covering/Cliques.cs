namespace Map.Analysis.Siting.Covering;

/// <summary>Parts sites into cliques of sites that are all too near to each other, so that a plan holds one of each at most.</summary>
internal static class Cliques
{
    /// <summary>By site the number of its clique; a site may be alone in its own. Greedy: dense sites first.</summary>
    public static int[] Cover(SparseRows tooNear)
    {
        var cliques = Enumerable.Repeat(-1, tooNear.Count).ToArray();
        var members = new List<int>();
        var next = 0;
        foreach (var first in Enumerable.Range(0, tooNear.Count).OrderByDescending(tooNear.LengthOf).ThenBy(s => s))
        {
            if (cliques[first] >= 0) continue;
            members.Clear();
            members.Add(first);
            foreach (var site in tooNear[first])
            {
                if (cliques[site] < 0 && IsNearAll(tooNear, site, members)) members.Add(site);
            }

            foreach (var site in members) cliques[site] = next;
            next++;
        }

        return cliques;
    }

    private static bool IsNearAll(SparseRows tooNear, int site, List<int> members)
    {
        var neighbours = tooNear[site];
        foreach (var member in members)
        {
            if (neighbours.BinarySearch(member) < 0) return false;
        }

        return true;
    }
}
