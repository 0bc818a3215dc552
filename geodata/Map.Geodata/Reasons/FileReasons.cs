namespace Map.Geodata.Reasons;

/// <summary>What is to be said of a file as a whole, or of one of its columns.</summary>
internal static class FileReasons
{
    public static ReasonKind IndexFileMissing { get; } = ReasonKind.Of("its .shx file is missing; the shapes were read one after the other");

    public static ReasonKind EncodingGuessed { get; } = ReasonKind.Of("it doesn't say how its texts are encoded (no .cpg file); they were read as {encoding}");

    public static ReasonKind FieldNotRead { get; } = ReasonKind.Of("fields of the type {type} aren't read");

    public static ReasonKind TakenForTitle { get; } = ReasonKind.Of("it stands above the header and was taken for a title");

    public static ReasonKind ColumnWithoutHeader { get; } = ReasonKind.Of("the column has cells but no header; it was ignored");

    public static ReasonKind CellsMerged { get; } = ReasonKind.Of("these cells are merged, so that only the first of them has a value; the others are unknown");

    public static ReasonKind OwnGeometryUsed { get; } = ReasonKind.Of("the features have a geometry of their own, which was used instead");

    public static ReasonKind HeaderIgnored { get; } = ReasonKind.Of("no column of {kind} is called so; it was ignored");

    public static ReasonKind DeclaredSystemUsed { get; } = ReasonKind.Of("the file says {written}; the declared {declared} was used");

    /// <summary>Metres from the nearest street in the middle of the sample.</summary>
    public static ReasonKind SystemProbablyOther { get; } = ReasonKind.Of(
        "the positions are probably not in {declared}: half of {positions} sampled ones lie more than {metres} m from a street, but read as {better} within {nearer} m. If that is right, import the file again as {better}.");
}
