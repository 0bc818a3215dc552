using Npgsql;
using NpgsqlTypes;

namespace Map.Api.Tiles;

/// <summary>Runs the tile queries as prepared statements.</summary>
internal sealed class TileReader(NpgsqlDataSource store)
{
    /// <summary>The tile's bytes; none where nothing lies.</summary>
    public async Task<byte[]> GetTileAsync(TileLayer layer, TileAddress tile, CancellationToken cancel)
    {
        await using NpgsqlConnection connection = await store.OpenConnectionAsync(cancel);
        await using var command = new NpgsqlCommand(layer.Sql, connection);
        foreach (int number in (ReadOnlySpan<int>)[tile.Z, tile.X, tile.Y])
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = number, NpgsqlDbType = NpgsqlDbType.Integer });
        await command.PrepareAsync(cancel);
        return (byte[])(await command.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>West, south, east, north in degrees around everything in the layer; null while it is empty.</summary>
    public async Task<double[]?> FindBoundsAsync(TileLayer layer, CancellationToken cancel)
    {
        await using NpgsqlCommand command = store.CreateCommand($"""
            select array[ST_XMin(bounds), ST_YMin(bounds), ST_XMax(bounds), ST_YMax(bounds)]
            from ({layer.BoundsSql}) found(bounds) where bounds is not null
            """);
        return (double[]?)await command.ExecuteScalarAsync(cancel);
    }

    /// <summary>Whom to thank for the base map; null while it is empty or invented.</summary>
    public async Task<string?> FindAttributionAsync(CancellationToken cancel)
    {
        await using NpgsqlCommand command = store.CreateCommand("select exists (select from city_network where not synthetic)");
        return (bool)(await command.ExecuteScalarAsync(cancel))! ? "© OpenStreetMap contributors" : null;
    }
}
