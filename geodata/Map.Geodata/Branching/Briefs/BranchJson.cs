using System.Text.Json;
using System.Text.Json.Nodes;
using Map.Geodata.Siting.Briefs;

namespace Map.Geodata.Branching.Briefs;

/// <summary>Branching problems and plans as JSON.</summary>
public static class BranchJson
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>camelCase names, UPPER_SNAKE words, lines and areas as GeoJSON; what is not given is left out.</summary>
    public static JsonSerializerOptions Options { get; } = new(BriefJson.Options) { Converters = { new ShapeConverter() } };

    /// <exception cref="BriefException">It is none, or a value in it makes no sense; the path says which.</exception>
    public static BranchBrief Read(JsonElement json)
    {
        BriefShape.Check(json, typeof(BranchBrief));
        var brief = json.Deserialize<BranchBrief>(Options)!;
        BranchBriefCheck.Run(brief);
        return brief;
    }

    /// <exception cref="BriefException">As for <see cref="Read(JsonElement)"/>.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static BranchBrief ReadFile(string path)
    {
        try
        {
            return Read(JsonSerializer.SerializeToElement(JsonNode.Parse(File.ReadAllText(path), documentOptions: Lenient)));
        }
        catch (JsonException e)
        {
            throw new BriefException("$", $"is no JSON in line {e.LineNumber + 1}: {e.Message.Split(" LineNumber")[0].TrimEnd('.')}");
        }
    }

    public static JsonElement Write<T>(T part) => JsonSerializer.SerializeToElement(part, Options);

    /// <summary>Null for JSON of another form: whoever edits a plan by hand may write what he likes.</summary>
    public static T? Find<T>(JsonElement? json)
        where T : class
    {
        try
        {
            return json?.Deserialize<T>(Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
