using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Map.Geodata.Siting.Briefs;

/// <summary>Siting problems as JSON.</summary>
public static class BriefJson
{
    /// <summary>People write comments and leave commas behind.</summary>
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>camelCase names, UPPER_SNAKE words, areas as GeoJSON; what is not given is left out.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper), new AreaConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <exception cref="BriefException">It is none, or a value in it makes no sense; the path says which.</exception>
    public static SitingBrief Read(JsonElement json)
    {
        BriefShape.Check(json, typeof(SitingBrief));
        var brief = json.Deserialize<SitingBrief>(Options)!;
        BriefCheck.Run(brief);
        return brief;
    }

    /// <summary>Reads a file; candidates that it names in another file (candidates.file, beside it) are taken in.</summary>
    /// <exception cref="BriefException">As for <see cref="Read(JsonElement)"/>.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static SitingBrief ReadFile(string path)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(path), documentOptions: Lenient);
            CandidateFile.TakeIn(json, Path.GetDirectoryName(Path.GetFullPath(path))!);
            return Read(JsonSerializer.SerializeToElement(json));
        }
        catch (JsonException e)
        {
            throw new BriefException("$", $"is no JSON in line {e.LineNumber + 1}: {e.Message.Split(" LineNumber")[0].TrimEnd('.')}");
        }
    }

    public static JsonElement Write(SitingBrief brief) => JsonSerializer.SerializeToElement(brief, Options);
}
