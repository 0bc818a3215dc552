using System.Collections.Concurrent;
using Map.Geodata.Access;
using Map.Geodata.Store.Postgis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Map.Geodata.Store;

/// <summary>
/// Connections of scopes other than all: each sees the views of Access/Scopes.sql in the place of the tables, from its start to
/// its end, so that no statement can forget its scope and none has to name it.
/// </summary>
internal sealed class ScopedSources(string connectionString, string readingString) : IAsyncDisposable
{
    /// <summary>So many scopes have connections at a time; a few for each, since PostgreSQL has 100 to 200 for all.</summary>
    private const int MostScopes = 32, MostConnections = 8;

    private readonly ConcurrentDictionary<string, Lazy<Sources>> _sources = new();

    public NpgsqlDataSource Reading(Scope scope) => Of(scope).Reading;

    public MapContext CreateContext(Scope scope) => Of(scope).Contexts.CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        foreach (var key in _sources.Keys) await RemoveAsync(key);
    }

    private Sources Of(Scope scope)
    {
        if (_sources.TryGetValue(scope.Key, out var known)) return known.Value;
        // Connections that are in use go on and are closed when they come back.
        if (_sources.Count >= MostScopes && _sources.Keys.FirstOrDefault() is { } other) _ = RemoveAsync(other);
        return _sources.GetOrAdd(scope.Key, _ => new(() => Create(scope))).Value;
    }

    private Sources Create(Scope scope)
    {
        var writing = MapStore.CreateDataSource(Within(scope, connectionString), "scoped");
        var options = new DbContextOptionsBuilder<MapContext>().UseNpgsql(writing, npgsql => npgsql.UseNetTopologySuite()).Options;
        return new Sources(MapStore.CreateDataSource(Within(scope, readingString), "scoped reading"), writing, new PooledDbContextFactory<MapContext>(options));
    }

    private static string Within(Scope scope, string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = MostConnections, ConnectionIdleLifetime = 30 };
        // Ids of grids are digits and commas, which need no quotes.
        var seen = scope == Scope.Open ? "-c search_path=open,public" : $"-c search_path=scoped,public -c map.grids={scope.Key}";
        settings.Options = $"{settings.Options} {seen}".Trim();
        return settings.ConnectionString;
    }

    private async Task RemoveAsync(string key)
    {
        if (!_sources.TryRemove(key, out var sources)) return;
        await sources.Value.Reading.DisposeAsync();
        await sources.Value.Writing.DisposeAsync();
    }

    private sealed record Sources(NpgsqlDataSource Reading, NpgsqlDataSource Writing, PooledDbContextFactory<MapContext> Contexts);
}
