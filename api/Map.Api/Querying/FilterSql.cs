using Map.GraphQL.Execution;
using Map.GraphQL.Filtering;

namespace Map.Api.Querying;

/// <summary>
/// Filters as SQL conditions. Each condition is true or false for every row, never null, so that a negation is exactly the rest; and each
/// is written so that an index on its column can serve it.
/// </summary>
public sealed class FilterSql(Statement statement)
{
    /// <summary>Filters lead at most so many relations away.</summary>
    public const int MaxRelations = 6;

    /// <summary>A filter has at most so many conditions.</summary>
    public const int MaxConditions = 250;

    private int _conditions;

    /// <summary>Whether null would not do for false, because a negation stands around.</summary>
    private bool _isStrict;

    /// <summary>Writes a condition on the rows of a table.</summary>
    /// <exception cref="GraphQLException">HC0047: it is too large, or leads too far.</exception>
    public void Write(FilterNode filter, Table table, string alias) => Write(filter, new Rows(table, alias, 0));

    private void Write(FilterNode filter, Scope scope)
    {
        if (++_conditions > MaxConditions) throw TooComplex($"A filter has at most {MaxConditions} conditions.");
        switch (filter)
        {
            case AllFilter all:
                Join(all.Filters, " and ", scope);
                break;
            case AnyFilter any:
                Join(any.Filters, " or ", scope);
                break;
            case NotFilter { Filter: ValueFilter comparison }:
                statement.Add(ComparisonSql.Negated(statement, comparison, (Value)scope));
                break;
            case NotFilter not:
                statement.Add("not ");
                Write(not.Filter, scope, isStrict: true);
                break;
            case MemberFilter member:
                Write(member, (Rows)scope);
                break;
            case ValueFilter comparison:
                statement.Add(ComparisonSql.Write(statement, comparison, (Value)scope, _isStrict));
                break;
            case SomeFilter some:
                WriteSome(some, (Items)scope);
                break;
            case ISqlFilter own:
                WriteOwn(own, (Value)scope);
                break;
            case NullFilter:
                statement.Add(scope is Value value ? value.Sql + " is null" : "true");
                break;
            default:
                throw new NotSupportedException($"No SQL is known for {filter.GetType().Name}.");
        }
    }

    private void Write(FilterNode filter, Scope scope, bool isStrict)
    {
        var outer = _isStrict;
        _isStrict = isStrict;
        Write(filter, scope);
        _isStrict = outer;
    }

    /// <summary>The SQL of a comparison; null where the value is.</summary>
    public string Compare(ValueFilter comparison, Value value) => ComparisonSql.Write(statement, comparison, value, isStrict: false);

    private void WriteOwn(ISqlFilter own, Value value)
    {
        var sql = own.Write(this, statement, value);
        statement.Add(_isStrict && value.IsNullable ? $"({sql}) is true" : sql);
    }

    private void Join(IReadOnlyList<FilterNode> filters, string word, Scope scope)
    {
        statement.Add(filters.Count == 0 ? "(true" : "(");
        for (var i = 0; i < filters.Count; i++)
        {
            if (i > 0) statement.Add(word);
            Write(filters[i], scope);
        }

        statement.Add(")");
    }

    private void Write(MemberFilter member, Rows rows)
    {
        if (rows.Table.FindRelation(member.Property) is { } relation) Write(member.Filter, relation, rows);
        else Write(member.Filter, ValueOf(rows.Table.Column(member.Property.Name), rows.Alias));
    }

    private void Write(FilterNode filter, Relation relation, Rows rows)
    {
        if (rows.Depth == MaxRelations) throw TooComplex($"A filter leads at most {MaxRelations} relations away.");
        var near = relation.Near.Sql(rows.Alias);
        if (relation.Kind != Map.GraphQL.Data.DataMemberKind.One) Write(filter, new Items(relation, near, relation.Target.Type, rows.Depth));
        else if (filter is NullFilter) statement.Add(near + " is null");
        else Exists(filter, relation, near, rows.Depth);
    }

    private void WriteSome(SomeFilter some, Items items)
    {
        if (items.Relation is { } relation)
        {
            Exists(some.Filter, relation, items.Sql, items.Depth);
            return;
        }

        var alias = statement.Alias();
        statement.Add($"exists (select from unnest({items.Sql}) {alias} where ");
        Write(some.Filter, new Value(alias, IsNullable: true, items.ItemType, null), isStrict: false);
        statement.Add(")");
    }

    private void Exists(FilterNode filter, Relation relation, string near, int depth)
    {
        var alias = statement.Alias();
        statement.Add($"exists (select {relation.From(near, alias)} and ");
        Write(filter, new Rows(relation.Target, alias, depth + 1), isStrict: false);
        statement.Add(")");
    }

    private static Scope ValueOf(Column column, string alias)
    {
        var type = column.Property.PropertyType;
        return type.IsArray ? new Items(null, column.Sql(alias), type.GetElementType()!, 0) : new Value(column.Sql(alias), column.IsNullable, type, column);
    }

    private static GraphQLException TooComplex(string message) => new(message, ErrorCodes.TooComplex);

    /// <summary>What a condition is about.</summary>
    public abstract record Scope;

    private sealed record Rows(Table Table, string Alias, int Depth) : Scope;

    private sealed record Items(Relation? Relation, string Sql, Type ItemType, int Depth) : Scope;

    /// <summary>One value.</summary>
    /// <param name="Sql">The expression.</param>
    /// <param name="IsNullable">Whether it may be unknown.</param>
    /// <param name="Type">Its type in the model.</param>
    /// <param name="Column">The column, if it is one.</param>
    public sealed record Value(string Sql, bool IsNullable, Type Type, Column? Column) : Scope
    {
        /// <summary>A value to compare with as it travels.</summary>
        public object? ToProvider(object? value) => Column is null ? value : Column.ToProvider(value);
    }
}

/// <summary>A condition of another room that knows its own SQL.</summary>
public interface ISqlFilter
{
    /// <summary>The condition; null at most where the value is.</summary>
    string Write(FilterSql sql, Statement statement, FilterSql.Value value);
}
