using System.Runtime.CompilerServices;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Kinds;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Geodata.Export;

/// <summary>Reads features one after the other; memory doesn't grow with their number.</summary>
internal static class FeatureReader
{
    public static async IAsyncEnumerable<FeatureRow> ReadAsync(
        NpgsqlCommand command, IReadOnlyList<Column> columns, CoordinateSystem system, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            var values = new object?[columns.Count];
            for (var i = 0; i < values.Length; i++) values[i] = rows.IsDBNull(i) ? null : Value(rows, i, columns[i].Type, system);
            yield return new FeatureRow(values);
        }
    }

    private static object Value(NpgsqlDataReader rows, int place, ColumnType type, CoordinateSystem system) => type switch
    {
        ColumnType.Date => rows.GetFieldValue<DateOnly>(place),
        ColumnType.Hours => rows.GetFieldValue<int?[]>(place),
        _ when type.IsGeometry() => Converted(rows.GetFieldValue<Geometry>(place), system),
        _ => rows.GetValue(place),
    };

    private static Geometry Converted(Geometry geometry, CoordinateSystem system) => system == CoordinateSystem.Wgs84 ? geometry : system.FromWgs84(geometry);
}
