using Map.Analysis.Siting;
using Map.Analysis.Siting.Explanations;
using Map.Geodata.Siting.Cases;

namespace Map.Geodata.Siting.Plans;

/// <summary>Tells a solver's plan in names of sites and grids, with reasons.</summary>
internal sealed class SolutionBuilder
{
    private const int Alternatives = 3, MostCurvePoints = 24;

    /// <summary>All searches for explanations together take about as long as the search for the plan may, each its part of it.</summary>
    private const double GapOfTrials = 0.002;

    private readonly SitingCase _of;
    private readonly SitingPlan _plan;
    private readonly SolutionUnit _unit;
    private readonly List<SitingGrid> _grids = [];
    private readonly int[] _gridOf;

    public SolutionBuilder(SitingCase of, SitingPlan plan, SolutionUnit unit)
    {
        (_of, _plan, _unit) = (of, plan, unit);
        var numbers = new Dictionary<SitingGrid, int>();
        _gridOf = new int[of.CellOf.Count];
        for (var place = 0; place < _gridOf.Length; place++)
        {
            var grid = of.GridOf(place) ?? of.Area.Grid;
            if (!numbers.TryGetValue(grid, out var number))
            {
                numbers.Add(grid, number = _grids.Count);
                _grids.Add(grid);
            }

            _gridOf[place] = number;
        }
    }

    public SitingSolution Build(bool explain, CancellationToken cancel)
    {
        explain &= !cancel.IsCancellationRequested;
        var curve = explain ? SitingCurve.Draw(_of.Problem, Counts(), TrialOptions(MostCurvePoints), _plan, cancel) : [];
        return new SitingSolution
        {
            Objective = _of.Brief.Objective,
            People = _of.Brief.Demand!.People,
            Hours = _of.Brief.Demand.Hours!,
            DetourMinutes = _of.Brief.IsOfRoutes() ? _of.Brief.LimitMinutes() : null,
            Survey = _of.Survey,
            Sites = Sites(explain, cancel),
            Everybody = _unit.People(_of.People),
            Today = _unit.People(_plan.CoveredBefore),
            Planned = _unit.People(_plan.Covered),
            Unreachable = _unit.People(Unreachable),
            Cost = Math.Round(_plan.Sites.Sum(s => _of.CostOf(_of.CandidateOf(s))), 6),
            Candidates = _of.Candidates.Count,
            TooNearExisting = _of.TooNearExisting,
            CandidatesWithoutStreet = _of.CandidatesWithoutStreet,
            UnknownCells = _of.UnknownCells,
            CellsWithoutStreet = _of.CellsWithoutStreet,
            Grids = IsByGrid ? Grids() : [],
            Curve = [.. curve.Select(CurveStepOf)],
            Elbow = SitingCurve.FindElbow(curve),
            Scenarios = explain ? [.. Robustness.Try(_of.Problem, _plan.Sites, TrialOptions(5), cancel).Select(ScenarioOf)] : [],
        };
    }

    /// <summary>With capacities nobody can say who of those within reach is served.</summary>
    private bool IsByGrid => _of.IsCoverage && _of.Problem.Capacities is null;

    /// <summary>Cells that nothing reaches are no places of medians and centres.</summary>
    private double Unreachable => _plan.Unreachable + (_of.IsCoverage ? 0 : _of.People - _of.Problem.Weights.Sum());

    private List<SolutionSite> Sites(bool explain, CancellationToken cancel)
    {
        var contributions = SiteContributions.Of(_of.Problem, _plan.Sites, _gridOf, _grids.Count);
        var runnersUp = explain ? FindRunnersUp(cancel) : [];
        var refusals = explain ? Refusals.Solve(_of.Problem, _plan.Sites, TrialOptions(_plan.Sites.Count), cancel).ToDictionary(r => r.Site) : [];
        var adds = _of.IsCoverage ? _unit.PartsOfPeople(_plan.Gains) : [.. _plan.Gains.Select(_unit.Objective)];
        return [.. _plan.Sites.Select((site, i) => Describe(site, i) with
        {
            Adds = adds[i],
            Grids = IsByGrid ? Effects(contributions[i]) : [],
            RunnersUp = [.. runnersUp.ElementAtOrDefault(i)?.Select(AlternativeOf) ?? []],
            LosesIfRefused = LossOf(refusals.GetValueOrDefault(site), runnersUp.ElementAtOrDefault(i)),
        })];
    }

