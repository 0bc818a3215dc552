namespace Map.Analysis.Siting.Medians;

/// <summary>
/// Parts sites into cliques of the spacing: a plan holds one of a clique at most. This is what the relaxation keeps of the spacing;
/// what lies between cliques is left to branching.
/// </summary>
internal static class SiteCliques
{
    /// <summary>By site the number of its clique, which is that of its first site.</summary>
    /// <param name="tooNear">By site those nearer than the spacing; mutual.</param>
    public static int[] Create(int[][] tooNear)
    {
        var cliques = new int[tooNear.Length];
        Array.Fill(cliques, -1);
        var (meets, members) = (new int[tooNear.Length], new int[tooNear.Length]);
        for (var site = 0; site < cliques.Length; site++)
        {
            // Joins the first clique all of whose members it is too near to.
            Array.Clear(meets);
            foreach (var other in tooNear[site])
            {
                if (cliques[other] >= 0) meets[cliques[other]]++;
            }

            cliques[site] = site;
            foreach (var other in tooNear[site])
            {
                if (cliques[other] < 0 || meets[cliques[other]] != members[cliques[other]]) continue;
                cliques[site] = cliques[other];
                break;
            }

            members[cliques[site]]++;
        }

        return cliques;
    }
}
