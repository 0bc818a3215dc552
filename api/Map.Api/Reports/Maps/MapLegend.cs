using Map.Api.Reports.Html;
using Map.Geodata.Features;

namespace Map.Api.Reports.Maps;

/// <summary>What the colours and signs of a map mean, below it.</summary>
internal static class MapLegend
{
    private const double Step = 15, Letter = 9.5;

    public static Markup Write(Report report, ReportWords words, double top, double width) => Markup.Of($"""
        <g font-size="9.5" fill="#333">
        {Ramp(words, top + 14)}
        {Flow([.. Signs(report, words)], top + 14 + (Step * 1.4), width)}
        </g>
        """);

    /// <summary>The colours of shares in five steps, the unknown, and gaps.</summary>
    private static Markup Ramp(ReportWords words, double top)
    {
        double[] shares = [0, 0.25, 0.5, 0.75, 1];
        var steps = shares.Select((s, i) => Markup.Of(
            $"""<rect x="{110 + (i * 46)}" y="{top - 8}" width="14" height="9" fill="{Palette.OfShare(s)}"/><text x="{127 + (i * 46)}" y="{top}">{words.Percent(s)}</text>"""));
        return Markup.Of($"""
            <text x="0" y="{top}" font-weight="700">{words["map.share"]}</text>{steps}
            <rect x="348" y="{top - 8}" width="14" height="9" fill="url(#hatch)" stroke="#999" stroke-width=".5"/><text x="366" y="{top}">{words["unknown"]}</text>
            <circle cx="426" cy="{top - 3.5}" r="5.5" fill="#fff" stroke="{Palette.Get("gap")}" stroke-width="1.3"/><text x="435" y="{top}">{words["map.gap"]}</text>
            """);
    }

    /// <summary>The kinds and statuses that are on the map.</summary>
    private static IEnumerable<(Markup Sign, string Text)> Signs(Report report, ReportWords words)
    {
        foreach (var kind in report.Facts.Stations.Select(s => s.Kind).Distinct().Order())
            yield return (StationSign.Of(kind, StationStatus.Open, 4.2), words.Of<StationKind>(kind));
        foreach (var status in report.Facts.Stations.Select(s => s.Status).Where(s => s != StationStatus.Open).Distinct().Order())
            yield return (StationSign.Of(StationKind.RestStation, status, 4.2), words.Of<StationStatus>(status));
    }

    /// <summary>One after the other, on a further line where the width ends.</summary>
    private static Markup Flow(List<(Markup Sign, string Text)> signs, double top, double width)
    {
        var (x, y) = (5.0, top);
        var drawn = new List<Markup>();
        foreach (var (sign, text) in signs)
        {
            var needed = 16 + text.Sum(c => c < 0x2E80 ? Letter * 0.58 : Letter) + 14;
            if (x + needed > width) (x, y) = (5, y + Step);
            drawn.Add(Markup.Of($"""<circle cx="{MapFrame.Number(x)}" cy="{MapFrame.Number(y - 3.5)}" {sign}/><text x="{MapFrame.Number(x + 9)}" y="{MapFrame.Number(y)}">{text}</text>"""));
            x += needed;
        }

        return Markup.Join(drawn);
    }
}
