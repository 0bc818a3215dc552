using Map.Geodata.Coordinates;
using Npgsql;

namespace Map.Geodata.Import;

/// <summary>How a file is to be imported.</summary>
public sealed record ImportOptions
{
    /// <summary>
    /// The system of the file's positions. Null is allowed only where the format declares one itself (GeoJSON is WGS-84 by
    /// RFC 7946) or the file has no positions.
    /// </summary>
    public CoordinateSystem? CoordinateSystem { get; init; }

    /// <summary>Do and check everything, then leave the store as it was.</summary>
    public bool DryRun { get; init; }

    /// <summary>Write nothing if any row is rejected; otherwise the good rows are written.</summary>
    public bool Strict { get; init; }

    /// <summary>Who imports, for the log of changes.</summary>
    public string Actor { get; init; } = "import";

    /// <summary>The layer of a GeoPackage or zip archive, the sheet of a workbook; null: the only one.</summary>
    public string? Layer { get; init; }

    /// <summary>The encoding of a table of text; null: found out from the text itself. Other formats have one by their own rules.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>Hears every row that is rejected, in no order; the report keeps only the first ones.</summary>
    public Action<ImportNote>? OnRejected { get; init; }

    /// <summary>Writes what else belongs to the import, in the same transaction; what it throws leaves the store as it was.</summary>
    public Func<NpgsqlConnection, ImportReport, Task>? WriteMore { get; init; }

    /// <summary>
    /// Column (its English name) by header, for headers that the built-in names don't cover; an empty column leaves the header out.
    /// <see cref="HeaderMapping"/> reads it from a file.
    /// </summary>
    public IReadOnlyDictionary<string, string> Mapping { get; init; } = new Dictionary<string, string>();
}
