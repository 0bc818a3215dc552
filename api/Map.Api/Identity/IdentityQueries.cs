using Map.GraphQL.Building;
using Map.GraphQL.Cost;

namespace Map.Api.Identity;

[QueryType]
public sealed class IdentityQueries
{
    /// <summary>Everybody who signs in, by name. For administrators.</summary>
    [ListSize(AssumedSize = 100)]
    public static Task<IReadOnlyList<AccountView>> GetAccountsAsync(IdentityService identity, CancellationToken cancel) => identity.ListAccountsAsync(cancel);

    /// <summary>The keys of systems, the newest first, with those that have expired or were revoked. For administrators.</summary>
    [ListSize(AssumedSize = 100)]
    public static Task<IReadOnlyList<ApiKeyView>> GetApiKeysAsync(IdentityService identity, CancellationToken cancel) => identity.ListKeysAsync(cancel);
}
