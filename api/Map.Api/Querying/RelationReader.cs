using Map.GraphQL.Data;
using Map.GraphQL.Relay;
using Npgsql;

namespace Map.Api.Querying;

/// <summary>Reads a relation of many objects at once: one statement for each relation that an operation selects, never one for each parent.</summary>
internal abstract class RelationReader
{
    public static RelationReader Create(Relation relation) =>
        (RelationReader)Activator.CreateInstance(typeof(RelationReader<>).MakeGenericType(relation.Target.Type), relation)!;

    public abstract ValueTask<IReadOnlyList<object?>> ReadAsync(RelationRequest request, NpgsqlDataSource source);
}

/// <summary>Reads a relation to objects of one type.</summary>
internal sealed class RelationReader<T>(Relation relation) : RelationReader
    where T : class
{
    public override ValueTask<IReadOnlyList<object?>> ReadAsync(RelationRequest request, NpgsqlDataSource source) => relation.Kind switch
    {
        DataMemberKind.One => ReadOneAsync(request, source),
        DataMemberKind.Many => ReadPagesAsync(request, source),
        _ => ReadPartsAsync(request, source),
    };

    private async ValueTask<IReadOnlyList<object?>> ReadOneAsync(RelationRequest request, NpgsqlDataSource source)
    {
        var keys = new ParentKeys(relation.Near, request.Parents);
        if (keys.Distinct.Length == 0) return keys.Answer(_ => null);
        var projection = ListPlan.OfObjects(relation.Target, request.Query.Selection);
        var statement = new Statement();
        statement.Add($"select {relation.Far.Sql("t")}, {projection.Sql("t")} from {relation.Target.Name} t ")
            .Add($"where {relation.Far.Sql("t")} = any({statement.Parameter(keys.Distinct)})");
        await using var command = statement.ToCommand(source);
        await using var reader = await command.ExecuteReaderAsync(request.CancellationToken);
        var found = new T?[keys.Distinct.Length];
        while (await reader.ReadAsync(request.CancellationToken)) found[keys.IndexOf(reader.GetValue(0))] = projection.Read<T>(reader, 1);
        return keys.Answer(i => i < 0 ? null : found[i]);
    }

    private async ValueTask<IReadOnlyList<object?>> ReadPartsAsync(RelationRequest request, NpgsqlDataSource source)
    {
        var keys = new ParentKeys(relation.Near, request.Parents);
        var projection = ListPlan.OfObjects(relation.Target, request.Query.Selection);
        var statement = new Statement().Add("select p.key, x.* from unnest(");
        statement.Add(statement.Parameter(keys.Distinct)).Add(") p(key) cross join lateral (select ").Add(projection.Sql("t"))
            .Add(" ").Add(relation.From("p.key", "t"));
        var order = relation.Target.DefaultOrder;
        order.Write(statement, order.Sql(statement, "t"), isBackward: false);
        await using var command = statement.Add(") x").ToCommand(source);
        await using var reader = await command.ExecuteReaderAsync(request.CancellationToken);
        var lists = keys.Lists<T>();
        while (await reader.ReadAsync(request.CancellationToken)) lists[keys.IndexOf(reader.GetValue(0))].Add(projection.Read<T>(reader, 1));
        return keys.Answer(i => i < 0 ? [] : lists[i]);
    }

    private async ValueTask<IReadOnlyList<object?>> ReadPagesAsync(RelationRequest request, NpgsqlDataSource source)
    {
        var keys = new ParentKeys(relation.Near, request.Parents);
        var plan = ListPlan.OfConnection(relation.Target, request.Query.Selection);
        var order = RowOrder.Create(relation.Target, request.Query.Order);
        var counting = plan.CountsRows ? CountAsync(keys, request, source) : null;
        var rows = plan.ReadsRows ? await ReadRowsAsync(keys, plan.Projection, order, request, source) : keys.Lists<Row<T>>();
        var counts = counting is null ? null : await counting;
        return keys.Answer(i => Connection.Create(
            i < 0 ? [] : rows[i], request.Page!, r => r.Node, r => KeysetCursor.Encode(order, r.Keys()), _ => new(i < 0 ? 0 : counts![i])));
    }

    private async Task<List<Row<T>>[]> ReadRowsAsync(ParentKeys keys, Projection projection, RowOrder order, RelationRequest request, NpgsqlDataSource source)
    {
        // A lateral list keeps its order: for each key of the outer list the inner one runs to its limit, row after row.
        var statement = new Statement().Add("select p.key, x.* from unnest(");
        statement.Add(statement.Parameter(keys.Distinct)).Add(") p(key) cross join lateral (");
        var selected = PageSql.Write(statement, "t", projection, order, request.Page!, request.Query.Filter, relation.Target, relation.From("p.key", "t"));
        await using var command = statement.Add(") x").ToCommand(source);
        await using var reader = await command.ExecuteReaderAsync(request.CancellationToken);
        var lists = keys.Lists<Row<T>>();
        while (await reader.ReadAsync(request.CancellationToken)) lists[keys.IndexOf(reader.GetValue(0))].Add(selected.Read<T>(reader, 1));
        return lists;
    }

    private async Task<int[]> CountAsync(ParentKeys keys, RelationRequest request, NpgsqlDataSource source)
    {
        var statement = new Statement().Add("select p.key, (select count(*) ").Add(relation.From("p.key", "t"));
        if (request.Query.Filter is { } filter) new FilterSql(statement.Add(" and ")).Write(filter, relation.Target, "t");
        statement.Add($") from unnest({statement.Parameter(keys.Distinct)}) p(key)");
        await using var command = statement.ToCommand(source);
        await using var reader = await command.ExecuteReaderAsync(request.CancellationToken);
        var counts = new int[keys.Distinct.Length];
        while (await reader.ReadAsync(request.CancellationToken)) counts[keys.IndexOf(reader.GetValue(0))] = checked((int)reader.GetInt64(1));
        return counts;
    }
}
