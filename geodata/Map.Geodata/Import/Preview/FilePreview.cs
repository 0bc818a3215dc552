using Map.Geodata.Coordinates;
using Map.Geodata.Import.Formats;
using Map.Geodata.Import.Kinds;

namespace Map.Geodata.Import.Preview;

/// <summary>A row as the file has it, nothing interpreted.</summary>
/// <param name="Number">Row as a spreadsheet numbers it (the header is row 1), or the feature counted from 1.</param>
/// <param name="Cells">In the order of the headers; null where empty.</param>
public sealed record PreviewRow(long Number, IReadOnlyList<string?> Cells);

/// <summary>What a file looks like and what its columns probably mean, before anything of it is imported.</summary>
public sealed record FilePreview
{
    private const int MostCharacters = 200;

    public required IReadOnlyList<string> Headers { get; init; }

    /// <summary>For each header the column that it means; null where none is called so, or another header means it already.</summary>
    public required IReadOnlyList<string?> Proposals { get; init; }

    public required IReadOnlyList<PreviewRow> Rows { get; init; }

    /// <summary>Whether features have a geometry apart from their cells.</summary>
    public required bool HasGeometry { get; init; }

    /// <summary>Of a table of text; null where the format has its own rules.</summary>
    public required TextEncoding? Encoding { get; init; }

    /// <summary>The system of the positions by the file or its format; null when neither says: then it must be declared, if there are positions.</summary>
    public required CoordinateSystem? System { get; init; }

    /// <param name="kind">What the file is to bring.</param>
    /// <param name="path">The file.</param>
    /// <param name="layer">The layer or sheet; null: the only one.</param>
    /// <param name="encoding">Of a table of text; null: found out from it.</param>
    /// <param name="rows">At most so many rows.</param>
    /// <exception cref="ImportException">The file can't be read.</exception>
    public static FilePreview Read(ImportKind kind, string path, string? layer, TextEncoding? encoding, int rows)
    {
        using var file = FeatureFormats.Open(path, layer, encoding);
        // Formats without a header line know their headers only by their rows.
        var read = file.Rows().Take(rows).Select(row => new PreviewRow(row.Number, [.. row.Cells.Select(cell => cell is null ? null : Shortened.To(cell, MostCharacters))])).ToList();
        return new FilePreview
        {
            Headers = [.. file.Headers],
            Proposals = Propose(kind, file.Headers),
            Rows = read,
            HasGeometry = file.HasGeometry,
            Encoding = file.Charset,
            System = file.DeclaredSystem,
        };
    }

    private static string?[] Propose(ImportKind kind, IReadOnlyList<string> headers)
    {
        var meanings = HeaderNames.For(kind);
        var proposals = new string?[headers.Count];
        var taken = new HashSet<string>();
        // As an import does it: a column's own name wins over other headers that mean it.
        foreach (var place in Enumerable.Range(0, headers.Count).OrderBy(i => meanings.ContainsValue(headers[i]) ? 0 : 1))
            if (meanings.GetValueOrDefault(HeaderNames.Normalize(headers[place])) is { } name && taken.Add(name)) proposals[place] = name;
        return proposals;
    }
}
