namespace Map.Geodata.Osm;

/// <summary>What a file says about itself; everything is optional in both formats.</summary>
/// <param name="Bounds">The box that was cut out; elements may lie outside it.</param>
/// <param name="ReplicatedAt">The state of the OSM database that the file shows.</param>
/// <param name="WritingProgram">Name and version, as the program gives them.</param>
public sealed record OsmHeader(OsmBounds? Bounds, DateTimeOffset? ReplicatedAt, string? WritingProgram)
{
    public static OsmHeader Unknown { get; } = new(null, null, null);
}

/// <summary>A box in degrees, WGS-84.</summary>
public readonly record struct OsmBounds(double MinLon, double MinLat, double MaxLon, double MaxLat);
