using CsvHelper;
using Map.Geodata.Import.Kinds;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Export.Formats;

/// <summary>
/// CSV in UTF-8 with a byte order mark, without which spreadsheets in China take it for GB18030. A point is <c>lon</c> and
/// <c>lat</c>, other geometries are WKT. A text that a spreadsheet would run as a formula gets an apostrophe before it.
/// </summary>
internal sealed class CsvFeatureWriter : FeatureWriter
{
    private readonly CsvWriter _csv;
    private readonly ImportKind _kind;

    public CsvFeatureWriter(ImportKind kind, Stream output)
    {
        _kind = kind;
        _csv = CsvWriter.Create(output, new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape, InjectionEscape = '\'' }, leaveOpen: true);
        _csv.WriteHeader([.. kind.Columns.SelectMany(Headers)]);
    }

    public override async ValueTask WriteAsync(FeatureRow row, CancellationToken cancel)
    {
        foreach (var (place, column) in _kind.Columns.Index()) WriteCell(column, row.Values[place]);
        await _csv.EndRecordAsync(cancel);
    }

    public override async ValueTask FinishAsync(CancellationToken cancel) => await _csv.FlushAsync(cancel);

    protected override ValueTask CloseAsync() => _csv.DisposeAsync();

    private static IEnumerable<string> Headers(Column column) => column.Type == ColumnType.Point ? ["lon", "lat"] : [column.Name];

    private void WriteCell(Column column, object? value)
    {
        if (column.Type == ColumnType.Point)
        {
            _csv.WriteField((value as Point)?.X, default);
            _csv.WriteField((value as Point)?.Y, default);
        }
        else if (value is int or long or decimal) _csv.WriteField(value);
        else _csv.WriteField(ValueText.Of(value));
    }
}
