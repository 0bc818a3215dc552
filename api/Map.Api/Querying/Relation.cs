using System.Reflection;
using Map.GraphQL.Data;

namespace Map.Api.Querying;

/// <summary>What leads from the rows of one table to those of another.</summary>
/// <param name="Property">The navigation.</param>
/// <param name="Kind">One, many as a connection, or a few as a plain list.</param>
/// <param name="Target">The other table.</param>
/// <param name="Near">The column of this table that the other side names or is named by: its key, or its foreign key.</param>
/// <param name="Far">The column of the other table that is compared with it.</param>
/// <param name="Join">The table between them, for relations of many to many.</param>
public sealed record Relation(PropertyInfo Property, DataMemberKind Kind, Table Target, Column Near, Column Far, JoinTable? Join = null)
{
    /// <summary>Tables and conditions that lead from a row to the other side's rows.</summary>
    /// <param name="near">The value that a row of this side has in <see cref="Near"/>, in SQL.</param>
    /// <param name="alias">The other table's name in the statement.</param>
    public string From(string near, string alias) => Join is null
        ? $"from {Target.Name} {alias} where {Far.Sql(alias)} = {near}"
        : $"from \"{Join.Name}\" {alias}j join {Target.Name} {alias} on {Far.Sql(alias)} = {alias}j.\"{Join.Far}\" where {alias}j.\"{Join.Near}\" = {near}";
}

/// <summary>A table of pairs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Near">The column that names this side.</param>
/// <param name="Far">The column that names the other side.</param>
public sealed record JoinTable(string Name, string Near, string Far);
