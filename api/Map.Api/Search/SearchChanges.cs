using Map.Geodata.Store.Changes;

namespace Map.Api.Search;

/// <summary>Has names read again when features change, whichever process changes them.</summary>
internal sealed class SearchChanges(ChangeFeed feed, SearchIndex index) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using ChangeFeed.Subscription subscription = await feed.SubscribeAsync(stoppingToken);
        // What was read before anybody listened may have changed since.
        index.Forget();
        await foreach (ChangeNotice notice in subscription.ReadAsync(stoppingToken))
            if (notice.IsMissed || SearchSql.Kinds.Contains(notice.Kind!.Value)) index.Forget();
    }
}
