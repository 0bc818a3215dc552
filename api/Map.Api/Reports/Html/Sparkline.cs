using Map.Api.Coverage.Trends;
using Map.Api.Reports.Maps;

namespace Map.Api.Reports.Html;

/// <summary>Shares day by day as a small line, from 0 at the bottom to 1 at the top.</summary>
internal static class Sparkline
{
    private const double Width = 54, Height = 14, Pad = 1.5;

    public static Markup Write(IReadOnlyList<CoverageShare> trend)
    {
        if (trend.Count < 2) return Markup.Empty;
        var (first, last) = (trend[0].Day.DayNumber, trend[^1].Day.DayNumber);
        var points = trend.Select(p => FormattableString.Invariant(
            $"{MapFrame.Number(Pad + ((Width - (2 * Pad)) * (p.Day.DayNumber - first) / (last - first)))},{MapFrame.Number(Pad + ((Height - (2 * Pad)) * (1 - p.Share)))}"));
        return Markup.Of($"""<svg class="spark" viewBox="0 0 {Width} {Height}"><polyline points="{string.Join(' ', points)}"/></svg>""");
    }
}
