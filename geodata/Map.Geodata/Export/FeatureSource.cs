using Map.Geodata.Coordinates;
using Map.Geodata.Export.Formats;
using Map.Geodata.Import.Kinds;
using Npgsql;

namespace Map.Geodata.Export;

/// <summary>An open page of features, for services that write them into answers of their own.</summary>
public sealed class FeatureSource : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlCommand _command;
    private readonly CoordinateSystem _system;
    private readonly ImportKind _kind;
    private readonly int _key;

    private FeatureSource(NpgsqlConnection connection, NpgsqlCommand command, ImportKind kind, CoordinateSystem system)
    {
        (_connection, _command, _kind, _system) = (connection, command, kind, system);
        _key = kind.Columns.Index().First(c => c.Item.IsKey).Index;
        Feature = new GeoJsonFeature(kind);
    }

    /// <summary>Writes the rows as GeoJSON.</summary>
    public GeoJsonFeature Feature { get; }

    /// <summary>Features in the order of their keys.</summary>
    /// <param name="store">The store.</param>
    /// <param name="kind">A kind with one key.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="system">The system of their positions.</param>
    /// <param name="after">Only features whose key comes after this one.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="FilterException">The filter doesn't fit the kind.</exception>
    public static Task<FeatureSource> OpenAsync(
        NpgsqlDataSource store, ImportKind kind, FeatureFilter filter, CoordinateSystem system, string? after, int limit, CancellationToken cancel)
    {
        var query = new FeatureQuery(kind, filter);
        if (after is not null) query.After(after);
        return OpenAsync(store, kind, query, system, limit, cancel);
    }

    /// <summary>One feature by its key, or none.</summary>
    public static Task<FeatureSource> OpenOneAsync(NpgsqlDataSource store, ImportKind kind, string code, CoordinateSystem system, CancellationToken cancel) =>
        OpenAsync(store, kind, new FeatureQuery(kind, new FeatureFilter()).Only(code), system, 1, cancel);

    /// <summary>How many features the filter leaves.</summary>
    /// <exception cref="FilterException">The filter doesn't fit the kind.</exception>
    public static async Task<long> CountAsync(NpgsqlDataSource store, ImportKind kind, FeatureFilter filter, CancellationToken cancel)
    {
        await using var connection = await store.OpenConnectionAsync(cancel);
        await using var command = new FeatureQuery(kind, filter).CreateCount(connection);
        await command.PrepareAsync(cancel);
        return (long)(await command.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>West, south, east and north around all features of a kind, in degrees; null where there are none.</summary>
    public static async Task<double[]?> FindBoundsAsync(NpgsqlDataSource store, ImportKind kind, CancellationToken cancel)
    {
        var extents = string.Join(" union all ", kind.Geometries.Select(g => $"select ST_Extent({g.Quoted})::geometry as box from {kind.Table}"));
        await using var command = store.CreateCommand($"select array[ST_XMin(e), ST_YMin(e), ST_XMax(e), ST_YMax(e)] from (select ST_Extent(box)::geometry as e from ({extents}) boxes) whole where e is not null");
        return (double[]?)await command.ExecuteScalarAsync(cancel);
    }

    public IAsyncEnumerable<FeatureRow> ReadAsync(CancellationToken cancel) => FeatureReader.ReadAsync(_command, _kind.Columns, _system, cancel);

    public string KeyOf(FeatureRow row) => ValueText.Of(row.Values[_key]);

    public async ValueTask DisposeAsync()
    {
        await _command.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private static async Task<FeatureSource> OpenAsync(NpgsqlDataSource store, ImportKind kind, FeatureQuery query, CoordinateSystem system, int limit, CancellationToken cancel)
    {
        var connection = await store.OpenConnectionAsync(cancel);
        try
        {
            var command = query.CreateRead(connection, limit);
            await command.PrepareAsync(cancel);
            return new FeatureSource(connection, command, kind, system);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
