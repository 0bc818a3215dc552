using System.Text.Json;
using Map.Geodata.Siting.Briefs;

namespace Map.Geodata.Siting.Plans;

/// <summary>Solutions and certificates as saved plans keep them.</summary>
public static class PlanJson
{
    public static JsonElement Write<T>(T part) => JsonSerializer.SerializeToElement(part, BriefJson.Options);

    /// <summary>Null for JSON of another form: whoever edits a plan by hand may write what he likes.</summary>
    public static T? Find<T>(JsonElement? json)
        where T : class
    {
        try
        {
            return json?.Deserialize<T>(BriefJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
