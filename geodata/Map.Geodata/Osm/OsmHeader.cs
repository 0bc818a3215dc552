namespace Map.Geodata.Osm;

/// <summary>What a file says about itself; everything is optional in both formats.</summary>
/// <param name="ReplicatedAt">The state of the OSM database that the file shows.</param>
public sealed record OsmHeader(OsmBounds? Bounds, DateTimeOffset? ReplicatedAt, string? WritingProgram)
{
    public static OsmHeader Unknown { get; } = new(null, null, null);
}

/// <summary>A box in degrees, WGS-84.</summary>
public readonly record struct OsmBounds(double MinLon, double MinLat, double MaxLon, double MaxLat);
