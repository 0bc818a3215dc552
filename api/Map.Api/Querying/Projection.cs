using Map.GraphQL.Execution;
using Npgsql;

namespace Map.Api.Querying;

/// <summary>The columns that a selection needs, and how they become an object with these properties set and no others.</summary>
public sealed class Projection
{
    private readonly Table _table;

    private Projection(Table table, IReadOnlyList<Column> columns)
    {
        _table = table;
        Columns = columns;
    }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>What is needed for the fields selected on the table's objects; the key always is.</summary>
    /// <param name="table">The table.</param>
    /// <param name="fields">The fields, of one or more selections.</param>
    /// <param name="others">Further columns.</param>
    public static Projection Of(Table table, IEnumerable<FieldSelection> fields, params IEnumerable<Column> others)
    {
        var wanted = table.Key.Concat(others).ToHashSet();
        foreach (var field in fields)
        {
            if (field.Definition.Name == "__typename") continue;
            if (field.Definition.Requires is not { } properties) return All(table);
            foreach (var property in properties) wanted.Add(table.Column(property));
        }

        return new Projection(table, [.. table.Columns.Where(wanted.Contains)]);
    }

    public static Projection All(Table table) => new(table, table.Columns);

    /// <summary>The columns as a list in SQL.</summary>
    /// <param name="alias">The table's name in the statement.</param>
    public string Sql(string alias) => string.Join(", ", Columns.Select(c => c.Sql(alias)));

    /// <summary>Reads the columns from the current row, the first of them at <paramref name="offset"/>.</summary>
    public T Read<T>(NpgsqlDataReader reader, int offset = 0) => (T)Read(reader, offset);

    private object Read(NpgsqlDataReader reader, int offset)
    {
        var target = _table.Create();
        for (var i = 0; i < Columns.Count; i++) Columns[i].Read(reader, offset + i, target);
        return target;
    }
}
