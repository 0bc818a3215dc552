using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Geodata.Store.Changes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Map.Api.Editing;

/// <summary>One edit: a transaction in the actor's name. It leaves nothing behind unless it is committed.</summary>
/// <typeparam name="T">What is edited.</typeparam>
public sealed class EditSession<T> : IAsyncDisposable
    where T : Feature
{
    internal EditSession(MapContext context)
    {
        Context = context;
        Entity = context.Model.FindEntityType(typeof(T))!;
        Table = Entity.GetTableName()!;
    }

    public MapContext Context { get; }

    public IEntityType Entity { get; }

    public string Table { get; }

    public FeatureKind Kind { get; } = Enum.Parse<FeatureKind>(typeof(T).Name);

    public NpgsqlConnection Connection => (NpgsqlConnection)Context.Database.GetDbConnection();

    /// <summary>Begins the transaction.</summary>
    /// <param name="operation">What insertions are; null for new features.</param>
    /// <param name="cancel">Ends it.</param>
    internal async Task BeginAsync(ChangeOperation? operation, CancellationToken cancel)
    {
        Context.Database.AutoSavepointsEnabled = false;
        await Context.Database.BeginTransactionAsync(cancel);
        await ChangeSigning.SignAsync(Connection, Actor.Current, operation, cancel);
    }

    /// <summary>The feature as it is now, which stays so until the transaction ends.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    /// <exception cref="StaleVersionException">It has changed since.</exception>
    public async Task<T> LockAsync(FeatureKeys keys, int version, CancellationToken cancel)
    {
        keys.Check();
        // Of several revisions with one code the newest is meant.
        var sql = $"select * from {Table} where {(keys.Id is null ? "code" : "id")} = {{0}} order by id desc limit 1 for update";
        var found = await Context.Set<T>().FromSqlRaw(sql, (object?)keys.Id ?? keys.Code!).ToListAsync(cancel);
        if (found is not [var feature]) throw new NotFoundException(Kind, keys.ToString());
        return feature.Version == version ? feature : throw new StaleVersionException(version, feature.Version);
    }

    /// <summary>Runs SQL in the transaction.</summary>
    public async Task<int> ExecuteAsync(string sql, CancellationToken cancel, params IReadOnlyList<NpgsqlParameter> parameters)
    {
        await using var command = new NpgsqlCommand(sql, Connection);
        foreach (var parameter in parameters) command.Parameters.Add(parameter);
        return await command.ExecuteNonQueryAsync(cancel);
    }

    public Task CommitAsync(CancellationToken cancel) => Context.Database.CommitTransactionAsync(cancel);

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
