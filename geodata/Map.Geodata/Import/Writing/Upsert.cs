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

    /// <summary>Marks rows that the store doesn't have yet, and gives the others their id.</summary>
    public string MatchSql() => $"""
        update {Name} i set is_new = t.is_missing{(kind.HasId ? ", id = t.id" : "")}
        from (select i."row", t.{kind.Keys.First().Quoted} is null as is_missing{(kind.HasId ? ", t.id" : "")}
              from {Name} i left join {kind.Table} t on {KeysMatch("t")}) t
        where t."row" = i."row"
        """;

    /// <summary>Gives new rows their id, so that rows of one file can refer to each other.</summary>
    public string NumberSql() => $"""
        update {Name} set id = nextval(pg_get_serial_sequence('{kind.Table}', 'id')) where is_new
        """;

    /// <summary>Writes, and marks which rows were inserted and updated.</summary>
    public string WriteSql()
    {
        var columns = _written.Select(c => c.Quoted);
        return $"""
            with written as (
              insert into {kind.Table} as t ({(kind.HasId ? "id, " : "")}{Sql.List(columns)}) overriding system value
              select {(kind.HasId ? "i.id, " : "")}{Sql.List(_written.Select(Value))} from {Name} i order by i."row"
              on conflict ({Sql.List(kind.Keys.Select(k => k.Quoted))}) {OnConflict()}
              returning {Sql.List(kind.Keys.Select(k => "t." + k.Quoted))}, xmax = 0 as is_inserted)
            update {Name} i set is_inserted = t.is_inserted, is_updated = not t.is_inserted
            from written t where {KeysMatch("t")}
            """;
    }

    private string OnConflict()
    {
        if (!Changing.Any()) return "do nothing";
        var old = Sql.List(Changing.Select(c => $"t.{c.Quoted}"));
        var fresh = Sql.List(Changing.Select(Excluded));
        return $"""
            do update set {Sql.List(Changing.Select(c => $"{c.Quoted} = {Excluded(c)}"))}
            where ({old}) is distinct from ({fresh})
            """;
    }

    // A row without a position says nothing about its grid.
    private string Excluded(Column column) => findsGrid && column == kind.GridOfPoint
        ? $"case when excluded.{PointColumn} is null then t.{column.Quoted} else excluded.{column.Quoted} end"
        : $"excluded.{column.Quoted}";

    private string PointColumn => kind.Geometries.First(c => c.Type == ColumnType.Point).Quoted;

    private static string Value(Column column) =>
        column.WhenEmpty is { } otherwise ? $"coalesce(i.{column.Quoted}, {otherwise})" : $"i.{column.Quoted}";

    // Keys that may be null (a points outlet is a merchant or a station) match by null too.
    private string KeysMatch(string other) => Sql.All(kind.Keys.Select(k => k.IsRequired
        ? $"{other}.{k.Quoted} = i.{k.Quoted}"
        : $"{other}.{k.Quoted} is not distinct from i.{k.Quoted}"));
}
