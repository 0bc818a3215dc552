using System.Runtime.CompilerServices;
using Map.Api.Querying;
using Map.Api.Troubles;
using Map.Geodata.Access;
using Map.Geodata.Features;
using Map.Geodata.Store.Changes;

namespace Map.Api.Changes;

/// <summary>Changes of features as subscribers hear of them: one event for each feature, whichever process has changed it.</summary>
public sealed class FeatureEvents(ChangeFeed feed, FeatureModel model, ReadSource store, TimeProvider clock)
{
    private readonly ConditionalWeakTable<ChangeNotice, Dictionary<string, Task<IReadOnlyList<FeatureEvent>>>> _read = [];

    /// <summary>Every change from now on, until cancelled.</summary>
    /// <param name="id">Only of this feature; null for all.</param>
    /// <param name="code">Only of this feature; null for all.</param>
    /// <param name="create">Makes the event that the client gets.</param>
    /// <param name="cancel">Ends it.</param>
    /// <typeparam name="T">The features.</typeparam>
    /// <typeparam name="TChange">The event.</typeparam>
    public async Task<IAsyncEnumerable<TChange>> ListenAsync<T, TChange>(
        long? id, string? code, Func<FeatureEvent, TChange> create, CancellationToken cancel)
        where T : Feature
    {
        var subscription = await feed.SubscribeAsync(cancel);
        cancel.Register(subscription.Dispose);
        return ReadAsync(subscription, Enum.Parse<FeatureKind>(typeof(T).Name), model.Table(typeof(T)).Name, cancel)
            .Where(one => one.Id is null || ((id is null || one.Id == id) && (code is null || one.Code == code)))
            .Select(create);
    }

    private async IAsyncEnumerable<FeatureEvent> ReadAsync(
        ChangeFeed.Subscription subscription, FeatureKind kind, string table, [EnumeratorCancellation] CancellationToken cancel)
    {
        using (subscription)
        {
            await foreach (var notice in subscription.ReadAsync(cancel))
            {
                if (notice.IsMissed) yield return Of(kind, FeatureEventKind.Missed);
                else if (notice.Kind == kind)
                    foreach (var one in await OfAsync(notice, kind, table).WaitAsync(cancel)) yield return one;
            }
        }
    }

    /// <summary>Read once for all subscribers of a scope.</summary>
    private Task<IReadOnlyList<FeatureEvent>> OfAsync(ChangeNotice notice, FeatureKind kind, string table)
    {
        lock (_read)
        {
            var known = _read.GetValue(notice, _ => []);
            return known.TryGetValue(Scope.Current.Key, out var events) ? events : known[Scope.Current.Key] = LoadOrMissAsync(notice, kind, table);
        }
    }

    /// <summary>Who listens goes on listening when the store goes away just then.</summary>
    private async Task<IReadOnlyList<FeatureEvent>> LoadOrMissAsync(ChangeNotice notice, FeatureKind kind, string table)
    {
        try
        {
            return await LoadAsync(notice, kind, table);
        }
        catch (Exception exception) when (StoreTroubles.IsAway(exception))
        {
            return [Of(kind, FeatureEventKind.Missed)];
        }
    }

    private async Task<IReadOnlyList<FeatureEvent>> LoadAsync(ChangeNotice notice, FeatureKind kind, string table)
    {
        var happened = Enum.Parse<FeatureEventKind>(notice.Operation!.Value.ToString());
        if (notice.Ids is null) return [Of(kind, happened)];
        var events = new List<FeatureEvent>(notice.Ids.Count);
        await using var command = store.DataSource.CreateCommand(CodesSql(table));
        command.Parameters.Add(new() { Value = UpperSnake.Write(kind) });
        command.Parameters.Add(new() { Value = notice.Ids.ToArray() });
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            // What a scope does not see has no code in it.
            if (!Scope.Current.IsAll && await reader.IsDBNullAsync(1)) continue;
            events.Add(new(kind, happened, reader.GetInt64(0), await reader.IsDBNullAsync(1) ? null : reader.GetString(1), clock.GetUtcNow()));
        }

        return events;
    }

    private FeatureEvent Of(FeatureKind kind, FeatureEventKind happened) => new(kind, happened, null, null, clock.GetUtcNow());

    /// <summary>Codes by ids; the log knows those of what is gone.</summary>
    private static string CodesSql(string table) => $"""
        select i.id, coalesce(t.code, (select feature_code from change where kind = $1 and feature_id = i.id order by id desc limit 1))
        from unnest($2) with ordinality i(id, place) left join {table} t on t.id = i.id
        order by i.place
        """;
}
