using Map.Geodata.Coordinates;

namespace Map.Geodata.Import.Formats;

/// <summary>A file of features, read as a stream.</summary>
internal abstract class FeatureFile : IDisposable
{
    /// <summary>The headers, in the order of every row's cells. Formats without a header line add to it while reading.</summary>
    public abstract IReadOnlyList<string> Headers { get; }

    /// <summary>The system that the file itself names, as far as it has been read.</summary>
    public virtual CoordinateSystem? NamedSystem => null;

    /// <summary>The system of the file's positions by the file itself or by the rule of its format; null when neither says.</summary>
    public virtual CoordinateSystem? DeclaredSystem => NamedSystem;

    /// <summary>In which encoding it is read, of a table of text; null where the format has its own rules.</summary>
    public virtual TextEncoding? Charset => null;

    /// <summary>Whether rows can have a geometry apart from their cells.</summary>
    public virtual bool HasGeometry => false;

    /// <summary>What the reader had to leave out or to decide, complete when all rows have been read.</summary>
    public virtual IEnumerable<ImportNote> Remarks => [];

    /// <summary>Share of the file that has been read, 0–1.</summary>
    public abstract double Fraction { get; }

    /// <exception cref="UnreadableFileException">The file is cut off or malformed beyond one row.</exception>
    public abstract IEnumerable<RawRow> Rows();

    public abstract void Dispose();
}
