using Map.Geodata.Store.Notices;

namespace Map.Geodata.Store.Changes;

/// <summary>What changes in the store, as it happens, whichever process changes it.</summary>
/// <param name="connectionString">Of the store.</param>
/// <param name="clock">Waits between attempts to connect.</param>
public sealed class ChangeFeed(string connectionString, TimeProvider? clock = null)
    : NoticeFeed<ChangeNotice>(connectionString, "map_change", ChangeNotice.Parse, ChangeNotice.Missed, clock);
