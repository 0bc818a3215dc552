using System.Text.Json;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Standards;

/// <summary>How rule sets are shown.</summary>
internal static class StandardViews
{
    /// <summary>As the JSON object in which they are kept and edited; which rules there are differs from one standard to the next.</summary>
    public static JsonElement OfRules([Parent] StandardRules rules) => JsonSerializer.SerializeToElement(rules, StandardRules.Json);
}
