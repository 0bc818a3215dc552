using System.Security.Cryptography;
using Map.Geodata.Coordinates;

namespace Map.Geodata.Import.Traces;

/// <summary>How a file of traces is to be read.</summary>
public sealed record TraceOptions
{
    /// <summary>The system of its positions; GPX and GeoJSON are WGS-84 when none is declared, a table needs one.</summary>
    public CoordinateSystem? CoordinateSystem { get; init; }

    /// <summary>Column (trace, courier, time, lon, lat) by header, for tables whose headers the built-in names don't cover.</summary>
    public IReadOnlyDictionary<string, string> Mapping { get; init; } = new Dictionary<string, string>();

    /// <summary>Shared by the files of one import, so that no courier of it has two numbers.</summary>
    public CourierKeys Couriers { get; init; } = new(RandomNumberGenerator.GetBytes(32));

    /// <summary>Tells the file from others, for couriers without a name: a hash of its content; its name when null.</summary>
    public string? FileKey { get; init; }
}
