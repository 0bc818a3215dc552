using System.Text.Json;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Geodata.Store.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using NetTopologySuite.Geometries;

namespace Map.Api.Editing;

/// <summary>
/// Edits features of every kind: each edit is a transaction of its own, in the name of <see cref="Actor.Current"/>, and the
/// store logs it. What can be expected to go wrong is an <see cref="EditException"/>, or an <see cref="AggregateException"/>
/// of several.
/// </summary>
public sealed class Editor(IDbContextFactory<MapContext> store, IServiceProvider services)
{
    /// <summary>Adds a feature.</summary>
    /// <param name="input">Properties by the names of the feature's own, as <see cref="InputMap"/> says.</param>
    /// <param name="cancel">Leaves the store as it was.</param>
    public Task<T> CreateAsync<T>(object input, CancellationToken cancel)
        where T : Feature => CreateFromAsync<T>(_ => Task.FromResult(input), cancel);

    /// <summary>Adds a feature that others have a say in.</summary>
    /// <param name="prepare">Looks at the others, in the edit's own transaction, and gives the input as <see cref="CreateAsync"/> takes it.</param>
    /// <param name="cancel">Leaves the store as it was.</param>
    public async Task<T> CreateFromAsync<T>(Func<EditSession<T>, Task<object>> prepare, CancellationToken cancel)
        where T : Feature
    {
        await using var session = new EditSession<T>(store.CreateDbContext());
        await session.BeginAsync(null, cancel);
        var input = await prepare(session);
        var feature = Activator.CreateInstance<T>();
        await StoreRefusals.TranslateAsync(() => feature.Code, () => WriteAsync(session, feature, input, null, cancel));
        return feature;
    }

    /// <summary>Changes what the input gives, if the feature is as the client has read it.</summary>
    /// <inheritdoc cref="CreateAsync"/>
    public async Task<T> UpdateAsync<T>(IUpdateInput input, CancellationToken cancel)
        where T : Feature
    {
        await using var session = new EditSession<T>(store.CreateDbContext());
        await session.BeginAsync(null, cancel);
        var feature = await session.LockAsync(new FeatureKeys(input.Id, input.Code), input.Version, cancel);
        var before = (T)session.Context.Entry(feature).OriginalValues.ToObject();
        await StoreRefusals.TranslateAsync(() => feature.Code, () => WriteAsync(session, feature, input, before, cancel));
        return feature;
    }

    /// <summary>Changes a feature in a way of its kind's own, if it is as the client has read it.</summary>
    /// <param name="keys">Which.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="change">Sets properties of the feature.</param>
    /// <param name="cancel">Leaves the store as it was.</param>
    public async Task<T> ChangeAsync<T>(FeatureKeys keys, int version, Func<EditSession<T>, T, Task> change, CancellationToken cancel)
        where T : Feature
    {
        await using var session = new EditSession<T>(store.CreateDbContext());
        await session.BeginAsync(null, cancel);
        var feature = await session.LockAsync(keys, version, cancel);
        var entry = session.Context.Entry(feature);
        var before = (T)entry.OriginalValues.ToObject();
        await change(session, feature);
        return await StoreRefusals.TranslateAsync(() => feature.Code, () => StoreAsync(session, entry, before, () => Task.CompletedTask, cancel));
    }

    /// <summary>Deletes a feature that nothing refers to; it can be restored.</summary>
    /// <returns>The feature as it was.</returns>
    public async Task<T> DeleteAsync<T>(FeatureKeys keys, int version, CancellationToken cancel)
        where T : Feature
    {
        await using var session = new EditSession<T>(store.CreateDbContext());
        await session.BeginAsync(null, cancel);
        var feature = await session.LockAsync(keys, version, cancel);
        foreach (var rule in Rules<T>()) await rule.DeletingAsync(session, feature, cancel);
        await Referrers.RefuseAsync(session, feature.Id, cancel);
        await session.ExecuteAsync($"delete from {session.Table} where id = $1", cancel, new Npgsql.NpgsqlParameter { Value = feature.Id });
        await session.CommitAsync(cancel);
        return feature;
    }

