namespace Map.Geodata.Reasons;

/// <summary>Why a row or its geometry isn't as the file's format has it.</summary>
internal static class FormatReasons
{
    public static ReasonKind QuoteNeverClosed { get; } = ReasonKind.Of("a cell begins with a quotation mark that is never closed; the rest of the file is in it");

    public static ReasonKind StrayQuote { get; } = ReasonKind.Of("a quotation mark stands inside an unquoted cell; quote the whole cell and double the mark");

    public static ReasonKind CellCountDiffers { get; } = ReasonKind.Of("it has {cells} cells, but the header has {headers}");

    /// <summary>The detail is a library's, in English.</summary>
    public static ReasonKind TextNotUnicode { get; } = ReasonKind.Of("it has a text that is no Unicode: {detail}");

    public static ReasonKind TextNotInEncoding { get; } = ReasonKind.Of("its text isn't {encoding}; put the right encoding into the .cpg file");

    public static ReasonKind TextCutOff { get; } = ReasonKind.Of("the text of {columns} is cut off within a character");

    public static ReasonKind NotAFeature { get; } = ReasonKind.Of("it is not a GeoJSON Feature");

    public static ReasonKind GeometryWithoutType { get; } = ReasonKind.Of("its geometry has no \"type\"");

    public static ReasonKind GeometryIsCollection { get; } = ReasonKind.Of("its geometry is a GeometryCollection; a feature needs one point, line or area");

    public static ReasonKind GeometryWithoutCoordinates { get; } = ReasonKind.Of("its geometry of type {type} has no \"coordinates\"");

    public static ReasonKind GeometryTypeUnknown { get; } = ReasonKind.Of("a geometry of type {type} can't be imported");

    public static ReasonKind RingTooShort { get; } = ReasonKind.Of("a ring has fewer than three corners");

    public static ReasonKind LineTooShort { get; } = ReasonKind.Of("a line has only one position");

    public static ReasonKind PositionMalformed { get; } = ReasonKind.Of("a position should be [longitude, latitude], not {value}");

    public static ReasonKind CoordinatesMalformed { get; } = ReasonKind.Of("its coordinates should be nested arrays, not {value}");

    public static ReasonKind ShapeIsMultiPatch { get; } = ReasonKind.Of("its shape is a MultiPatch, which isn't flat");

    public static ReasonKind ShapeTypeUnknown { get; } = ReasonKind.Of("its shape is of the unknown type {type}");

    public static ReasonKind ShapePartsOverlap { get; } = ReasonKind.Of("the parts of its shape overlap or lie outside of it");

    public static ReasonKind ShapeRingTooShort { get; } = ReasonKind.Of("a ring of its shape has fewer than three corners");

    public static ReasonKind ShapeCutOff { get; } = ReasonKind.Of("its shape is shorter than it says");

    public static ReasonKind GeometryIsText { get; } = ReasonKind.Of("its geometry is text, not a GeoPackage geometry");

    public static ReasonKind GeometryNotEncoded { get; } = ReasonKind.Of("its geometry isn't encoded as a GeoPackage's");

    public static ReasonKind GeometryOfExtendedType { get; } = ReasonKind.Of("its geometry is of an extended type, which isn't read");

    public static ReasonKind GeometryCutOff { get; } = ReasonKind.Of("its geometry is cut off");

    /// <summary>The detail is a library's, in English.</summary>
    public static ReasonKind GeometryUnreadable { get; } = ReasonKind.Of("its geometry can't be read: {detail}");
}
