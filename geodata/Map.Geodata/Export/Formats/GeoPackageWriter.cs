using System.Buffers.Binary;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Kinds;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Map.Geodata.Export.Formats;

/// <summary>
/// A GeoPackage (OGC 12-128r18, version 1.3) of one layer: the kind's area where it has one, otherwise its line or point; a second
/// geometry is WKT. GCJ-02 and BD-09 have no number there: they are undefined geographic systems, named in the description.
/// </summary>
internal sealed class GeoPackageWriter : FeatureWriter
{
    private const int Batch = 10_000;

    private readonly TemporaryFile _file = new();
    private readonly SqliteConnection _database;
    private readonly SqliteCommand _insert;
    private readonly ImportKind _kind;
    private readonly Stream _output;
    private readonly int _main;
    private readonly int _srs;
    private readonly Envelope _bounds = new();
    private readonly WKBWriter _wkb = new(ByteOrder.LittleEndian, handleSRID: false);
    private SqliteTransaction _transaction;
    private int _pending;

    public GeoPackageWriter(ImportKind kind, CoordinateSystem system, Stream output)
    {
        (_kind, _output, _srs) = (kind, output, system.Epsg ?? 0);
        _main = kind.Columns.Index().Where(c => c.Item.IsGeometry).OrderByDescending(c => c.Item.Type).Select(c => c.Index).FirstOrDefault(-1);
        _database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _file.Path, Pooling = false }.ConnectionString);
        _database.Open();
        Execute(GeoPackageSql.Frame);
        if (_srs is not (0 or 4326)) Execute(GeoPackageSql.System(system, _srs));
        Execute(GeoPackageSql.Layer(kind, _main, _srs, system.Name));
        _transaction = _database.BeginTransaction();
        _insert = CreateInsert();
    }

    public override ValueTask WriteAsync(FeatureRow row, CancellationToken cancel)
    {
        _insert.Transaction = _transaction;
        for (var i = 0; i < row.Values.Length; i++) _insert.Parameters[i].Value = i == _main ? Blob(row.Values[i] as Geometry) : Value(row.Values[i]);
        _insert.ExecuteNonQuery();
        if (++_pending % Batch != 0) return ValueTask.CompletedTask;
        _transaction.Commit();
        _transaction = _database.BeginTransaction();
        return ValueTask.CompletedTask;
    }

    public override async ValueTask FinishAsync(CancellationToken cancel)
    {
        await _transaction.CommitAsync(cancel);
        if (!_bounds.IsNull) Execute(FormattableString.Invariant($"update gpkg_contents set min_x = {_bounds.MinX:R}, min_y = {_bounds.MinY:R}, max_x = {_bounds.MaxX:R}, max_y = {_bounds.MaxY:R}"));
        await _database.CloseAsync();
        await _file.CopyToAsync(_output, cancel);
    }

    protected override async ValueTask CloseAsync()
    {
        await _insert.DisposeAsync();
        await _transaction.DisposeAsync();
        await _database.DisposeAsync();
        await _file.DisposeAsync();
    }

    private SqliteCommand CreateInsert()
    {
        var command = _database.CreateCommand();
        var names = _kind.Columns.Select(c => $"\"{c.Name}\"");
        command.CommandText = $"insert into \"{_kind.Name}\" ({string.Join(", ", names)}) values ({string.Join(", ", _kind.Columns.Index().Select(c => $"$v{c.Index}"))})";
        foreach (var (place, _) in _kind.Columns.Index()) command.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"$v{place}") });
        return command;
    }

    private static object Value(object? value) => value switch
    {
        null => DBNull.Value,
        int or long or bool => value,
        decimal number => (double)number,
        _ => ValueText.Of(value),
    };

    /// <summary>"GP", version 0, flags for little endian without an envelope, the system's number, WKB (section 2.1.3).</summary>
    private object Blob(Geometry? geometry)
    {
        if (geometry is null) return DBNull.Value;
        _bounds.ExpandToInclude(geometry.EnvelopeInternal);
        var wkb = _wkb.Write(geometry);
        var blob = new byte[8 + wkb.Length];
        (blob[0], blob[1], blob[2], blob[3]) = ((byte)'G', (byte)'P', 0, 1);
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(4), _srs);
        wkb.CopyTo(blob, 8);
        return blob;
    }

    private void Execute(string sql)
    {
        using var command = _database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
