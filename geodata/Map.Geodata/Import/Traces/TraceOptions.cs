using Map.Geodata.Coordinates;

namespace Map.Geodata.Import.Traces;

/// <summary>How a file of traces is to be read.</summary>
public sealed record TraceOptions
{
    /// <summary>The system of its positions; GPX is WGS-84 when none is declared, a table needs one.</summary>
    public CoordinateSystem? CoordinateSystem { get; init; }

    /// <summary>Column (trace, courier, time, lon, lat) by header, for tables whose headers the built-in names don't cover.</summary>
    public IReadOnlyDictionary<string, string> Mapping { get; init; } = new Dictionary<string, string>();

    /// <summary>Shared by the files of one import, so that no courier of it has two numbers.</summary>
    public CourierNumbers Couriers { get; init; } = new();
}
