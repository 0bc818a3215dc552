namespace Map.Geodata.Import.Writing;

/// <summary>Pieces of SQL text.</summary>
internal static class Sql
{
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string List(IEnumerable<string> items) => string.Join(", ", items);

    public static string All(IEnumerable<string> conditions) => string.Join(" and ", conditions);
}
