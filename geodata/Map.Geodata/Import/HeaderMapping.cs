using System.Text.Json;
using Map.Geodata.Import.Formats;

namespace Map.Geodata.Import;

/// <summary>
/// Reads which header of a file means which column: <c>{"header": "column", …}</c> as JSON, or a table of two columns (header,
/// column) with a header line of its own, in any of the formats that tables come in.
/// </summary>
public static class HeaderMapping
{
    /// <exception cref="UnreadableFileException">The file is missing or malformed.</exception>
    public static IReadOnlyDictionary<string, string> Read(string path) =>
        Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase) ? ReadJson(path) : ReadTable(path);

    private static Dictionary<string, string> ReadJson(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var mapping = JsonSerializer.Deserialize<Dictionary<string, string?>>(file) ?? [];
            return mapping.ToDictionary(m => m.Key, m => m.Value ?? "");
        }
        catch (Exception e) when (e is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(Path.GetFileName(path), $"{e.Message} A mapping is {{\"header\": \"column\", …}}.", e);
        }
    }

    private static Dictionary<string, string> ReadTable(string path)
    {
        using var file = FeatureFormats.Open(path);
        if (file.Headers.Count != 2)
            throw new UnreadableFileException(Path.GetFileName(path), "a mapping has two columns: the header and the column that it means.");
        var mapping = new Dictionary<string, string>();
        foreach (var row in file.Rows())
            if (row.Cells[0] is { } header && !mapping.TryAdd(header, row.Cells.ElementAtOrDefault(1) ?? ""))
                throw new UnreadableFileException(Path.GetFileName(path), $"row {row.Number} maps \"{header}\" a second time.");
        return mapping;
    }
}
