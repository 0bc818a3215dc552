using System.Reflection;
using System.Text.Json;
using Map.Api.Access;
using Map.Api.Changes;
using Map.Api.Editing;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Geodata.Store.Changes;
using Map.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Reverting;

/// <summary>Takes changes back, each by a change of its own.</summary>
public sealed class Reverter(IDbContextFactory<MapContext> store, Editor editor, LogImages images)
{
    private static readonly MethodInfo OfKind = typeof(Reverter).GetMethod(nameof(UndoAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>Takes a change back.</summary>
    /// <returns>What was done for it.</returns>
    /// <exception cref="EditException">It can't be taken back; the message says why.</exception>
    public async Task<LogEntry> RevertAsync(long id, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        var changes = context.Changes.AsNoTracking();
        var change = await changes.FirstOrDefaultAsync(one => one.Id == id, cancel) ?? throw new UnknownChangeException();
        CheckPermission(change.Kind);
        if (change.FeatureId is null) throw new ImportStaysException(change.Kind, new LogEntry(change, images).Count);
        var ofFeature = changes.Where(one => one.Kind == change.Kind && one.FeatureId == change.FeatureId).OrderByDescending(one => one.Id);
        if (await ofFeature.FirstAsync(cancel) is { } last && last.Id != id) throw new ChangedSinceException(last.Actor, last.At);

        var feature = typeof(Feature).Assembly.GetType($"{typeof(Feature).Namespace}.{change.Kind}", throwOnError: true)!;
        await (Task)OfKind.MakeGenericMethod(feature).Invoke(this, [change, cancel])!;
        return new LogEntry(await ofFeature.FirstAsync(cancel), images);
    }

    private static void CheckPermission(FeatureKind kind)
    {
        if (Caller.Current is { } caller && !caller.May(AccessPolicy.Find("Mutation", $"update{kind}") ?? Permission.Administer))
            throw new GraphQLException("The current user is not authorized to change this.", ErrorCodes.NotAuthorized);
    }

    // Whoever writes between the look above and the lock has raised the version.
    private Task<T> UndoAsync<T>(Change change, CancellationToken cancel)
        where T : Feature => change switch
        {
            { After: null } => editor.RestoreAsync<T>(new FeatureKeys(change.FeatureId, null), withoutMissing: false, cancel),
            { Before: null, After: { } after } => editor.DeleteAsync<T>(new FeatureKeys(change.FeatureId, null), VersionOf(after), cancel),
            { Before: { } before, After: { } after } => editor.OverwriteAsync<T>(change.FeatureId!.Value, VersionOf(after), before, cancel),
        };

    private static int VersionOf(JsonElement image) => image.GetProperty("version").GetInt32();
}
