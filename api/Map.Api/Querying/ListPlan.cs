using Map.GraphQL.Execution;
using Map.GraphQL.Relay;
using Map.GraphQL.Types;

namespace Map.Api.Querying;

/// <summary>What a selection wants of a table's objects; worked out once for an operation.</summary>
/// <param name="Projection">The columns to read.</param>
/// <param name="ReadsRows">Whether it wants any row at all.</param>
/// <param name="CountsRows">Whether it wants the number of all rows.</param>
public sealed record ListPlan(Projection Projection, bool ReadsRows, bool CountsRows)
{
    /// <summary>Of a connection.</summary>
    public static ListPlan OfConnection(Table table, FieldSelection selection) => selection.Remember(s => new ListPlan(
        Projection.Of(table, s.NodeFields(), table.Order),
        s.Selects("nodes") || s.Selects("edges") || s.Selects("pageInfo"),
        s.Selects("totalCount")));

    /// <summary>Of a field that is an object of the table, or a plain list of them.</summary>
    public static Projection OfObjects(Table table, FieldSelection selection) => selection.Remember(
        s => Projection.Of(table, s.SelectionSet?.Fields ?? [], table.Order));

    /// <summary>Of a field that is an interface or a union.</summary>
    public static Projection OfObjects(Table table, FieldSelection selection, ObjectType type) => Projection.Of(table, selection.For(type).Fields);
}
