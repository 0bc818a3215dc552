using System.Text.Json;
using Map.Analysis.Network;

namespace Map.Benchmarks.Circles;

/// <summary>Valhalla's figures for the same extract and points: seconds to build its tiles, milliseconds per isochrone.</summary>
internal sealed record ValhallaPeer(double BuildSeconds, Timings Walk, Timings Ebike)
{
    public static async Task<ValhallaPeer> RunAsync(string extract, Place[] points, string folder)
    {
        var tiles = Path.Combine(folder, "valhalla");
        var build = await NodePeer.RunAsync("valhalla", "build.mjs", extract, tiles);
        var pointsFile = Path.Combine(folder, "points.json");
        await File.WriteAllTextAsync(pointsFile, JsonSerializer.Serialize(points.Select(p => new[] { p.Lon, p.Lat })));
        var circles = await NodePeer.RunAsync("valhalla", "circles.mjs", tiles, pointsFile);
        return new ValhallaPeer(build.GetProperty("seconds").GetDouble(), TimesOf("walk"), TimesOf("ebike"));

        Timings TimesOf(string mode) => new(circles.GetProperty(mode).GetProperty("times").EnumerateArray().Select(t => t.GetDouble()));
    }
}
