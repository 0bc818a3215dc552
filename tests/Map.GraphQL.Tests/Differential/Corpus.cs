using System.Text.Json;

namespace Map.GraphQL.Tests.Differential;

/// <summary>
/// The cases of a corpus file. It begins with <c>schema: FILES</c> and <c>data: FILE</c>; then each case is a line <c>=== name</c>, its document,
/// and, where needed, <c>--- variables</c> with JSON and <c>--- operation</c> with a name. <c>--- document</c> is the document as a JSON
/// string, for characters that would not survive in a file.
/// </summary>
internal static class Corpus
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Map.GraphQL.Tests", "Corpus");

    /// <summary>The files of a folder and of those in it, by their paths in the corpus.</summary>
    public static IReadOnlyList<string> ListFiles(string folder = "") =>
        [.. Directory.GetFiles(Path.Combine(Folder, folder), "*.cases", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    public static IEnumerable<CorpusCase> LoadAll(string folder) => ListFiles(folder).SelectMany(Load);

    public static IReadOnlyList<CorpusCase> Load(string file)
    {
        var sections = File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n").Split("\n=== ");
        var schema = string.Join('\n', Header(sections[0], "schema").Split(' ').Select(Read));
        var dataFile = Header(sections[0], "data");
        var data = dataFile.Length == 0 ? "{}" : Read(dataFile);
        return [.. sections.Skip(1).Select(section => Parse(section, schema, data))];
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");

    private static string Header(string text, string key) => text.Split('\n')
        .Where(line => line.StartsWith(key + ":", StringComparison.Ordinal))
        .Select(line => line[(key.Length + 1)..].Trim())
        .FirstOrDefault("");

    private static CorpusCase Parse(string section, string schema, string data)
    {
        var parts = section.Split("\n--- ");
        var (name, document) = Split(parts[0]);
        var others = parts.Skip(1).Select(Split).ToDictionary(part => part.First, part => part.Others, StringComparer.Ordinal);
        return new CorpusCase(
            name, schema, data, others.TryGetValue("document", out var json) ? JsonSerializer.Deserialize<string>(json)! : document, others.GetValueOrDefault("variables"), others.GetValueOrDefault("operation")?.Trim());
    }

    private static (string First, string Others) Split(string part)
    {
        var end = part.IndexOf('\n');
        return end < 0 ? (part.Trim(), "") : (part[..end].Trim(), part[(end + 1)..].TrimEnd('\n'));
    }
}

internal sealed record CorpusCase(string Name, string Schema, string Data, string Document, string? Variables, string? OperationName);
