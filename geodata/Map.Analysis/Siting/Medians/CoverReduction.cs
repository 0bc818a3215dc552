namespace Map.Analysis.Siting.Medians;

/// <summary>
/// Makes a covering problem smaller without losing its answer: a place that is within reach of all sites that reach another one is
/// covered with that one, and a site that covers only what another one covers too need not be chosen (Toregas and ReVelle 1972).
/// Not where groups have floors: there each place counts.
/// </summary>
internal sealed class CoverReduction
{
    private const int Rounds = 3;

    private readonly MedianRows _rows;
    private readonly SiteRules _rules;
    private readonly SiteDecisions _decisions;
    private readonly SetTable _sitesOf, _placesOf;

    private CoverReduction(MedianRows rows, SiteRules rules, SiteDecisions decisions)
    {
        (_rows, _rules, _decisions) = (rows, rules, decisions);
        var sitesOf = Enumerable.Range(0, rows.PlaceCount).Select(p => rows.Unserved[p] == 0 ? [] : rows.Sites[rows.FirstOut[p]..rows.FirstOut[p + 1]]).ToArray();
        var placesOf = Enumerable.Range(0, rows.SiteCount).Select(_ => new List<int>()).ToArray();
        for (var place = 0; place < sitesOf.Length; place++)
        {
            foreach (var site in sitesOf[place]) placesOf[site].Add(place);
        }

        (_sitesOf, _placesOf) = (new SetTable(sitesOf, rows.SiteCount), new SetTable([.. placesOf.Select(p => p.ToArray())], rows.PlaceCount));
    }

    /// <summary>The rows of the places that matter; sites that don't are closed.</summary>
    public static MedianRows Reduce(MedianRows rows, SiteRules rules, SiteDecisions decisions)
    {
        if (rules.Needs.Length > 0 || HasPlaceOutOfReach(rows)) return rows;
        var reduction = new CoverReduction(rows, rules, decisions);
        for (var round = 0; round < Rounds; round++)
        {
            var places = reduction.DropPlaces();
            if (reduction.DropSites() + places == 0) break;
        }

        return reduction.CreateRows();
    }

    private static bool HasPlaceOutOfReach(MedianRows rows) =>
        Enumerable.Range(0, rows.PlaceCount).Any(p => rows.Unserved[p] > 0 && rows.FirstOut[p] == rows.FirstOut[p + 1]);

    private int DropPlaces()
    {
        var dropped = new bool[_rows.PlaceCount];
        for (var place = 0; place < _rows.PlaceCount; place++)
        {
            if (_sitesOf.IsDropped(place) || dropped[place]) continue;
            foreach (var other in _placesOf.ItemsOf(Rarest(_sitesOf.ItemsOf(place), _placesOf)))
                dropped[other] |= other != place && !dropped[other] && _sitesOf.IsWithin(place, other);
        }

        return Drop(dropped, _sitesOf, _placesOf);
    }

    private int DropSites()
    {
        var dropped = new bool[_rows.SiteCount];
        for (var site = 0; site < _rows.SiteCount; site++)
        {
            if (_placesOf.IsDropped(site) || _decisions[site] != SiteDecision.Free) continue;
            foreach (var other in _sitesOf.ItemsOf(Rarest(_placesOf.ItemsOf(site), _sitesOf)))
            {
                if (other == site || dropped[other] || !CanStandIn(other, site) || !_placesOf.IsWithin(site, other)) continue;
                dropped[site] = true;
                break;
            }
        }

        for (var site = 0; site < dropped.Length; site++)
        {
            if (dropped[site]) _decisions.TryClose(site);
        }

        return Drop(dropped, _placesOf, _sitesOf);
    }

    /// <summary>Whether rules allow the other wherever they allow the site.</summary>
    private bool CanStandIn(int other, int site) => _decisions[other] != SiteDecision.Closed
        && _rules.CostOf(other) <= _rules.CostOf(site) && _rules.TooNear[other].Length == 0;

    private static int Drop(bool[] dropped, SetTable table, SetTable transposed)
    {
        var count = 0;
        for (var set = 0; set < dropped.Length; set++)
        {
            if (!dropped[set]) continue;
            table.Drop(set);
            count++;
        }

        if (count > 0) transposed.Remove(item => dropped[item]);
        return count;
    }

    private static int Rarest(ReadOnlySpan<int> items, SetTable table)
    {
        var rarest = items[0];
        foreach (var item in items)
        {
            if (table.ItemsOf(item).Length < table.ItemsOf(rarest).Length) rarest = item;
        }

        return rarest;
    }

    private MedianRows CreateRows()
    {
        var places = Enumerable.Range(0, _rows.PlaceCount).Where(p => !_sitesOf.IsDropped(p)).ToArray();
        var (firstOut, sites) = (new int[places.Length + 1], new List<int>());
        for (var row = 0; row < places.Length; row++)
        {
            sites.AddRange(_sitesOf.ItemsOf(places[row]));
            firstOut[row + 1] = sites.Count;
        }

        return new MedianRows
        {
            SiteCount = _rows.SiteCount,
            FirstOut = firstOut,
            Sites = [.. sites],
            Times = new int[sites.Count],
            Rates = new double[places.Length],
            Unserved = Array.ConvertAll(places, p => _rows.Unserved[p]),
            GroupWeights = new double[places.Length],
            Groups = Array.ConvertAll(places, _ => SitingProblem.NoGroup),
            LimitMs = _rows.LimitMs,
        };
    }
}
