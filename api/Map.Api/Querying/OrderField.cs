using Map.GraphQL.Execution;
using Map.GraphQL.Sorting;

namespace Map.Api.Querying;

/// <summary>One step of an order.</summary>
/// <param name="Relations">To-one relations that lead to the column's table; none for a column of the list's own table.</param>
/// <param name="Column">The column.</param>
/// <param name="IsDescending">From the highest down.</param>
public sealed record OrderField(IReadOnlyList<Relation> Relations, Column Column, bool IsDescending)
{
    private const int MaxRelations = 3;

    /// <summary>Whether a row may have no value here.</summary>
    public bool IsNullable { get; } = Column.IsNullable || Relations.Any(r => r.Near.IsNullable);

    /// <summary>The properties that lead to the value: the same path is the same value.</summary>
    public string Path { get; } = string.Join('.', Relations.Select(r => r.Property.Name).Append(Column.Property.Name));

    public string Signature => IsDescending ? "-" + Path : Path;

    /// <exception cref="GraphQLException">HC0047: it leads too far.</exception>
    public static OrderField Create(Table table, SortField field)
    {
        var relations = new List<Relation>();
        foreach (var step in field.Path.SkipLast(1))
        {
            relations.Add(table.FindRelation(step)!);
            table = relations[^1].Target;
        }

        return relations.Count <= MaxRelations
            ? new OrderField(relations, table.Column(field.Path[^1].Name), field.IsDescending)
            : throw new GraphQLException($"An order leads at most {MaxRelations} relations away.", ErrorCodes.TooComplex);
    }

    /// <summary>The value as an expression over a row of the list's table.</summary>
    public string Sql(Statement statement, string alias)
    {
        if (Relations.Count == 0) return Column.Sql(alias);
        var first = statement.Alias();
        var from = Relations[0].From(Relations[0].Near.Sql(alias), first);
        var last = first;
        var joins = "";
        foreach (var relation in Relations.Skip(1))
        {
            var next = statement.Alias();
            joins += $" join {relation.Target.Name} {next} on {relation.Far.Sql(next)} = {relation.Near.Sql(last)}";
            last = next;
        }

        return $"(select {Column.Sql(last)} {from.Replace(" where ", joins + " where ", StringComparison.Ordinal)})";
    }
}
