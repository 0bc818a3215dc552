using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Map.SampleCity.Files;

/// <summary>Files that belong together, with the manifest that says in which order they are imported.</summary>
public sealed class SampleFolder
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly List<(string Kind, string File, string? Crs)> _manifest = [];

    internal SampleFolder()
    {
    }

    /// <summary>Content by file name; those that end in .gz are not compressed yet.</summary>
    public IReadOnlyDictionary<string, byte[]> Contents => _files;

    /// <summary>Writes the files into a folder.</summary>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, content) in _files)
        {
            using Stream file = File.Create(Path.Combine(folder, name));
            using var stream = name.EndsWith(".gz", StringComparison.Ordinal) ? new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionLevel.SmallestSize) : file;
            stream.Write(content);
        }
    }

    internal void Add(string kind, string file, string content, string? crs = null, Encoding? encoding = null)
    {
        _files.Add(file, (encoding ?? new UTF8Encoding(false)).GetBytes(content));
        _manifest.Add((kind, file, crs));
    }

    internal void AddText(string file, string content) => _files.Add(file, new UTF8Encoding(false).GetBytes(content));

    internal void AddManifest(string name, string description) => AddText("manifest.json", JsonSerializer.Serialize(new
    {
        Name = name,
        Description = description,
        Files = _manifest.Select(entry => new { entry.Kind, entry.File, entry.Crs }),
    }, Json) + "\n");
}
