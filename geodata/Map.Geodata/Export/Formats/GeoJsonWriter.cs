using System.Text.Json;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Kinds;

namespace Map.Geodata.Export.Formats;

/// <summary>
/// A GeoJSON feature collection. RFC 7946 knows WGS-84 alone: positions in another system are announced by the older standard's
/// <c>crs</c> where it has an EPSG number, and by <c>coordinateSystem</c> always.
/// </summary>
internal sealed class GeoJsonWriter : FeatureWriter
{
    private const int Buffered = 1 << 16;

    private readonly Utf8JsonWriter _json;
    private readonly GeoJsonFeature _feature;

    public GeoJsonWriter(ImportKind kind, CoordinateSystem system, Stream output)
    {
        _json = new Utf8JsonWriter(output, GeoJsonFeature.Json);
        _feature = new GeoJsonFeature(kind);
        _json.WriteStartObject();
        _json.WriteString("type"u8, "FeatureCollection"u8);
        _json.WriteString("name"u8, kind.Name);
        if (system != CoordinateSystem.Wgs84) WriteSystem(system);
        _json.WriteStartArray("features"u8);
    }

    public override async ValueTask WriteAsync(FeatureRow row, CancellationToken cancel)
    {
        _feature.Write(_json, row);
        if (_json.BytesPending > Buffered) await _json.FlushAsync(cancel);
    }

    public override async ValueTask FinishAsync(CancellationToken cancel)
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        await _json.FlushAsync(cancel);
    }

    protected override ValueTask CloseAsync()
    {
        // Without FinishAsync the file stays cut off; flushing what is pending would only hide where.
        _json.Reset();
        return _json.DisposeAsync();
    }

    private void WriteSystem(CoordinateSystem system)
    {
        _json.WriteString("coordinateSystem"u8, system.Name);
        if (system.Epsg is not { } epsg) return;
        _json.WriteStartObject("crs"u8);
        _json.WriteString("type"u8, "name"u8);
        _json.WriteStartObject("properties"u8);
        _json.WriteString("name"u8, FormattableString.Invariant($"urn:ogc:def:crs:EPSG::{epsg}"));
        _json.WriteEndObject();
        _json.WriteEndObject();
    }
}
