namespace Map.Analysis.Routes.Branches.Search;

/// <summary>The lines, zones and meeting places that branches gather around, and what they are worth.</summary>
internal sealed class BranchAnchors
{
    /// <summary>A place beyond the limit counts as so many limits.</summary>
    public const double BeyondLimit = 5;

    private readonly Affinity? _zones;

    public BranchAnchors(BranchProblem problem, BranchOptions options, IReadOnlyList<IReadOnlyList<int>> units)
    {
        var (routes, contacts) = (problem.Routes, problem.Contacts);
        var (line, zone) = options.Basis switch { BranchBasis.Line => (1.0, 0.0), BranchBasis.Zone => (0.0, 1.0), _ => (0.5, 0.5) };
        double Worth(int route, double part) => routes[route].Couriers * options.BasisWeight * part;
        Lines = Affinity.Create(routes.Count, units, r => routes[r].Couriers, r => contacts.Shared[r].Select(s => (s.Route, s.Share * routes[r].Couriers)));
        var zones = routes.SelectMany(r => r.Zones).Select(z => z.Zone + 1).DefaultIfEmpty(0).Max();
        if (line > 0) All.Add(Affinity.Create(routes.Count, units, r => Worth(r, line), r => contacts.Shared[r].Select(s => (s.Route, s.Share * Worth(r, line)))));
        if (zone > 0) All.Add(_zones = Affinity.Create(zones, units, r => Worth(r, zone), r => routes[r].Zones.Select(z => (z.Zone, z.Share * Worth(r, zone)))));
        if (!problem.HasPlaces) return;
        var places = routes.SelectMany(r => r.Detours).Select(d => d.Place + 1).DefaultIfEmpty(0).Max();
        double Detour(int route) => routes[route].Couriers * options.DetourWeight;
        All.Add(Places = Affinity.Create(
            places, units, r => BeyondLimit * Detour(r), r => routes[r].Detours.Select(d => (d.Place, Detour(r) * (BeyondLimit - (d.Ms / (double)options.MostDetourMs))))));
    }

    /// <summary>Those that count.</summary>
    public List<Affinity> All { get; } = [];

    /// <summary>Where branches begin.</summary>
    public Affinity Basis => All[0];

    /// <summary>The lines, unweighted: every branch has a chain, whether or not it counts.</summary>
    public Affinity Lines { get; }

    /// <summary>Null without places.</summary>
    public Affinity? Places { get; }

    /// <summary>Whether an affinity is of the basis, and no detour.</summary>
    public bool IsBasis(Affinity affinity) => !ReferenceEquals(affinity, Places);

    /// <summary>Whether zones count.</summary>
    public bool HasZones => _zones is { AnchorCount: > 0 };
}
