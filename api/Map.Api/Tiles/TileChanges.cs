using Map.Geodata.Features;
using Map.Geodata.Store.Changes;

namespace Map.Api.Tiles;

/// <summary>Has tiles made again when what they show changes, whichever process changes it.</summary>
internal sealed class TileChanges(ChangeFeed feed, TileCache tiles) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using ChangeFeed.Subscription subscription = await feed.SubscribeAsync(stoppingToken);
        // What was kept before anybody listened may have changed since.
        tiles.ForgetAll();
        await foreach (ChangeNotice notice in subscription.ReadAsync(stoppingToken))
        {
            if (notice.IsMissed) tiles.ForgetAll();
            else tiles.Forget(TableOf(notice.Kind!.Value));
        }
    }

    private static string TableOf(FeatureKind kind) => kind == FeatureKind.Case ? "service_case" : UpperSnake.Write(kind).ToLowerInvariant();
}
