using System.Text;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation.Rules;

/// <summary>Two fields that cannot be merged, with all nodes that have a part in it.</summary>
internal sealed record FieldConflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right)
{
    private const int MaxNodes = 20;
    private const int MaxReasonLength = 1000;

    public override string ToString() => $"Fields \"{ResponseName}\" conflict because {Reason}.";

    /// <summary>Why the two cannot be merged, apart from what is below them; null if they can.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <param name="areExclusive">Whether no object can have both.</param>
    public static string? ReasonFor(FieldUse left, FieldUse right, bool areExclusive)
    {
        if (!areExclusive && left.Node.Name.Value != right.Node.Name.Value)
            return $"\"{left.Node.Name.Value}\" and \"{right.Node.Name.Value}\" are different fields";
        if (!areExclusive && !SameArguments(left.Node.Arguments, right.Node.Arguments))
            return "they have differing arguments";
        if (HasStream(left.Node) || HasStream(right.Node))
            return "they have overlapping stream directives";
        if (left.Definition?.Type is { } a && right.Definition?.Type is { } b && TypesConflict(a, b))
            return $"they return conflicting types \"{a}\" and \"{b}\"";
        return null;
    }

    /// <summary>The conflict of two fields of which some fields below conflict; of many, some are named.</summary>
    public static FieldConflict Of(string name, FieldNode left, FieldNode right, IReadOnlyList<FieldConflict> below)
    {
        var reason = new StringBuilder();
        foreach (var conflict in below.TakeWhile(_ => reason.Length <= MaxReasonLength))
            reason.Append(reason.Length == 0 ? "" : " and ").Append($"subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason}");
        var text = reason.Length > MaxReasonLength ? reason.ToString(0, MaxReasonLength) + "..." : reason.ToString();
        return new FieldConflict(
            name, text, Nodes(left, below.Select(conflict => conflict.Left)), Nodes(right, below.Select(conflict => conflict.Right)));
    }

    private static List<FieldNode> Nodes(FieldNode first, IEnumerable<IReadOnlyList<FieldNode>> below)
    {
        var nodes = new List<FieldNode> { first };
        foreach (var list in below)
            nodes.AddRange(list.TakeLast(MaxNodes - nodes.Count));
        return nodes;
    }

    private static bool HasStream(FieldNode field)
    {
        foreach (var directive in field.Directives)
        {
            if (directive.Name.Value == "stream")
                return true;
        }

        return false;
    }

    private static bool SameArguments(IReadOnlyList<ArgumentNode> left, IReadOnlyList<ArgumentNode> right)
    {
        if (left.Count != right.Count)
            return false;
        foreach (var argument in left)
        {
            var other = right.FirstOrDefault(candidate => candidate.Name.Value == argument.Name.Value);
            if (other is null || !ValueEquality.AreEqual(argument.Value, other.Value))
                return false;
        }

        return true;
    }

    private static bool TypesConflict(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (ListType left, ListType right) => TypesConflict(left.ItemType, right.ItemType),
        (ListType, _) or (_, ListType) => true,
        (NonNullType left, NonNullType right) => TypesConflict(left.Type, right.Type),
        (NonNullType, _) or (_, NonNullType) => true,
        (LeafType, _) or (_, LeafType) => !ReferenceEquals(a, b),
        _ => false,
    };
}
