namespace Map.GraphQL.Language;

/// <summary>Where a node begins in its document; both numbers count from 1, columns in UTF-16 code units.</summary>
public readonly record struct Location(int Line, int Column);
