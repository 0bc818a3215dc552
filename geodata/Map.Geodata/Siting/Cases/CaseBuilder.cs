using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Analysis.Siting;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Candidates;

namespace Map.Geodata.Siting.Cases;

/// <summary>Multiplies a problem out: cells by hours as places, stations that there are and candidates as sites.</summary>
internal sealed class CaseBuilder(
    SitingBrief brief, SitingArea area, IReadOnlyList<SitingCell> cells, IReadOnlyList<SitingStation> stations, IReadOnlyList<SitingCandidate> candidates,
    DateOnly today, CancellationToken cancel)
{
    /// <summary>More pairs of candidates and cells don't fit into memory beside everything else.</summary>
    private const long MostEntries = 250_000_000;

    private readonly List<int> _cellOf = [];
    private readonly List<double> _weights = [];
    private readonly Dictionary<string, int> _byCode = candidates.Index().ToDictionary(c => c.Item.Code, c => c.Index, StringComparer.Ordinal);
    private int _unknownCells;
    private double _people;

    private int FirstCandidate => brief.AtLeast;

    public SitingCase Build(SitingReach reach, TimeSpan limit, string? survey)
    {
        var classes = HourClasses(reach);
        var tables = BuildTables(classes, reach, limit);
        var states = States(out var tooNear);
        var rows = AddRows(classes, ReachedCells(tables.Values, states));
        var matrix = BuildMatrix(classes, tables, rows);
        var (groups, groupOfPlace) = FindGroups();
        return new SitingCase
        {
            Brief = brief,
            Area = area,
            Cells = cells,
            Stations = stations,
            Candidates = candidates,
            FirstCandidate = FirstCandidate,
            CellOf = _cellOf,
            Groups = groups,
            Survey = survey,
            UnknownCells = _unknownCells,
            CellsWithoutStreet = reach.WithoutStreet,
            TooNearExisting = tooNear,
            CandidatesWithoutStreet = reach.Engines.Count == 0 ? 0 : candidates.Count(c => reach.Engines.All(e => e.FindStreet(c.Place) is null)),
            People = _people,
            Problem = CreateProblem(matrix, states, groups.Count == 0 ? null : groupOfPlace, groups.Count),
        };
    }

    private SitingProblem CreateProblem(SiteMatrix matrix, SiteState[] states, int[]? groupOfPlace, int groups) => new()
    {
        Objective = brief.Objective,
        Matrix = matrix,
        Weights = _weights,
        LimitMs = LimitMsOf(brief),
        Decay = DecayOf(brief),
        Times = brief.AtLeast,
        Sites = states,
        Count = brief.Stations,
        Costs = brief.Objective == SitingObjective.SetCover && brief.Budget is null && brief.Costs is null ? null : Costs(),
        Budget = brief.Budget,
        Capacities = brief.Capacity is null && candidates.All(c => c.Capacity is null) ? null : Capacities(),
        TooNear = brief.SpacingMetres is { } metres ? NearPairs.Find([.. candidates.Select(c => c.Place)], metres, FirstCandidate) : null,
        Groups = groupOfPlace,
        Floors = groupOfPlace is null ? null : [.. Enumerable.Repeat(brief.Floors![0].Share, groups)],
        Share = brief.Share ?? 1,
    };

    private static CoverageDecay? DecayOf(SitingBrief brief)
    {
        var (from, to) = ((int)((brief.DecayFromMinutes ?? brief.LimitMinutes()) * 60_000), LimitMsOf(brief));
        return from < to ? CoverageDecay.Linear((from, 1), (to, 0)) : null;
    }

    private static int LimitMsOf(SitingBrief brief) => (int)Math.Round(brief.LimitMinutes() * 60_000);

    private List<HourClass> HourClasses(SitingReach reach)
    {
        var ofNew = brief.WhenOpen && brief.OpeningHours is { } text && cells.Count > 0 ? SitingStation.HoursOf(text, cells[0].Place, today) : HourSet.All;
        return HourClass.Create(brief.Demand!.Hours!, brief.Demand.DayType, [.. stations.Select(s => s.HoursIn(brief.WhenOpen, today))], ofNew,
            hour => brief.GateHours == true ? reach.GatesAt(At(hour)) : "");
    }

    private HourOfWeek At(int hour) => new(brief.Demand!.DayType == DayType.Weekend, hour);

    /// <summary>Travel times by the gates that are open.</summary>
    private Dictionary<string, Tables> BuildTables(List<HourClass> classes, SitingReach reach, TimeSpan limit)
    {
        var tables = new Dictionary<string, Tables>();
        foreach (var (gates, alike) in classes.GroupBy(c => c.Gates).Select(g => (g.Key, g.ToList())))
        {
            var then = brief.GateHours == true ? reach.At(At(alike[0].Hours[0])) : reach;
            var ofCandidates = then.Build([.. candidates.Select(c => c.Place)], limit, cancel);
            if (ofCandidates.EntryCount * alike.Count > MostEntries)
                throw new BriefException("$.candidates", $"reach {ofCandidates.EntryCount} pairs of a site and a place, more than fit into memory; name fewer sources, or space corners further apart");
            tables.Add(gates, new Tables(then.Build([.. stations.Select(s => s.Place)], limit, cancel), ofCandidates));
        }

        return tables;
    }

    /// <summary>Medians and centres know no time to a cell that nothing reaches: it can't be a part of them. Coverage tells it as unreachable.</summary>
    private bool[]? ReachedCells(IEnumerable<Tables> tables, SiteState[] states)
    {
        if (brief.Objective is SitingObjective.MaxCoverage or SitingObjective.SetCover) return null;
        var isReached = new bool[cells.Count];
        foreach (var table in tables)
        {
            for (var station = 0; station < stations.Count; station++) Mark(table.OfStations[station]);
            for (var candidate = 0; candidate < candidates.Count; candidate++)
            {
                if (states[FirstCandidate + candidate] != SiteState.Forbidden) Mark(table.OfCandidates[candidate]);
            }
        }

        return isReached;

        void Mark(ReadOnlySpan<TravelTime> row)
        {
            foreach (var (cell, _) in row) isReached[cell] = true;
        }
    }

    /// <summary>One row for each cell and class of hours in which somebody is there; by class and cell its number, or -1.</summary>
    private int[][] AddRows(List<HourClass> classes, bool[]? isWanted)
    {
        var rows = classes.Select(_ => Enumerable.Repeat(-1, cells.Count).ToArray()).ToArray();
        for (var cell = 0; cell < cells.Count; cell++)
        {
            var isKnown = false;
            for (var c = 0; c < classes.Count; c++)
            {
                var people = classes[c].Hours.Select(hour => cells[cell].PeopleAt(brief.Demand!.People, brief.Demand.DayType, hour)).OfType<int>().ToList();
                isKnown |= people.Count > 0;
                var weight = people.Sum(p => (double)p);
                _people += weight;
                if (weight == 0 || isWanted?[cell] == false) continue;
                rows[c][cell] = _weights.Count;
                _weights.Add(weight);
                _cellOf.Add(cell);
            }

            _unknownCells += isKnown ? 0 : 1;
        }

        return rows;
    }

    private SiteMatrix BuildMatrix(List<HourClass> classes, Dictionary<string, Tables> tables, int[][] rowOf)
    {
        var matrix = new MatrixBuilder(_weights.Count);
        var nearest = classes.Select(c => new ExistingReach(tables[c.Gates].OfStations, stations, brief.Services ?? [], brief.Match).Nearest(c, FirstCandidate)).ToList();
        for (var j = 0; j < FirstCandidate; j++)
        {
            for (var c = 0; c < classes.Count; c++) AddExisting(matrix, rowOf[c], nearest[c][j]);
            matrix.EndSite();
        }

        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            foreach (var (c, hours) in classes.Index())
            {
                if (hours.IsNewOpen) AddCandidate(matrix, rowOf[c], tables[hours.Gates].OfCandidates[candidate]);
            }

            matrix.EndSite();
        }

        return matrix.Build();
    }

    private static void AddExisting(MatrixBuilder matrix, int[] rowOf, int[] times)
    {
        for (var cell = 0; cell < times.Length; cell++)
        {
            if (rowOf[cell] >= 0 && times[cell] < int.MaxValue) matrix.Add(rowOf[cell], times[cell]);
        }
    }

    private static void AddCandidate(MatrixBuilder matrix, int[] rowOf, ReadOnlySpan<TravelTime> times)
    {
        foreach (var (cell, ms) in times)
        {
            if (rowOf[cell] >= 0) matrix.Add(rowOf[cell], ms);
        }
    }

    private SiteState[] States(out int tooNear)
    {
        var states = new SiteState[FirstCandidate + candidates.Count];
        Array.Fill(states, SiteState.Existing, 0, FirstCandidate);
        foreach (var (number, code) in (brief.Forbidden ?? []).Index()) states[SiteOf(code, $"$.forbidden[{number}]")] = SiteState.Forbidden;
        foreach (var (number, code) in (brief.Required ?? []).Index()) states[SiteOf(code, $"$.required[{number}]")] = SiteState.Required;
        tooNear = 0;
        if (brief.SpacingMetres is not { } spacing) return states;
        for (var c = 0; c < candidates.Count; c++)
        {
            if (stations.FirstOrDefault(s => s.Place.MetresTo(candidates[c].Place) < spacing) is not { } station) continue;
            if (states[FirstCandidate + c] == SiteState.Required) throw RequiredTooNear(candidates[c], station, spacing);
            states[FirstCandidate + c] = SiteState.Forbidden;
            tooNear++;
        }

        return states;
    }

    private int SiteOf(string code, string path) => _byCode.TryGetValue(code, out var candidate)
        ? FirstCandidate + candidate
        : throw new BriefException(path, $"names \"{code}\", and no candidate in the area has that code; name one of the {candidates.Count} candidates, or add it to $.candidates.points");

    private static SitingInfeasibleException RequiredTooNear(SitingCandidate candidate, SitingStation station, double spacing) => new(
        SitingConflictKind.RequiredTooNear,
        FormattableString.Invariant($"{candidate.Name} ({candidate.Code}) is required, but stands {candidate.Place.MetresTo(station.Place):0} m from the station {station.Name} ({station.Code}), nearer than the spacing of {spacing:0} m. Take it out of required, or lower spacingMetres."));

    private double[] Costs() =>
        [.. Enumerable.Repeat(0.0, FirstCandidate), .. candidates.Select(c => c.Cost ?? (brief.Costs ?? new BuildCosts()).Of(c.BuildKind))];

    private double[] Capacities() =>
        [.. Enumerable.Repeat(double.PositiveInfinity, FirstCandidate), .. candidates.Select(c => c.Capacity ?? brief.Capacity ?? double.PositiveInfinity)];

    /// <summary>The grids that have a floor, and by place its grid.</summary>
    private (List<SitingGrid> Groups, int[] OfPlace) FindGroups()
    {
        if (brief.Floors is not [var floor]) return ([], []);
        if (floor.Level > GridLevel.MicroGrid)
            throw new BriefException("$.floors[0].level", $"is {UpperSnake.Write(floor.Level)}, which lies across the governance tree; it must be DISTRICT, STREET, COMMUNITY, GRID or MICRO_GRID");
        var grids = new List<SitingGrid>();
        var ofPlace = new int[_weights.Count];
        for (var place = 0; place < ofPlace.Length; place++)
        {
            var grid = area.Ancestry(cells[_cellOf[place]].GridId).FirstOrDefault(g => g.Level == floor.Level);
            ofPlace[place] = grid is null ? SitingProblem.NoGroup : grids.IndexOf(grid);
            if (grid is null || ofPlace[place] >= 0) continue;
            ofPlace[place] = grids.Count;
            grids.Add(grid);
        }

        return (grids, ofPlace);
    }

    /// <summary>Who reaches which site in time.</summary>
    private sealed record Tables(TravelTimeTable OfStations, TravelTimeTable OfCandidates);
}
