using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Filtering;
using Map.GraphQL.Relay;

namespace Map.Api.Querying;

/// <summary>
/// Reads features for the API: a prepared statement for each page, with the columns that the selection needs and nothing else.
/// </summary>
public sealed class FeatureReader(FeatureModel model, ReadSource source)
{
    private const string Alias = "t";

    /// <summary>The page that a client asked for.</summary>
    /// <exception cref="GraphQLException">HC0078: the cursor is none of this list's.</exception>
    public async Task<Connection<T>> ReadPageAsync<T>(PageArguments page, QueryContext<T> query, CancellationToken cancel)
        where T : class
    {
        var table = model.Table(typeof(T));
        var plan = ListPlan.OfConnection(table, query.Selection);
        var order = RowOrder.Create(table, query.Order);
        var rows = plan.ReadsRows ? await ReadRowsAsync<T>(table, plan.Projection, order, page, query.Filter, cancel) : [];
        return Connection.Create(rows, page, r => r.Node, r => KeysetCursor.Encode(order, r.Keys()), token => CountAsync(table, query.Filter, token));
    }

    /// <summary>The one feature that a condition finds, with what the selection needs of it; null if there is none.</summary>
    public async Task<T?> FindAsync<T>(FilterNode filter, FieldSelection selection, CancellationToken cancel)
        where T : class
    {
        var table = model.Table(typeof(T));
        var projection = ListPlan.OfObjects(table, selection);
        var statement = Select(projection).Add(" from ").Add(table.Name).Add(" t where ");
        new FilterSql(statement).Write(filter, table, Alias);
        await using var command = statement.Add(" limit 1").ToCommand(source.DataSource);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel) ? projection.Read<T>(reader) : null;
    }

    /// <summary>The feature with a code; null if there is none.</summary>
    public Task<T?> FindByCodeAsync<T>(string code, FieldSelection selection, CancellationToken cancel)
        where T : class => FindAsync<T>(FilterNode.Of<T>("Code", FilterOperation.Equal, code), selection, cancel);

    /// <summary>All features of a small catalogue, in their order.</summary>
    public Task<List<T>> ListAllAsync<T>(FieldSelection selection, CancellationToken cancel)
        where T : class
    {
        var table = model.Table(typeof(T));
        var projection = ListPlan.OfObjects(table, selection);
        var statement = Select(projection).Add(" from ").Add(table.Name).Add(" t");
        table.DefaultOrder.Write(statement, table.DefaultOrder.Sql(statement, Alias), isBackward: false);
        return ReadAsync<T>(statement, projection, cancel);
    }

    /// <summary>The features with these keys, in no order.</summary>
    public Task<List<T>> ListAsync<T>(IReadOnlyList<long> keys, Projection projection, CancellationToken cancel)
        where T : class
    {
        var table = model.Table(typeof(T));
        var statement = Select(projection);
        statement.Add($" from {table.Name} t where {table.Key[0].Sql(Alias)} = any({statement.Parameter(keys.ToArray())})");
        return ReadAsync<T>(statement, projection, cancel);
    }

    private async Task<List<T>> ReadAsync<T>(Statement statement, Projection projection, CancellationToken cancel)
        where T : class
    {
        await using var command = statement.ToCommand(source.DataSource);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var found = new List<T>();
        while (await reader.ReadAsync(cancel)) found.Add(projection.Read<T>(reader));
        return found;
    }

    private async Task<List<Row<T>>> ReadRowsAsync<T>(
        Table table, Projection projection, RowOrder order, PageArguments page, FilterNode? filter, CancellationToken cancel)
        where T : class
    {
        var statement = new Statement();
        var selected = PageSql.Write(statement, Alias, projection, order, page, filter, table, $"from {table.Name} t where true");
        await using var command = statement.ToCommand(source.DataSource);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new List<Row<T>>(page.Size + 1);
        while (await reader.ReadAsync(cancel)) rows.Add(selected.Read<T>(reader, 0));
        return rows;
    }

    private async ValueTask<int> CountAsync(Table table, FilterNode? filter, CancellationToken cancel)
    {
        var statement = new Statement().Add("select count(*) from ").Add(table.Name).Add(" t");
        if (filter is not null) new FilterSql(statement.Add(" where ")).Write(filter, table, Alias);
        await using var command = statement.ToCommand(source.DataSource);
        return checked((int)(long)(await command.ExecuteScalarAsync(cancel))!);
    }

    private static Statement Select(Projection projection) => new Statement().Add("select ").Add(projection.Sql(Alias));
}
