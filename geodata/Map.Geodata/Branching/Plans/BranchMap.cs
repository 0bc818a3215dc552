using System.Globalization;
using System.Net;
using System.Text;
using Map.Analysis.Network;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Branching.Plans;

/// <summary>Areas, chains and meeting places as a picture.</summary>
internal static class BranchMap
{
    private const double Width = 1000, Margin = 20;

    /// <summary>Neighbouring numbers differ in hue by the golden angle, so that colours come round only after many.</summary>
    public static string ColourOf(int ordinal) => string.Create(CultureInfo.InvariantCulture, $"hsl({(ordinal - 1) * 137.508 % 360:0} 60% {(ordinal % 2 == 0 ? 38 : 48)}%)");

    public static string Draw(BranchSolution solution)
    {
        var box = new Envelope();
        foreach (var branch in solution.Branches)
        {
            box.ExpandToInclude(branch.Area.EnvelopeInternal);
            if (branch.Chain is { } chain) box.ExpandToInclude(chain.EnvelopeInternal);
            if (branch.Meeting is { } at) box.ExpandToInclude(at.Lon, at.Lat);
        }

        if (box.IsNull || box.Width == 0 || box.Height == 0) return "";
        var (perLon, perLat) = Wgs84.MetresPerDegree(box.Centre.Y);
        var scale = (Width - (2 * Margin)) / (box.Width * perLon);
        var height = (box.Height * perLat * scale) + (2 * Margin);
        string At(Coordinate c) => string.Create(
            CultureInfo.InvariantCulture, $"{Margin + ((c.X - box.MinX) * perLon * scale):0.#},{height - Margin - ((c.Y - box.MinY) * perLat * scale):0.#}");

        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<h2>分布 Map</h2><svg class=\"map\" role=\"img\" viewBox=\"0 0 {Width:0} {height:0}\">");
        foreach (var branch in solution.Branches) Area(svg, branch, At);
        foreach (var branch in solution.Branches) Chain(svg, branch, At);
        foreach (var branch in solution.Branches) Meeting(svg, branch, At);
        return svg.Append("</svg>").ToString();
    }

    private static void Area(StringBuilder svg, ProposedBranch branch, Func<Coordinate, string> at)
    {
        if (branch.Area.IsEmpty) return;
        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"{ColourOf(branch.Ordinal)}\" fill-opacity=\".22\" stroke=\"{ColourOf(branch.Ordinal)}\" stroke-width=\"1\" fill-rule=\"evenodd\" d=\"");
        foreach (var ring in branch.Area.Geometries.Cast<Polygon>().SelectMany(p => p.InteriorRings.Prepend(p.ExteriorRing)))
            svg.Append('M').AppendJoin('L', ring.Coordinates.Select(at)).Append('Z');
        svg.Append(CultureInfo.InvariantCulture, $"\"><title>{Text(branch.Name)}</title></path>");
    }

    private static void Chain(StringBuilder svg, ProposedBranch branch, Func<Coordinate, string> at)
    {
        if (branch.Chain is not { } chain) return;
        svg.Append(CultureInfo.InvariantCulture, $"<polyline fill=\"none\" stroke=\"{ColourOf(branch.Ordinal)}\" stroke-width=\"5\" stroke-linejoin=\"round\" points=\"");
        svg.AppendJoin(' ', chain.Coordinates.Select(at)).Append(CultureInfo.InvariantCulture, $"\"><title>{Text(branch.Name)}</title></polyline>");
    }

    private static void Meeting(StringBuilder svg, ProposedBranch branch, Func<Coordinate, string> at)
    {
        var place = branch.Meeting is { } meeting ? new Coordinate(meeting.Lon, meeting.Lat) : branch.Chain?.Centroid.Coordinate;
        if (place is null) return;
        var xy = at(place).Split(',');
        svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{xy[0]}\" cy=\"{xy[1]}\" r=\"13\" fill=\"#fff\" stroke=\"{ColourOf(branch.Ordinal)}\" stroke-width=\"3\"><title>{Text(branch.Meeting?.Name ?? branch.Name)}</title></circle>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{xy[0]}\" y=\"{xy[1]}\" dy=\".35em\" text-anchor=\"middle\" font-size=\"14\">{branch.Ordinal}</text>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
