using Map.Api.Reports.Html;
using Map.Geodata.Features;
using NetTopologySuite.Geometries;
using static Map.Api.Reports.Maps.MapFrame;

namespace Map.Api.Reports.Maps;

/// <summary>The map of a report: grids shaded by who is covered, gaps by their numbers, stations, names, scale bar, north arrow and legend.</summary>
internal sealed class ReportMap
{
    private const double Width = 720, Height = 500, LegendHeight = 58, Margin = 14, Dot = 4.2, Badge = 8;
    private const int MostGaps = 12, MostNamedStations = 40;

    private readonly Report _report;
    private readonly ReportCoverage _coverage;
    private readonly ReportWords _words;
    private readonly MapFrame _frame;
    private readonly List<AreaRow> _shaded, _outlined;

    public ReportMap(Report report, ReportCoverage coverage, ReportWords words)
    {
        (_report, _coverage, _words) = (report, coverage, words);
        var box = report.Subject.Area!.EnvelopeInternal.Copy();
        foreach (var station in report.Facts.Stations) box.ExpandToInclude(station.Location.Coordinate);
        _frame = new MapFrame(box, Width, Height, Margin);
        var ofTree = coverage.Grids.Where(g => g.Level <= GridLevel.MicroGrid).ToList();
        var lowest = ofTree.Count == 0 ? 0 : ofTree.Max(g => g.Level);
        // Where some grids are parted further and others not, each is shaded by its smallest.
        _shaded = [.. ofTree.Index().Where(g => g.Item.Level == lowest || g.Index + 1 == ofTree.Count || ofTree[g.Index + 1].Depth <= g.Item.Depth).Select(g => g.Item)];
        if (ofTree.Count == 0) _shaded = [coverage.Whole];
        _outlined = [.. ofTree.Except(_shaded).OrderByDescending(g => g.Depth)];
    }

    public Markup Write() => Markup.Of($"""
        <svg class="map" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height + LegendHeight}" role="img" aria-label="{_words["map.title"]}">
        <defs><clipPath id="frame"><rect width="{Width}" height="{Height}"/></clipPath>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7" stroke="{Palette.Get("unknown")}" stroke-width="1.6"/></pattern></defs>
        <rect width="{Width}" height="{Height}" fill="{Palette.Get("land")}" stroke="#b9bec6" stroke-width=".8"/>
        <g clip-path="url(#frame)">
        <g stroke="{Palette.Get("gridLine")}" stroke-opacity=".45" stroke-width=".5" fill-opacity=".82">{_shaded.Select(Shade)}</g>
        <g fill="none" stroke="{Palette.Get("district")}" stroke-linejoin="round">{_outlined.Select(Outline)}<path d="{_frame.PathOf(_report.Subject.Area!)}" stroke-width="1.8"/></g>
        <g fill="{Palette.Get("gap")}" fill-opacity=".16" stroke="{Palette.Get("gap")}" stroke-width="1" stroke-linejoin="round">{Gaps.Select(g => Markup.Of($"<path d=\"{_frame.PathOf(g.Area)}\"/>"))}</g>
        {_report.Facts.Stations.Select(Station)}
        {Gaps.Select(GapBadge)}
        <g paint-order="stroke" stroke="#fff" stroke-width="2.6" stroke-linejoin="round" text-anchor="middle">{PlaceLabels().Select(Name)}</g>
        </g>
        {NorthArrow()}{Scale()}{Legend()}
        </svg>
        """);

    /// <summary>The names in their places; tests hold that none overlaps another or a sign.</summary>
    internal IReadOnlyList<PlacedLabel> PlaceLabels() => new LabelPlacer(new Box(2, 2, Width - 2, Height - 2), Signs()).Place(Names());

    /// <summary>The boxes of stations, gap numbers, scale bar and north arrow.</summary>
    internal IEnumerable<Box> Signs() =>
    [
        .. _report.Facts.Stations.Select(s => Around(_frame.At(s.Location.Coordinate), Dot)), .. Gaps.Select(g => Around(Middle(g.Area), Badge)),
        new Box(0, Height - 34, 150, Height), new Box(Width - 44, 0, Width, 58),
    ];

    private IEnumerable<GapRow> Gaps => _coverage.Gaps.Take(MostGaps);

