using Map.GraphQL.Execution;

namespace Map.GraphQL.Relay;

public static class NodeSelection
{
    /// <summary>
    /// The fields selected on a connection's nodes, be it through <c>nodes</c> or <c>edges.node</c>: what a store has to read. Empty
    /// if only the connection's own fields are wanted.
    /// </summary>
    public static IEnumerable<FieldSelection> NodeFields(this FieldSelection connection) =>
        Below([connection], "nodes").Concat(Below(Below([connection], "edges"), "node")).SelectMany(Fields);

    private static IEnumerable<FieldSelection> Below(IEnumerable<FieldSelection> selections, string name) =>
        selections.SelectMany(Fields).Where(field => field.Definition.Name == name);

    private static IReadOnlyList<FieldSelection> Fields(FieldSelection selection) => selection.SelectionSet?.Fields ?? [];
}
