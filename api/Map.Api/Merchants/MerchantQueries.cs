using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.Merchants;

[QueryType]
public sealed class MerchantQueries
{
    /// <summary>Merchants, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<Merchant>> GetMerchantsAsync(
        PageArguments page, QueryContext<Merchant> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The merchant with a code.</summary>
    public static Task<Merchant?> GetMerchantAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<Merchant>(code, selection, cancel);
}
