using System.Globalization;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Cost;

/// <summary>What <c>@listSize</c> says about a field.</summary>
internal sealed record ListSizeRule
{
    public int? AssumedSize { get; init; }

    public IReadOnlyList<string> SlicingArguments { get; init; } = [];

    /// <summary>The length if none of the slicing arguments is given.</summary>
    public int? DefaultSize { get; init; }

    /// <summary>The fields of the result that have the length; empty if it is the field's own.</summary>
    public IReadOnlyList<string> SizedFields { get; init; } = [];

    /// <summary>Whether exactly one slicing argument must be given.</summary>
    public bool RequiresOne { get; init; } = true;

    public static ListSizeRule? Find(FieldDefinition field) =>
        CostDirectives.Find(field.Directives, "listSize") is { } directive ? Read(directive) : null;

    private static ListSizeRule Read(DirectiveNode directive)
    {
        var slicing = Names(directive, "slicingArguments");
        return new ListSizeRule
        {
            AssumedSize = Int(directive, "assumedSize"),
            SlicingArguments = slicing,
            DefaultSize = Int(directive, "slicingArgumentDefaultValue"),
            SizedFields = Names(directive, "sizedFields"),
            RequiresOne = slicing.Length > 0 && Find(directive, "requireOneSlicingArgument") is not BooleanValueNode { Value: false },
        };
    }

    private static ValueNode? Find(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static int? Int(DirectiveNode directive, string name) =>
        Find(directive, name) is IntValueNode number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : null;

    /// <summary>A single name stands for a list of one, as list coercion has it.</summary>
    private static string[] Names(DirectiveNode directive, string name) => Find(directive, name) switch
    {
        ListValueNode list => [.. list.Items.OfType<StringValueNode>().Select(item => item.Value)],
        StringValueNode single => [single.Value],
        _ => [],
    };
}
