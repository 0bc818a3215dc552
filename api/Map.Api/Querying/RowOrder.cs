using Map.GraphQL.Execution;
using Map.GraphQL.Sorting;

namespace Map.Api.Querying;

/// <summary>
/// The order of a list: what the client asked for, then the key, so that no two rows are equal. Unknown values come last, whichever
/// the direction; a backward page reads everything the other way round.
/// </summary>
public sealed class RowOrder
{
    private const int MaxFields = 8;

    private RowOrder(IReadOnlyList<OrderField> fields) => Fields = fields;

    public IReadOnlyList<OrderField> Fields { get; }

    /// <summary>Tells one order from another; part of every cursor.</summary>
    public string Signature => string.Join(',', Fields.Select(f => f.Signature));

    /// <exception cref="GraphQLException">HC0047: more fields than any table could want.</exception>
    public static RowOrder Create(Table table, IReadOnlyList<SortField> wanted)
    {
        if (wanted.Count == 0) return table.DefaultOrder;
        if (wanted.Count > MaxFields) throw new GraphQLException($"An order has at most {MaxFields} fields.", ErrorCodes.TooComplex);
        var fields = new List<OrderField>();
        foreach (var field in wanted.Select(w => OrderField.Create(table, w)).Concat(table.DefaultOrder.Fields))
        {
            if (fields.All(f => f.Path != field.Path)) fields.Add(field);
        }

        return new RowOrder(fields);
    }

    internal static RowOrder Default(Table table) => new([.. table.Order.Select(c => new OrderField([], c, IsDescending: false))]);

    /// <summary>The expressions to order by, over a table's alias.</summary>
    public IReadOnlyList<string> Sql(Statement statement, string alias) => [.. Fields.Select(f => f.Sql(statement, alias))];

    /// <summary>Adds <c>order by</c>.</summary>
    public void Write(Statement statement, IReadOnlyList<string> expressions, bool isBackward)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            var field = Fields[i];
            statement.Add(i == 0 ? " order by " : ", ").Add(expressions[i]);
            var isDescending = field.IsDescending != isBackward;
            if (isDescending) statement.Add(" desc");
            // PostgreSQL puts nulls last when ascending and first when descending.
            if (field.IsNullable && field.IsDescending) statement.Add(isBackward ? " nulls first" : " nulls last");
        }
    }
}