    /// <summary>Larger areas first, then stations in the order of their codes.</summary>
    private IEnumerable<Label> Names()
    {
        const int mostShaded = 60;
        foreach (var area in _outlined.Where(a => a.Depth > 0).OrderBy(a => a.Depth)) yield return NameOf(area, area.Depth == 1 ? 13 : 10.5, "a");
        if (_shaded.Count <= mostShaded)
            foreach (var area in _shaded) yield return NameOf(area, 9, "g");
        if (_report.Facts.Stations.Count > MostNamedStations) yield break;
        foreach (var station in _report.Facts.Stations)
        {
            var (x, y) = _frame.At(station.Location.Coordinate);
            yield return new Label(station.Name, x, y, 8.5, "s", Dot + 2);
        }
    }

    private Label NameOf(AreaRow area, double size, string style)
    {
        var (x, y) = Middle(area.Area);
        return new Label(area.Name, x, y, size, style, 0);
    }

    private Markup Shade(AreaRow area) => Markup.Of($"""<path d="{_frame.PathOf(area.Area)}" fill="{(area.Share is null ? "url(#hatch)" : Palette.OfShare(area.Share))}"><title>{area.Name} {_words.Percent(area.Share)}</title></path>""");

    private Markup Outline(AreaRow area) => Markup.Of($"""<path d="{_frame.PathOf(area.Area)}" stroke-width="{Number(area.Depth switch { 0 => 1.8, 1 => 1.3, _ => 0.8 })}"{(area.Depth > 1 ? Markup.Of($" stroke-dasharray=\"4 2\"") : Markup.Empty)}/>""");

    private Markup Station(Geodata.Reports.StationFact station)
    {
        var (x, y) = _frame.At(station.Location.Coordinate);
        return Markup.Of($"<circle cx=\"{Number(x)}\" cy=\"{Number(y)}\" {StationSign.Of(station.Kind, station.Status, Dot)}><title>{station.Name}</title></circle>");
    }

    private Markup GapBadge(GapRow gap)
    {
        var (x, y) = Middle(gap.Area);
        return Markup.Of($"""<circle cx="{Number(x)}" cy="{Number(y)}" r="{Number(Badge)}" fill="#fff" stroke="{Palette.Get("gap")}" stroke-width="1.4"/><text x="{Number(x)}" y="{Number(y + 3.2)}" text-anchor="middle" font-size="9" font-weight="700" fill="{Palette.Get("gapText")}">{gap.Ordinal}</text>""");
    }

    private static Markup Name(PlacedLabel placed) =>
        Markup.Of($"""<text class="{placed.Label.Style}" x="{Number((placed.Box.Left + placed.Box.Right) / 2)}" y="{Number(((placed.Box.Top + placed.Box.Bottom) / 2) + (placed.Label.Size * 0.35))}" font-size="{Number(placed.Label.Size)}">{placed.Label.Text}</text>""");

    private static Markup NorthArrow() =>
        Markup.Of($"""<g transform="translate({Width - 22} 14)"><path d="M0 0 8 26 0 20-8 26Z" fill="#fff" stroke="#333" stroke-width="1"/><path d="M0 0 0 20-8 26Z" fill="#333"/><text y="38" text-anchor="middle" font-size="11" font-weight="700" fill="#333">N</text></g>""");

    private Markup Scale()
    {
        var bar = ScaleBar.Create(_frame.MetresPerUnit, 120);
        return Markup.Of($"""<g transform="translate(14 {Height - 12})"><path d="M0-5V0H{Number(bar.Units)}V-5" fill="none" stroke="#333" stroke-width="1.6"/><text x="{Number(bar.Units / 2)}" y="-6" text-anchor="middle" font-size="10" paint-order="stroke" stroke="#fff" stroke-width="2.5" fill="#333">{bar.Label}</text></g>""");
    }

    private Markup Legend() => MapLegend.Write(_report, _words, Height, Width);

    private (double X, double Y) Middle(Geometry area)
    {
        var centre = area.Centroid;
        return _frame.At(area.Covers(centre) ? centre.Coordinate : area.InteriorPoint.Coordinate);
    }

    private static Box Around((double X, double Y) at, double by) => new(at.X - by, at.Y - by, at.X + by, at.Y + by);
}
