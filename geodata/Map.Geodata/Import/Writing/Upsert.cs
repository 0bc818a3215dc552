using Map.Geodata.Import.Kinds;
using static Map.Geodata.Import.Writing.StagingTable;

namespace Map.Geodata.Import.Writing;

/// <summary>
/// Statements that write the staged rows: only the columns that the file gives, only the rows that change something.
/// </summary>
/// <param name="kind">What is written.</param>
/// <param name="given">Names of the columns that the file gives.</param>
/// <param name="findsGrid">Whether the grid column is filled from the position instead of from the file.</param>
internal sealed class Upsert(ImportKind kind, IReadOnlySet<string> given, bool findsGrid)
{
    private readonly List<Column> _written =
        [.. kind.Columns.Where(c => c.IsOwn && (given.Contains(c.Name) || (findsGrid && c == kind.GridOfPoint)))];

    private IEnumerable<Column> Changing => _written.Where(c => !c.IsKey);

    /// <summary>Columns of <see cref="MergedSql"/>, by their names in the store.</summary>
    public IEnumerable<string> MergedColumns => kind.Columns.Where(c => c.IsOwn).Select(c => c.SqlName).Concat(kind.HasId ? ["id"] : []);

    /// <summary>The staged rows as they will stand in the store: what the file leaves out comes from there.</summary>
    public string MergedSql()
    {
        var columns = kind.Columns.Where(c => c.IsOwn).Select(c => $"{(_written.Contains(c) ? Value(c) : $"t.{c.Quoted}")} as {c.Quoted}");
        return $"""
            select i."row", {(kind.HasId ? "i.id, " : "")}{Sql.List(columns)}
            from {Name} i left join {kind.Table} t on {KeysMatch("t")}
            """;
    }

    /// <summary>Marks the rows that the store has already, and gives them their id.</summary>
    public string MatchSql() => $"""
        update {Name} i set is_new = false{(kind.HasId ? ", id = t.id" : "")} from {kind.Table} t where {KeysMatch("t")}
        """;

    /// <summary>Changes the rows that the store has and the file tells differently; null when the file has only keys.</summary>
    public string? UpdateSql() => !Changing.Any() ? null : $"""
        with changed as (
          update {kind.Table} t set {Sql.List(Changing.Select(c => $"{c.Quoted} = {ChangedTo(c)}"))}
          from {Name} i
          where not i.is_new and {KeysMatch("t")}
            and ({Sql.List(Changing.Select(c => $"t.{c.Quoted}"))}) is distinct from ({Sql.List(Changing.Select(ChangedTo))})
          returning i."row")
        update {Name} i set is_updated = true from changed where changed."row" = i."row"
        """;

    /// <summary>Adds the rows that the store doesn't have.</summary>
    public string InsertSql() => $"""
        insert into {kind.Table} ({(kind.HasId ? "id, " : "")}{Sql.List(_written.Select(c => c.Quoted))}) overriding system value
        select {(kind.HasId ? "i.id, " : "")}{Sql.List(_written.Select(Value))} from {Name} i where i.is_new
        """;

    // A row without a position says nothing about its grid.
    private string ChangedTo(Column column) => findsGrid && column == kind.GridOfPoint
        ? $"case when i.{kind.Point!.Quoted} is null then t.{column.Quoted} else i.{column.Quoted} end"
        : Value(column);

    private static string Value(Column column) =>
        column.WhenEmpty is { } otherwise ? $"coalesce(i.{column.Quoted}, {otherwise})" : $"i.{column.Quoted}";

    // Keys that may be null (a points outlet is a merchant or a station) match by null too.
    private string KeysMatch(string other) => Sql.All(kind.Keys.Select(k => k.IsRequired
        ? $"{other}.{k.Quoted} = i.{k.Quoted}"
        : $"{other}.{k.Quoted} is not distinct from i.{k.Quoted}"));
}
