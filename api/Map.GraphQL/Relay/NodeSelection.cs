using Map.GraphQL.Execution;

namespace Map.GraphQL.Relay;

public static class NodeSelection
{
    /// <summary>
    /// The schema names of the fields selected on a connection's nodes, be it through <c>nodes</c> or <c>edges.node</c>:
    /// what a store has to read. Empty if only the connection's own fields are wanted.
    /// </summary>
    public static IReadOnlySet<string> NodeFields(this FieldSelection connection)
    {
        var nodes = Below([connection], "nodes").Concat(Below(Below([connection], "edges"), "node"));
        return nodes.SelectMany(Fields).Select(field => field.Definition.Name).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<FieldSelection> Below(IEnumerable<FieldSelection> selections, string name) =>
        selections.SelectMany(Fields).Where(field => field.Definition.Name == name);

    private static IReadOnlyList<FieldSelection> Fields(FieldSelection selection) => selection.SelectionSet?.Fields ?? [];
}
