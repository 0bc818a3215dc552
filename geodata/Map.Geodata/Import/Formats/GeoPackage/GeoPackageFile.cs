using System.Globalization;
using Map.Geodata.Coordinates;
using Map.Geodata.Reasons;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Import.Formats.GeoPackage;

/// <summary>A layer of a GeoPackage (OGC 12-128r18), a SQLite database of features or of rows without geometry.</summary>
internal sealed class GeoPackageFile : FeatureFile
{
    private readonly string _name;
    private readonly SqliteConnection _connection;
    private readonly GeoPackageLayer _layer;
    private readonly SqliteCommand _command;
    private readonly SqliteDataReader _reader;
    private readonly int _geometry;
    private readonly long _count;
    private long _read;

    public GeoPackageFile(string path, string? layer)
    {
        _name = Path.GetFileName(path);
        if (!File.Exists(path)) throw new FileNotFoundException("it doesn't exist.");
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        try
        {
            Guarded(_connection.Open);
            // What a file from elsewhere says about its own functions isn't to be run.
            Guarded(() => Execute("pragma trusted_schema = off; pragma cell_size_check = on"));
            _layer = Guarded(() => GeoPackageLayer.Get(_connection, _name, layer));
            _count = Guarded(() => (long)Scalar($"select count(*) from {_layer.Quoted}")!);
            _command = _connection.CreateCommand();
            _command.CommandText = $"select * from {_layer.Quoted}";
            _reader = Guarded(_command.ExecuteReader);
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
        var names = Enumerable.Range(0, _reader.FieldCount).Select(_reader.GetName).ToList();
        _geometry = names.FindIndex(name => name.Equals(_layer.GeometryColumn, StringComparison.OrdinalIgnoreCase));
        Headers = [.. names.Where((_, i) => i != _geometry)];
    }

    public override IReadOnlyList<string> Headers { get; }

    public override CoordinateSystem? NamedSystem => _layer.System;

    public override bool HasGeometry => _geometry >= 0;

    public override double Fraction => _count == 0 ? 1 : Math.Min(1, (double)_read / _count);

    public override IEnumerable<RawRow> Rows()
    {
        while (Guarded(_reader.Read))
        {
            _read++;
            yield return Guarded(ReadRow);
        }
    }

    public override void Dispose()
    {
        _reader.Dispose();
        _command.Dispose();
        _connection.Dispose();
    }

    private RawRow ReadRow()
    {
        var cells = new string?[Headers.Count];
        Dictionary<int, Reason>? bad = null;
        for (var (i, place) = (0, 0); i < _reader.FieldCount; i++)
        {
            if (i == _geometry) continue;
            var value = _reader.GetValue(i);
            if (value is byte[]) (bad ??= []).Add(place, CellReasons.CellHoldsBytes.With());
            cells[place++] = TextOf(value);
        }
        try
        {
            return new RawRow(_read, cells, ReadGeometry()) { BadCells = bad };
        }
        catch (UnusableGeometryBlobException e)
        {
            return new RawRow(_read, cells, Problem: e.Reason);
        }
    }

    private Geometry? ReadGeometry()
    {
        if (_geometry < 0 || _reader.IsDBNull(_geometry)) return null;
        return _reader.GetValue(_geometry) is byte[] blob ? GeoPackageGeometry.Read(blob) : throw new UnusableGeometryBlobException(FormatReasons.GeometryIsText.With());
    }

    private static string? TextOf(object value) => value switch
    {
        string text => text.Trim() is { Length: > 0 } trimmed ? trimmed : null,
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => NumberText.Of(number),
        _ => null,
    };

    private object? Scalar(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private void Execute(string sql) => Scalar(sql);

    private void Guarded(Action read) => Guarded(() =>
    {
        read();
        return true;
    });

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException e)
        {
            throw new UnreadableFileException(_name, "it is no GeoPackage, or damaged. Export it again.", e);
        }
    }
}
