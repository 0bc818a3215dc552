using System.Text.Json;
using System.Text.Json.Serialization;

namespace Map.Geodata.Import;

/// <summary>A folder of files that belong together, as <c>manifest.json</c> beside them lists it; imported in its order.</summary>
public sealed record ImportManifest
{
    public const string FileName = "manifest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public required string Name { get; init; }

    /// <summary>What the data is and where it is from.</summary>
    public required string Description { get; init; }

    public required IReadOnlyList<ImportManifestEntry> Files { get; init; }

    /// <summary>The folder that the files lie in.</summary>
    [JsonIgnore]
    public string Folder { get; private init; } = "";

    /// <exception cref="UnreadableFileException">The folder has no manifest, or the manifest is malformed.</exception>
    public static ImportManifest Read(string folder)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<ImportManifest>(File.ReadAllText(Path.Combine(folder, FileName)), Json);
            return manifest! with { Folder = folder };
        }
        catch (Exception e) when (e is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(FileName, e.Message, e);
        }
    }
}

/// <summary>One file of a manifest.</summary>
/// <param name="Kind">"osm", or a kind of <see cref="Kinds.ImportKinds"/>.</param>
/// <param name="File">Name of the file in the manifest's folder.</param>
/// <param name="Crs">Coordinate system of its positions; null where the format or the lack of positions makes it needless.</param>
public sealed record ImportManifestEntry(string Kind, string File, string? Crs = null);
