using Map.Geodata.Coordinates;
using Map.Geodata.Import.Formats;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Values;
using Map.Geodata.Opening;
using Map.Geodata.Reasons;
using Map.Geodata.Store.Places;
using Npgsql;

namespace Map.Geodata.Import.Writing;

/// <summary>Streams a file into the staging table; rows that can't be read are left out and remembered.</summary>
internal sealed class FileStaging(ImportKind kind, FeatureFile file, string name, ImportOptions options)
{
    private const int RowsPerReport = 5_000;

    private RowParser? _parser;
    private GridIndex? _grids;

    private readonly Dictionary<Column, int> _places = kind.Columns.Select((column, place) => (column, place)).ToDictionary();

    public HeaderBinding Binding { get; } = new(kind, name, options.Mapping);

    public long Read { get; private set; }

    /// <summary>The system in which the positions were read.</summary>
    public CoordinateSystem System { get; private set; } = CoordinateSystem.Wgs84;

    public ImportNotes Rejected { get; } = new(options.OnRejected);

    public ImportNotes Repaired { get; } = new();

    public ImportNotes Warnings { get; } = new();

    /// <summary>Geometry columns that at least one row brought.</summary>
    public IReadOnlySet<string> GeometryColumnsSeen => _parser?.GeometryColumnsSeen ?? [];

    /// <exception cref="ImportException">The file can't be imported as a whole.</exception>
    public async Task CopyAsync(NpgsqlConnection connection, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        Binding.Extend(file.Headers);
        if (file.Headers.Count > 0) CheckKeys();
        if (kind.GridOfPoint is not null && HasPositions()) _grids = await GridIndex.LoadAsync(connection, cancel);
        await using (var copy = await StagingTable.BeginCopyAsync(connection, kind, cancel))
        {
            await foreach (var batch in ReadAhead.InBatchesAsync(Accepted(progress, cancel), cancel))
                foreach (var row in batch) await StagingTable.WriteAsync(copy, kind, row, cancel);
            await copy.CompleteAsync(cancel);
        }
        if (Read > Rejected.Count) CheckKeys();
        foreach (var remark in file.Remarks) Warnings.Add(remark);
        if (_parser?.HasSecondPosition == true)
            Warnings.Add(new ImportNote(null, $"{Binding.HeaderOf(HeaderNames.Longitude)}, {Binding.HeaderOf(HeaderNames.Latitude)}", FileReasons.OwnGeometryUsed.With()));
        foreach (var header in Binding.Ignored) Warnings.Add(new ImportNote(null, header, FileReasons.HeaderIgnored.With(("kind", kind))));
    }

    private IEnumerable<StagedRow> Accepted(IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        foreach (var row in file.Rows())
        {
            cancel.ThrowIfCancellationRequested();
            if (++Read % RowsPerReport == 0) progress?.Report(new ImportProgress("reading", Read, file.Fraction));
            if (Accept(row) is { } values) yield return new StagedRow(row.Number, values, FindGrid(values));
        }
    }

    private object?[]? Accept(RawRow row)
    {
        Binding.Extend(file.Headers);
        _parser ??= new RowParser(kind, Binding, new GeometryIntake(System = GetSystem()));
        var values = _parser.Parse(row, out var rejection, out var repair);
        if (rejection is not null) Rejected.Add(rejection);
        else if (repair is not null) Repaired.Add(repair);
        if (values is not null) NoteHours(row.Number, values);
        return values;
    }

    private long? FindGrid(object?[] values) => _grids is not null && ValueOf(kind.GridOfPoint!, values) is null && ValueOf(kind.Point!, values) is byte[] place
        ? _grids.Find(GeometryIntake.PositionOf(place))
        : null;

    private object? ValueOf(Column column, object?[] values) => values[_places[column]];

    /// <summary>Hours that nobody can evaluate are still hours that people can read.</summary>
    private void NoteHours(long row, object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (kind.Columns[i].Type != ColumnType.OpeningHours || values[i] is not string text) continue;
            if (OpeningHours.Find(text, out var problem) is null)
                Warnings.Add(new ImportNote(row, Binding.HeaderOf(kind.Columns[i].Name), CellReasons.OpeningHoursUnreadable.With(
                    ("hours", Shortened.To(text, OpeningHoursException.Shown)), ("position", problem!.Position + 1)), problem.Problem));
        }
    }

    // What the user declares wins over what the file says: tools write "WGS-84" over anything.
    private CoordinateSystem GetSystem()
    {
        if (options.CoordinateSystem is not { } declared)
            return file.DeclaredSystem ?? (HasPositions() ? throw new MissingCoordinateSystemException(name) : CoordinateSystem.Wgs84);
        if (file.NamedSystem is { } named && named.Name != declared.Name)
            Warnings.Add(new ImportNote(null, null, FileReasons.DeclaredSystemUsed.With(("written", named), ("declared", declared))));
        return declared;
    }

    private bool HasPositions() =>
        file.HasGeometry || Binding.Has(HeaderNames.Wkt) || Binding.Has(HeaderNames.Longitude) || Binding.Has(HeaderNames.Latitude) || kind.Geometries.Any(c => Binding.Has(c.Name));

    private void CheckKeys()
    {
        foreach (var key in kind.Keys.Where(k => k.IsRequired && !Binding.Has(k.Name)))
            throw new MissingKeyColumnException(name, kind.Name, key.Name, file.Headers);
    }
}
