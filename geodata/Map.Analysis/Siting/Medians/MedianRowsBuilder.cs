using System.Runtime.InteropServices;

namespace Map.Analysis.Siting.Medians;

/// <summary>Builds the rows of a model from a problem.</summary>
/// <param name="problem">What is to be solved.</param>
/// <param name="sites">The problem's number of each site of the model, ascending.</param>
/// <param name="places">The problem's number of each place of the model.</param>
internal sealed class MedianRowsBuilder(SitingProblem problem, int[] sites, int[] places)
{
    /// <summary>Where no existing site reaches a place and no time counts instead.</summary>
    public const int NoCeiling = int.MaxValue;

    private readonly int[] _modelSites = Invert(sites, problem.Matrix.SiteCount);
    private readonly int[] _firstOut = new int[places.Length + 1];
    private readonly int[] _groups = new int[places.Length];
    private readonly int[] _ceilingsMs = new int[places.Length];

    // Time above, site below.
    private readonly List<ulong> _pairs = [];

    /// <summary>By place of the model the milliseconds that count without a chosen site, or <see cref="NoCeiling"/>.</summary>
    public int[] CeilingsMs => _ceilingsMs;

    public MedianRows Build()
    {
        for (var row = 0; row < places.Length; row++) Add(row);
        return new MedianRows
        {
            SiteCount = sites.Length,
            FirstOut = _firstOut,
            Sites = [.. _pairs.Select(p => (int)(uint)p)],
            Times = [.. _pairs.Select(p => (int)(p >> 32))],
            Rates = Array.ConvertAll(places, p => problem.Weights[p]),
            Unserved = [.. places.Select((p, row) => _ceilingsMs[row] == NoCeiling ? double.PositiveInfinity : problem.Weights[p] * _ceilingsMs[row])],
            Groups = _groups,
            GroupWeights = [.. places.Select((p, row) => _groups[row] == SitingProblem.NoGroup ? 0 : problem.Weights[p])],
            LimitMs = problem.LimitMs,
        };
    }

    private void Add(int row)
    {
        var place = places[row];
        var existingMs = ExistingReach.FindLeastMs(problem, place);
        _ceilingsMs[row] = Math.Min(existingMs ?? NoCeiling, problem.UnreachedMs ?? NoCeiling);
        _groups[row] = problem.Floors is null || existingMs <= problem.LimitMs ? SitingProblem.NoGroup : problem.Groups![place];
        AddPairs(place, existingMs ?? NoCeiling);
        _firstOut[row + 1] = _pairs.Count;
        CollectionsMarshal.AsSpan(_pairs)[_firstOut[row]..].Sort();
    }

    /// <summary>Those that are nearer than the existing sites.</summary>
    private void AddPairs(int place, int existingMs)
    {
        var reaching = problem.Matrix.SitesOf(place);
        var times = problem.Matrix.TimesTo(place);
        for (var i = 0; i < reaching.Length; i++)
        {
            var site = _modelSites[reaching[i]];
            if (site >= 0 && times[i] < existingMs) _pairs.Add(((ulong)(uint)times[i] << 32) | (uint)site);
        }
    }

    private static int[] Invert(int[] sites, int count)
    {
        var inverse = new int[count];
        Array.Fill(inverse, -1);
        for (var site = 0; site < sites.Length; site++) inverse[sites[site]] = site;
        return inverse;
    }
}
