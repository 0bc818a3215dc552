namespace Map.Analysis.Routes.Branches.Search;

/// <summary>Grows branches from their seeds until every unit is in one: each time by the unit and the branch it touches that cost least.</summary>
internal static class Growth
{
    public static void Run(BranchModel model, BranchState state, IReadOnlyList<int> seeds)
    {
        var (queue, isOffered) = (new PriorityQueue<(int Unit, int Branch), (long Cost, int Unit, int Branch)>(), new HashSet<(int Unit, int Branch)>());
        foreach (var (branch, seed) in seeds.Index()) state.Move(seed, branch);
        foreach (var seed in seeds) Offer(seed);
        while (queue.TryDequeue(out var next, out var offered))
        {
            if (state.BranchOf[next.Unit] >= 0) continue;
            // The branch has grown since: it may cost more by now, or less.
            var cost = state.CostOfMoving(next.Unit, next.Branch);
            if (cost > offered.Cost)
            {
                queue.Enqueue(next, (cost, next.Unit, next.Branch));
                continue;
            }

            state.Move(next.Unit, next.Branch);
            Offer(next.Unit);
        }

        void Offer(int unit)
        {
            var branch = state.BranchOf[unit];
            foreach (var next in model.Neighbours[unit])
            {
                if (state.BranchOf[next] < 0 && isOffered.Add((next, branch))) queue.Enqueue((next, branch), (state.CostOfMoving(next, branch), next, branch));
            }
        }
    }
}
