using System.Text.Json;
using Map.Geodata.Siting.Briefs;

namespace Map.Geodata.Zones;

/// <summary>Problems and plans of zones as JSON: camelCase names, UPPER_SNAKE words; what is not given is left out.</summary>
public static class ZoneJson
{
    public static JsonElement Write<T>(T part) => JsonSerializer.SerializeToElement(part, BriefJson.Options);

    /// <exception cref="BriefException">It is none, or a value in it makes no sense; the path says which.</exception>
    public static ZoneBrief Read(JsonElement json)
    {
        BriefShape.Check(json, typeof(ZoneBrief));
        var brief = json.Deserialize<ZoneBrief>(BriefJson.Options)!;
        brief.Check();
        return brief;
    }

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