    /// <summary>Brings a deleted feature back as it was, with its parts.</summary>
    /// <param name="keys">Which; of several that had the code, the one that was deleted last.</param>
    /// <param name="withoutMissing">Whether to do without what it referred to and is gone by now.</param>
    /// <param name="cancel">Leaves the store as it was.</param>
    public async Task<T> RestoreAsync<T>(FeatureKeys keys, bool withoutMissing, CancellationToken cancel)
        where T : Feature
    {
        await using var session = new EditSession<T>(store.CreateDbContext());
        await session.BeginAsync(ChangeOperation.Restore, cancel);
        var image = await FeatureImage.GetDeletedAsync(session, keys, cancel);
        var feature = await StoreRefusals.TranslateAsync(() => image.Code, () => image.RestoreAsync(session, withoutMissing, cancel));
        foreach (var rule in Rules<T>()) await rule.WrittenAsync(session, feature, null, cancel);
        await session.CommitAsync(cancel);
        return feature;
    }

    /// <summary>Makes a feature what it was before, with its parts, if it is as the client knows it.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="version">The version that is known.</param>
    /// <param name="image">What it was, as the log of changes has it.</param>
    /// <param name="cancel">Leaves the store as it was.</param>
    public async Task<T> OverwriteAsync<T>(long id, int version, JsonElement image, CancellationToken cancel)
        where T : Feature
    {
        await using var session = new EditSession<T>(store.CreateDbContext());
        await session.BeginAsync(null, cancel);
        var feature = await session.LockAsync(new FeatureKeys(id, null), version, cancel);
        var before = (T)session.Context.Entry(feature).OriginalValues.ToObject();
        var former = FeatureImage.Of(id, image);
        await StoreRefusals.TranslateAsync(() => former.Code, () => former.OverwriteAsync(session, feature, cancel));
        foreach (var rule in Rules<T>()) await rule.WrittenAsync(session, feature, before, cancel);
        await session.CommitAsync(cancel);
        return feature;
    }

    private async Task<T> WriteAsync<T>(EditSession<T> session, T feature, object input, T? before, CancellationToken cancel)
        where T : Feature
    {
        var (context, map) = (session.Context, InputMap.Of(input.GetType(), session.Entity));
        var system = map.SystemOf(input);
        await map.ApplyAsync(context, feature, input, system, ofParts: false, isNew: before is null, cancel);
        var entry = before is null ? context.Add(feature) : context.Entry(feature);
        await PlaceAsync(session, entry, map.IsGiven(input, "Location"), cancel);
        return await StoreAsync(
            session, entry, before, () => map.ApplyAsync(context, feature, input, system, ofParts: true, isNew: before is null, cancel), cancel);
    }

    private async Task<T> StoreAsync<T>(EditSession<T> session, EntityEntry<T> entry, T? before, Func<Task> applyParts, CancellationToken cancel)
        where T : Feature
    {
        var feature = entry.Entity;
        foreach (var rule in Rules<T>()) await rule.CheckAsync(session, feature, cancel);
        // The feature first, since a change of its parts raises its version.
        await session.Context.SaveChangesAsync(cancel);
        await applyParts();
        await session.Context.SaveChangesAsync(cancel);
        foreach (var rule in Rules<T>()) await rule.WrittenAsync(session, feature, before, cancel);
        await entry.ReloadAsync(cancel);
        await session.CommitAsync(cancel);
        return feature;
    }

    /// <summary>Finds the grid in which a given place lies.</summary>
    private static async Task PlaceAsync<T>(EditSession<T> session, EntityEntry<T> entry, bool isGiven, CancellationToken cancel)
        where T : Feature
    {
        if (!isGiven || !GridOfPoint.HasGridOfPoint(session.Entity) || entry.Property("Location").CurrentValue is not Point place) return;
        entry.Property("GridId").CurrentValue = await GridOfPoint.FindAsync(session.Connection, place, cancel);
    }

    private IEnumerable<IEditRule<T>> Rules<T>()
        where T : Feature => services.GetServices<IEditRule<T>>();
}
