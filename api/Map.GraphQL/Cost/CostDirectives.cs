using System.Globalization;
using Map.GraphQL.Building;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Cost;

/// <summary>
/// The directives of the GraphQL Cost Directives specification (IBM), with the argument <c>slicingArgumentDefaultValue</c> that
/// Hot Chocolate adds.
/// </summary>
public static class CostDirectives
{
    private const string Sdl = """"
        "How much a field, an argument or a value of a type counts in the estimated cost of an operation."
        directive @cost("A number." weight: String!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION

        "How long a list is assumed to be when the cost of an operation is estimated."
        directive @listSize(
          "The length if no argument tells it."
          assumedSize: Int
          "The arguments that tell the length."
          slicingArguments: [String!]
          "The length if none of those arguments is given."
          slicingArgumentDefaultValue: Int
          "The fields of the result that have this length, if it is not the field itself."
          sizedFields: [String!]
          "Whether exactly one of the slicing arguments must be given."
          requireOneSlicingArgument: Boolean! = true
        ) on FIELD_DEFINITION
        """";

    internal static IReadOnlyList<DirectiveDefinition> All { get; } = Create();

    internal static DirectiveNode Cost(double weight) =>
        Node("cost", Argument("weight", new StringValueNode(default, weight.ToString("R", CultureInfo.InvariantCulture), isBlock: false)));

    internal static DirectiveNode ListSize(ListSizeRule rule) => Node("listSize", [.. Arguments(rule)]);

    internal static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == name)
                return directive;
        }

        return null;
    }

    internal static double? FindWeight(IReadOnlyList<DirectiveNode> directives) =>
        Find(directives, "cost") is { Arguments: [{ Value: StringValueNode text }, ..] }
            && double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) ? weight : null;

    private static IEnumerable<ArgumentNode> Arguments(ListSizeRule rule)
    {
        if (rule.AssumedSize is { } assumed)
            yield return Argument("assumedSize", Int(assumed));
        if (rule.SlicingArguments.Count > 0)
            yield return Argument("slicingArguments", Names(rule.SlicingArguments));
        if (rule.DefaultSize is { } size)
            yield return Argument("slicingArgumentDefaultValue", Int(size));
        if (rule.SizedFields.Count > 0)
            yield return Argument("sizedFields", Names(rule.SizedFields));
        if (!rule.RequiresOne && rule.SlicingArguments.Count > 0)
            yield return Argument("requireOneSlicingArgument", new BooleanValueNode(default, false));
    }

    private static IntValueNode Int(int value) => new(default, value.ToString(CultureInfo.InvariantCulture));

    private static ListValueNode Names(IEnumerable<string> names) => new(default, [.. names.Select(name => new StringValueNode(default, name, isBlock: false))]);

    private static DirectiveNode Node(string name, params IReadOnlyList<ArgumentNode> arguments) => new(default, new NameNode(default, name), arguments);

    private static ArgumentNode Argument(string name, ValueNode value) => new(default, new NameNode(default, name), value);

    private static DirectiveDefinition[] Create()
    {
        var document = Parser.ParseDocument(Sdl, ParserOptions.Trusted);
        return DocumentDirectives.Create(document, new DocumentTypes(document, []));
    }
}
