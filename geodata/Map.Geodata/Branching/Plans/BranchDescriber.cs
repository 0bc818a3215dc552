using Map.Analysis.Routes.Branches;
using Map.Geodata.Branching.Cases;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Geodata.Branching.Plans;

/// <summary>Tells a partition in names, with chains and areas.</summary>
internal sealed class BranchDescriber(BranchCase of, BranchPlan plan, NpgsqlDataSource store)
{
    /// <summary>Corners of areas that stray less, metres.</summary>
    private const double ToleranceMetres = 15;

    private const double MsPerMinute = 60_000;

    public async Task<BranchSolution> DescribeAsync(CancellationToken cancel)
    {
        IReadOnlyList<IReadOnlyList<BranchRoute>> routes = [.. plan.Branches.Select(RoutesOf)];
        var areas = await Task.Run(() => BranchAreas.Draw(of.Engine, routes, TimeSpan.FromMinutes(of.Brief.AreaMinutes), ToleranceMetres, cancel), cancel);
        BranchChain?[] chains = [.. plan.Branches.Select((b, i) => BranchChain.Find(of.Engine.Graph.Network, of.Problem.Routes[b.ChainRoute], routes[i]))];
        var names = await BranchNames.FindAsync(store, of, plan, chains, cancel);
        return new BranchSolution
        {
            Basis = of.Brief.Basis,
            Branches = [.. plan.Branches.Select((b, i) => Describe(b, i, names[i], chains[i], areas[i]))],
            LeftOut = [.. plan.LeftOut.Select(LeftOutOf)],
            Routes = of.Routes.Count,
            Couriers = of.Routes.Sum(r => r.Couriers),
            Places = of.Places.Count,
            SharedRoutes = of.SharedRoutes,
            Cost = new BranchCost(Rounded(plan.Cost.Imbalance), Rounded(plan.Cost.OffBasis), Rounded(plan.Cost.Detour), Rounded(plan.Cost.Limits)),
        };
    }

    private BranchRoute[] RoutesOf(PlannedBranch branch) => [.. branch.Routes.Select(r => of.Problem.Routes[r])];

    private ProposedBranch Describe(PlannedBranch branch, int number, string name, BranchChain? chain, MultiPolygon area) => new()
    {
        Ordinal = number + 1,
        Name = name,
        Existing = branch.Existing is { } existing ? of.Existing[existing].Code : null,
        Merged = [.. branch.Merged.Select(m => of.Existing[m].Code)],
        Routes = [.. branch.Routes.OrderByDescending(r => of.Routes[r].Couriers).ThenBy(r => r).Select(r => RouteOf(r, branch.MeetingPlace))],
        Couriers = branch.Couriers,
        ExpectedMembers = Rounded(branch.ExpectedMembers),
        Chain = chain?.Line,
        ChainMetres = chain is null ? null : Math.Round(chain.Metres),
        ChainShare = Rounded(branch.ChainShare),
        Zone = branch.Zone is { } zone ? of.Zones[zone].Code : null,
        ZoneName = branch.Zone is { } named ? of.Zones[named].Name : null,
        ZoneShare = branch.ZoneShare is { } share ? Rounded(share) : null,
        Meeting = branch.MeetingPlace is { } place ? MeetingOf(branch, of.Places[place]) : null,
        Area = area,
    };

    private RouteInBranch RouteOf(int route, int? place)
    {
        var detour = of.Problem.Routes[route].Detours.Where(d => d.Place == place).Select(d => (double?)d.Ms).FirstOrDefault();
        return new RouteInBranch(of.Routes[route].Code, of.Routes[route].Name, of.Routes[route].Couriers, detour is { } ms ? Minutes(ms) : null);
    }

    private static BranchMeeting MeetingOf(PlannedBranch branch, MeetingPlace place) => new(
        place.Source, place.Code, place.Name, place.Place.Lon, place.Place.Lat, Minutes(branch.MeanDetourMs!.Value), Minutes(branch.WorstDetourMs!.Value));

    private RouteLeftOut LeftOutOf(LeftOutRoute left)
    {
        var route = of.Routes[left.Route];
        return new RouteLeftOut(route.Code, route.Name, route.Couriers, left.Reason, BranchWords.SentenceOf(left.Reason, of.Brief));
    }

    private static double Minutes(double ms) => Math.Round(ms / MsPerMinute, 2);

    private static double Rounded(double value) => Math.Round(value, 4);
}