    private SolutionSite Describe(int site, int place)
    {
        var candidate = _of.CandidateOf(site);
        return new SolutionSite(
            place + 1, candidate.Code, candidate.Name, candidate.BuildKind, candidate.Source, candidate.Place.Lon, candidate.Place.Lat, _of.CostOf(candidate),
            candidate.Capacity ?? _of.Brief.Capacity);
    }

    private List<SiteEffect> Effects(double[] byGrid) =>
    [
        .. _unit.PartsOfPeople([.. byGrid.Select(g => (double?)g)]).Select((adds, g) => (Adds: adds, Grid: _grids[g])).Where(e => e.Adds > 0)
            .OrderByDescending(e => e.Adds).ThenBy(e => e.Grid.Code, StringComparer.Ordinal).Select(e => new SiteEffect(e.Grid.Code, e.Grid.Name, e.Adds!.Value)),
    ];

    private IReadOnlyList<RunnerUp>[] FindRunnersUp(CancellationToken cancel)
    {
        try
        {
            return RunnersUp.Find(_of.Problem, _plan.Sites, Alternatives, cancel);
        }
        catch (OperationCanceledException)
        {
            // Whoever cancels wants the plan now, without further reasons.
            return [];
        }
    }

    private SiteAlternative AlternativeOf(RunnerUp runnerUp)
    {
        var candidate = _of.CandidateOf(runnerUp.Site);
        return new SiteAlternative(
            candidate.Code, candidate.Name, candidate.BuildKind, candidate.Place.Lon, candidate.Place.Lat, _unit.Objective(Loss(runnerUp.Objective)));
    }

    /// <summary>What is lost with the best plan that is known without the site: that of a search, or a mere exchange.</summary>
    private double? LossOf(Refusal? refusal, IReadOnlyList<RunnerUp>? runnersUp)
    {
        double?[] known = [refusal?.Plan?.Objective, runnersUp is [var first, ..] ? first.Objective : null];
        return _unit.Objective(known.OfType<double>().Select(objective => (double?)Loss(objective)).Min());
    }

    /// <summary>How much worse an objective is than the plan's; a search that ended early may have missed a better one, which is no loss.</summary>
    private double Loss(double objective) =>
        Math.Max(0, _of.Brief.Objective == SitingObjective.MaxCoverage ? _plan.Objective - objective : objective - _plan.Objective);

    private List<GridEffect> Grids()
    {
        var everybody = new double[_grids.Count];
        for (var place = 0; place < _gridOf.Length; place++) everybody[_gridOf[place]] += _of.Problem.Weights[place];
        var today = SiteContributions.Covered(_of.Problem, [], _gridOf, _grids.Count);
        var planned = SiteContributions.Covered(_of.Problem, _plan.Sites, _gridOf, _grids.Count);
        return [.. _grids.Select((grid, g) => new GridEffect(grid.Code, grid.Name, _unit.People(everybody[g]), Part(today[g], everybody[g]), Part(planned[g], everybody[g])))
            .OrderBy(g => g.Grid, StringComparer.Ordinal)];
    }

    /// <summary>A part that leaves one to four of a whole tells these too.</summary>
    private double? Part(double covered, double all) => _unit.People(all) is null || _unit.People(all - covered) is null ? null : _unit.People(covered);

    /// <summary>From none to twice as many as the plan has, not all of them when that is many.</summary>
    private IEnumerable<int> Counts()
    {
        var most = Math.Min(Math.Max(2 * _plan.Sites.Count, _plan.Sites.Count + 4), _of.Candidates.Count);
        var step = Math.Max(1, (most + MostCurvePoints - 1) / MostCurvePoints);
        return Enumerable.Range(0, most + 1).Where(p => p % step == 0 || p == _plan.Sites.Count || p == most);
    }

    private CurveStep CurveStepOf(CurvePoint point) => _of.Brief.Objective == SitingObjective.SetCover
        ? new CurveStep(point.Count, _unit.People(point.Objective), _unit.People(point.Bound))
        : new CurveStep(point.Count, _unit.Objective(point.Objective), _unit.Objective(point.Bound));

    private ScenarioEffect ScenarioOf(ScenarioResult result) => new(
        result.Scenario, _unit.Objective(result.Objective), _unit.Objective(result.Best), Math.Round(result.Regret, 6), result.Kept, result.IsValid);

    private SitingOptions TrialOptions(int trials) => _of.Options with
    {
        Gap = Math.Max(_of.Brief.Gap, GapOfTrials),
        TimeLimit = TimeSpan.FromSeconds(Math.Max(0.1, _of.Brief.Seconds / 3.0 / Math.Max(1, trials))),
    };
}
