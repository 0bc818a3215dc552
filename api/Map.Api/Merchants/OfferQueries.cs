using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.Merchants;

[QueryType]
public sealed class OfferQueries
{
    /// <summary>Offers of merchants, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<Offer>> GetOffersAsync(
        PageArguments page, QueryContext<Offer> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The offer with a code.</summary>
    public static Task<Offer?> GetOfferAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<Offer>(code, selection, cancel);
}
