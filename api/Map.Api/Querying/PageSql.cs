using Map.GraphQL.Filtering;
using Map.GraphQL.Relay;
using Npgsql;

namespace Map.Api.Querying;

/// <summary>The statement for one page of a list.</summary>
internal static class PageSql
{
    /// <summary>Writes it, from <c>select</c> to <c>limit</c>; one row more than the page tells whether there is a next one.</summary>
    /// <param name="statement">Takes it.</param>
    /// <param name="alias">The table's name in it.</param>
    /// <param name="projection">The columns.</param>
    /// <param name="order">The order.</param>
    /// <param name="page">The page.</param>
    /// <param name="filter">The client's condition.</param>
    /// <param name="table">The table.</param>
    /// <param name="from">Where the rows come from, from <c>from</c> to a first condition.</param>
    /// <exception cref="Map.GraphQL.Execution.GraphQLException">HC0078: the cursor is none of this order.</exception>
    public static RowReader Write(
        Statement statement, string alias, Projection projection, RowOrder order, PageArguments page, FilterNode? filter, Table table, string from)
    {
        var expressions = order.Sql(statement, alias);
        var rows = new RowReader(projection, order);
        statement.Add("select ").Add(projection.Sql(alias));
        foreach (var index in rows.Extra) statement.Add(", ").Add(expressions[index]);
        statement.Add(" ").Add(from);
        if (filter is not null) new FilterSql(statement.Add(" and ")).Write(filter, table, alias);
        if (KeysetCursor.Decode(order, page) is { } position)
            KeysetSql.Write(statement.Add(" and "), order, expressions, position, page.IsBackward);
        order.Write(statement, expressions, page.IsBackward);
        // A number rather than a parameter: a plan that is kept for all values would reckon with a tenth of the table.
        statement.Add(" limit ").Add(page.Size + 1);
        return rows;
    }
}

/// <summary>Reads rows with the values that their cursors are made of.</summary>
internal sealed class RowReader
{
    private readonly Projection _projection;
    private readonly RowOrder _order;

    public RowReader(Projection projection, RowOrder order)
    {
        _projection = projection;
        _order = order;
        Extra = [.. Enumerable.Range(0, order.Fields.Count).Where(i => !IsRead(order.Fields[i]))];
    }

    /// <summary>The fields of the order that the projection does not read, by index; they stand after it.</summary>
    public IReadOnlyList<int> Extra { get; }

    public Row<T> Read<T>(NpgsqlDataReader reader, int offset)
        where T : class
    {
        object?[]? extra = null;
        for (var i = 0; i < Extra.Count; i++)
        {
            extra ??= new object?[_order.Fields.Count];
            var index = offset + _projection.Columns.Count + i;
            extra[Extra[i]] = reader.IsDBNull(index) ? null : reader.GetValue(index);
        }

        return new Row<T>(_projection.Read<T>(reader, offset), _order, extra);
    }

    private bool IsRead(OrderField field) => field.Relations.Count == 0 && _projection.Columns.Contains(field.Column);
}

/// <summary>An object as it was read.</summary>
/// <param name="Node">The object.</param>
/// <param name="Order">The order of the list.</param>
/// <param name="Extra">Values of the order that the object doesn't hold, each at its place in the order; null if it holds all.</param>
internal readonly record struct Row<T>(T Node, RowOrder Order, object?[]? Extra)
    where T : class
{
    /// <summary>The values by which the row is ordered.</summary>
    public object?[] Keys()
    {
        var keys = new object?[Order.Fields.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = Extra?[i] ?? (Order.Fields[i].Relations.Count == 0 ? Order.Fields[i].Column.Get(Node) : null);
        return keys;
    }
}
