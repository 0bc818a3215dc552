using System.Collections.Concurrent;
using Map.Api.Metrics;
using Map.Api.Querying;
using Map.Geodata.Access;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Primitives;

namespace Map.Api.Tiles;

/// <summary>
/// Tiles that were asked for, packed, until one of their tables changes. Requests for a tile that is being made wait for it
/// instead of making it again.
/// </summary>
internal sealed class TileCache(ReadSource store) : IDisposable
{
    private const long CapacityBytes = 64 << 20;

    /// <summary>What an entry costs beside its bytes: its key, its node, how it ends.</summary>
    private const int EntryBytes = 900;

    private readonly MemoryCache _tiles = new(new MemoryCacheOptions { SizeLimit = CapacityBytes });
    private readonly ConcurrentDictionary<Key, Lazy<Task<Tile>>> _underway = new();
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _generations = new();

    /// <summary>The tile as it is now.</summary>
    public ValueTask<Tile> GetAsync(TileLayer layer, TileAddress address, CancellationToken cancel)
    {
        var key = new Key(layer.Name, address, Scope.Current.Key, _generations.GetOrAdd(layer.Name, static _ => new CancellationTokenSource()));
        bool isKept = _tiles.TryGetValue(key, out Tile? known);
        MapMeter.Tiles.Add(1, new KeyValuePair<string, object?>("cache", isKept ? "hit" : "miss"));
        if (isKept) return new(known!);
        Lazy<Task<Tile>> making = _underway.GetOrAdd(key, static (k, make) => new Lazy<Task<Tile>>(() => make.Cache.MakeAsync(k, make.Layer)), (Cache: this, Layer: layer));
        return new(making.Value.WaitAsync(cancel));
    }

    /// <summary>Has the tiles made again that show a table.</summary>
    public void Forget(string table)
    {
        foreach (TileLayer layer in TileLayers.All.Where(layer => layer.Tables.Contains(table))) Forget(layer);
    }

    /// <summary>Has all tiles made again.</summary>
    public void ForgetAll()
    {
        foreach (TileLayer layer in TileLayers.All) Forget(layer);
    }

    public void Dispose() => _tiles.Dispose();

    /// <summary>Tiles of the generation before go at once, and one of it that is being made is kept no longer than until it is done.</summary>
    private void Forget(TileLayer layer)
    {
        if (_generations.TryRemove(layer.Name, out CancellationTokenSource? generation)) generation.Cancel();
    }

    /// <summary>Goes on when whoever asked first has gone: others may be waiting, and the tile will be asked for again.</summary>
    private async Task<Tile> MakeAsync(Key key, TileLayer layer)
    {
        try
        {
            Tile tile = Tile.Create(await new TileReader(store.DataSource).GetTileAsync(layer, key.Address, CancellationToken.None));
            _tiles.Set(key, tile, new MemoryCacheEntryOptions { Size = tile.Packed.Length + EntryBytes }.AddExpirationToken(new CancellationChangeToken(key.Generation.Token)));
            return tile;
        }
        finally
        {
            _underway.TryRemove(key, out _);
        }
    }

    private readonly record struct Key(string Layer, TileAddress Address, string Scope, CancellationTokenSource Generation);
}
