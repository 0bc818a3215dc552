using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Alliances;

[ExtendObjectType<Alliance>]
public sealed class AllianceFields
{
    /// <summary>How many merchants are members.</summary>
    public static async Task<int> GetMerchantCountAsync([Parent(nameof(Alliance.Id))] Alliance alliance, MerchantCounts counts) => await counts.LoadAsync(alliance.Id);
}
