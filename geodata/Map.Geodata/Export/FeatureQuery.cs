using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Values;
using NetTopologySuite.Geometries;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Export;

/// <summary>
/// The statement that reads features of a kind as files show them: references and links by code, geometries in WGS-84, hours
/// with one to four couriers as unknown. Rows come in the order of their keys.
/// </summary>
internal sealed class FeatureQuery
{
    private readonly ImportKind _kind;
    private readonly List<string> _conditions = [];
    private readonly List<NpgsqlParameter> _parameters = [];

    public FeatureQuery(ImportKind kind, FeatureFilter filter)
    {
        _kind = kind;
        if (filter.Grid is { } grid) _conditions.Add(InGrid(grid));
        if (filter.Boxes.Count > 0) _conditions.Add("(" + string.Join(" or ", filter.Boxes.Select(InBox)) + ")");
        if (FeatureFilter.TimeOf(kind) is { } time)
        {
            if (filter.Period.From is { } from) _conditions.Add($"{Own(time)} >= {Add(time, time.Type == ColumnType.Date ? DateOnly.FromDateTime(from.DateTime) : from.ToUniversalTime())}");
            if (filter.Period.To is { } to) _conditions.Add($"{Own(time)} <= {Add(time, time.Type == ColumnType.Date ? DateOnly.FromDateTime(to.DateTime) : to.ToUniversalTime())}");
        }

        foreach (var (column, value) in filter.Equal) _conditions.Add($"{Shown(column)} = {Add(column, value)}");
    }

    /// <summary>The kind's columns, in order.</summary>
    public IReadOnlyList<Column> Columns => _kind.Columns;

    /// <summary>One feature by its key.</summary>
    public FeatureQuery Only(string key)
    {
        _conditions.Add(Compare("=", key));
        return this;
    }

    /// <summary>Only features whose key comes after this one.</summary>
    public FeatureQuery After(string key)
    {
        _conditions.Add(Compare(">", key));
        return this;
    }

    public NpgsqlCommand CreateRead(NpgsqlConnection connection, int? limit = null) => Create(connection,
        $"select {string.Join(", ", _kind.Columns.Select(Shown))} from {Source} order by {string.Join(", ", _kind.Keys.Select(Shown))}{(limit is { } most ? $" limit {Add(most)}" : "")}");

    public NpgsqlCommand CreateCount(NpgsqlConnection connection) => Create(connection, $"select count(*) from {Source}");

    // A text that is no key of the kind is no feature's.
    private string Compare(string sign, string key)
    {
        var column = _kind.Keys.Single();
        return CellParser.Parse(column, key, out _) is { } value ? $"{Own(column)} {sign} {Add(column, value)}" : "false";
    }

    private string Source
    {
        get
        {
            var joins = _kind.References.Select(r => $" left join {r.Target!.Table} as {Alias(r)} on {Alias(r)}.{r.Target.Key} = t.{r.Quoted}");
            return $"{_kind.Table} t{string.Concat(joins)}{(_conditions.Count > 0 ? " where " + string.Join(" and ", _conditions) : "")}";
        }
    }

    private static string Own(Column column) => $"t.{column.Quoted}";

    private static string Alias(Column reference) => $"\"of_{reference.Name}\"";

    private string Shown(Column column) => column.Type switch
    {
        ColumnType.Reference => $"{Alias(column)}.{column.Target!.Lookups[0]}",
        ColumnType.Links => CodesOf(column),
        // The store's own lengths are binary; files have decimals.
        ColumnType.Number => $"{Own(column)}::numeric",
        ColumnType.Hours => $"(select array_agg(case when h between 1 and 4 then null else h end order by hour) from unnest({Own(column)}) with ordinality day(h, hour))",
        _ => Own(column),
    };

    private static string CodesOf(Column links)
    {
        var (link, target) = (links.Link!, links.Target!);
        var name = target.Lookups[0];
        return $"(select array_agg(o.{name} order by o.{name}) from {link.Table} l join {target.Table} o on o.{target.Key} = l.{links.Quoted} where l.{link.OwnerColumn} = t.id)";
    }

    private string InBox(Envelope box)
    {
        var shape = $"ST_MakeEnvelope({Add(box.MinX)}, {Add(box.MinY)}, {Add(box.MaxX)}, {Add(box.MaxY)}, 4326)";
        return "(" + string.Join(" or ", Places.Select(g => $"ST_Intersects({Own(g)}, {shape})")) + ")";
    }

    private IReadOnlyList<Column> Places =>
        _kind.Geometries.Any() ? [.. _kind.Geometries] : throw new FilterException($"{_kind.Name} have no place of their own, so that they can't be chosen by box.");

    private string InGrid(string code)
    {
        var grid = Add(code);
        var below = $"(with recursive below as (select id from grid where code = {grid} union all select g.id from grid g join below b on g.parent_id = b.id) select id from below)";
        if (_kind.Table == "grid") return $"t.id in {below}";
        var places = _kind.Geometries.Select(g => $"ST_Intersects({Own(g)}, (select boundary from grid where code = {grid}))").ToList();
        if (places.Count == 0 && _kind.References.FirstOrDefault(r => r.Target!.Table == "grid") is { } reference) places.Add($"{Own(reference)} in {below}");
        return places.Count > 0 ? $"({string.Join(" or ", places)})" : throw new FilterException($"{_kind.Name} belong to no grid, so that they can't be chosen by one.");
    }

    private string Add(Column column, object value) => Add(value, column.Type == ColumnType.Reference ? NpgsqlDbType.Text : column.Type.DbType());

    private string Add(object value, NpgsqlDbType? type = null)
    {
        var parameter = new NpgsqlParameter { Value = value };
        if (type is { } known) parameter.NpgsqlDbType = known;
        _parameters.Add(parameter);
        return $"${_parameters.Count}";
    }

    private NpgsqlCommand Create(NpgsqlConnection connection, string sql)
    {
        var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var parameter in _parameters) command.Parameters.Add(parameter.Clone());
        return command;
    }
}
