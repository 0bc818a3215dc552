namespace Map.Testing;

/// <summary>
/// Real extracts that may lie beside the checkout (../shared). Where they do, tests over them are added: a theory whose
/// data come from <see cref="List"/> has a case per file, and none elsewhere.
/// </summary>
public static class SharedData
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));

    public static bool Exists => Directory.Exists(Folder);

    /// <summary>The files under a folder of ../shared that match, in the order of their names; none when it isn't there.</summary>
    /// <param name="folder">Relative to ../shared, for instance <c>data/osm</c>.</param>
    /// <param name="pattern">For instance <c>*.osm.pbf</c>.</param>
    public static IReadOnlyList<string> List(string folder, string pattern = "*")
    {
        string path = Path.Combine(Folder, folder);
        return Directory.Exists(path) ? [.. Directory.GetFiles(path, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
    }

    /// <summary>A file of ../shared, or null when it isn't there.</summary>
    public static string? Find(string file) => Path.Combine(Folder, file) is var path && File.Exists(path) ? path : null;
}
