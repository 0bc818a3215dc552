using Map.Geodata.Coordinates;
using Map.Geodata.Import.Kinds;

namespace Map.Geodata.Export.Formats;

/// <summary>A format that features are written in. A new one is a line in <see cref="All"/>.</summary>
/// <param name="Ending">The ending of its files' names, without the dot.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Open">Begins a file.</param>
public sealed record FeatureFormat(string Ending, string MediaType, Func<ImportKind, CoordinateSystem, Stream, FeatureWriter> Open)
{
    public static IReadOnlyList<FeatureFormat> All { get; } =
    [
        new("geojson", "application/geo+json", (kind, system, output) => new GeoJsonWriter(kind, system, output)),
        new("csv", "text/csv; charset=utf-8", (kind, _, output) => new CsvFeatureWriter(kind, output)),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (kind, system, output) => new XlsxWriter(kind, system, output)),
        new("gpkg", "application/geopackage+sqlite3", (kind, system, output) => new GeoPackageWriter(kind, system, output)),
    ];

    /// <exception cref="FilterException">No such format.</exception>
    public static FeatureFormat Get(string ending) => All.FirstOrDefault(f => f.Ending.Equals(ending, StringComparison.OrdinalIgnoreCase))
        ?? throw new FilterException($"There is no format \"{ending}\"; there are {string.Join(", ", All.Select(f => f.Ending))}.");
}

/// <summary>Writes features to a file, one after the other. Disposed of before <see cref="FinishAsync"/>, it leaves a file that is cut off.</summary>
public abstract class FeatureWriter : IAsyncDisposable
{
    public abstract ValueTask WriteAsync(FeatureRow row, CancellationToken cancel);

    public abstract ValueTask FinishAsync(CancellationToken cancel);

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    protected virtual ValueTask CloseAsync() => ValueTask.CompletedTask;
}
