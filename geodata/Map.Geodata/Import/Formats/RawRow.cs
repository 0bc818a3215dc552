using Map.Geodata.Reasons;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Import.Formats;

/// <summary>One row or feature of a file, as the format gives it: texts by header, perhaps a geometry, nothing interpreted.</summary>
/// <param name="Number">Row as a spreadsheet numbers it (header = 1), or the feature counted from 1.</param>
/// <param name="Cells">Texts in the order of the file's headers, null where empty; may be shorter than those.</param>
/// <param name="Geometry">The geometry that the format holds apart from the cells, in the file's coordinate system.</param>
/// <param name="Problem">Why the row can't be used; null when it can.</param>
internal sealed record RawRow(long Number, IReadOnlyList<string?> Cells, Geometry? Geometry = null, Reason? Problem = null)
{
    /// <summary>What had to be mended while reading the geometry; null when nothing.</summary>
    public Reason? Repair { get; init; }

    /// <summary>Why single cells have no text, by place; it matters only where the cell's column is used.</summary>
    public IReadOnlyDictionary<int, Reason>? BadCells { get; init; }
}
