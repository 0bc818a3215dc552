using Map.Geodata.Branching.Plans;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Branching;

/// <summary>The organizations and routes that a plan is about, as the store has them now, to be changed in its unit of work.</summary>
internal sealed class BranchWork
{
    private readonly MapContext _context;
    private readonly string _plan;
    private readonly BranchSolution _solution;
    private readonly Dictionary<string, CourierRoute> _routes;
    private readonly Dictionary<string, Organization> _organizations;
    private readonly HashSet<Organization> _losers = [];

    private BranchWork(MapContext context, string plan, BranchSolution solution, IEnumerable<CourierRoute> routes, IEnumerable<Organization> organizations)
    {
        (_context, _plan, _solution) = (context, plan, solution);
        _routes = routes.ToDictionary(r => r.Code);
        _organizations = organizations.ToDictionary(o => o.Code);
    }

    /// <exception cref="OutdatedBranchPlanException">A route or branch of the plan is gone.</exception>
    public static async Task<BranchWork> ReadAsync(MapContext context, string plan, BranchSolution solution, CancellationToken cancel)
    {
        string[] codes = [.. solution.Branches.SelectMany(b => b.Routes).Select(r => r.Code)];
        string[] going = [.. solution.Branches.Select(b => b.Existing).OfType<string>()];
        var routes = await context.CourierRoutes.Where(r => codes.Contains(r.Code)).ToListAsync(cancel);
        // Whatever has one of the routes now: what goes on, and what loses some.
        var organizations = await context.Organizations.Include(o => o.Routes)
            .Where(o => going.Contains(o.Code) || (o.FormedBy == FormedBy.Route && o.Routes.Any(r => codes.Contains(r.Code)))).ToListAsync(cancel);
        if (codes.Except(routes.Select(r => r.Code)).FirstOrDefault() is { } route) throw new OutdatedBranchPlanException(plan, $"the route {route} is gone");
        if (going.Except(organizations.Select(o => o.Code)).FirstOrDefault() is { } branch) throw new OutdatedBranchPlanException(plan, $"the branch {branch} is gone");
        return new BranchWork(context, plan, solution, routes, organizations);
    }

    /// <summary>The organization that a branch goes on; null for a new one.</summary>
    public Organization? Find(ProposedBranch branch) => branch.Existing is { } code ? _organizations[code] : null;

    public Organization Create(ProposedBranch branch, Organization? parent)
    {
        var organization = new Organization
        {
            Code = BranchFile.CodeOf(_plan, branch),
            Name = branch.Name,
            Kind = OrganizationKind.Branch,
            FormedBy = FormedBy.Route,
            Parent = parent,
        };
        _context.Add(organization);
        return organization;
    }

    /// <summary>Gives every branch its routes; those that others had leave these. A branch that goes on keeps whatever it has beside them.</summary>
    public void MoveRoutes()
    {
        foreach (var branch in _solution.Branches)
        {
            var to = Find(branch) ?? _context.Organizations.Local.Single(o => o.Code == BranchFile.CodeOf(_plan, branch));
            foreach (var route in branch.Routes.Select(r => _routes[r.Code]))
            {
                if (!to.Routes.Contains(route)) to.Routes.Add(route);
                foreach (var from in _organizations.Values.Where(o => o != to && !IsGoingOn(o) && o.Routes.Contains(route)))
                {
                    from.Routes.Remove(route);
                    _losers.Add(from);
                }
            }
        }
    }

    /// <summary>Those that have lost all their routes.</summary>
    public IReadOnlyList<string> Emptied() => [.. _losers.Where(o => o.Routes.Count == 0).Select(o => o.Code).Order(StringComparer.Ordinal)];

    private bool IsGoingOn(Organization organization) => _solution.Branches.Any(b => b.Existing == organization.Code);
}
