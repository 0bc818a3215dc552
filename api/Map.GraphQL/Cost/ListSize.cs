using System.Collections;
using System.Globalization;
using Map.GraphQL.Execution;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Cost;

/// <summary>
/// How long the list of one field call is taken to be: the largest of the slicing arguments that have a value, else their default,
/// else the assumed size, else 1. An argument that is a list itself, such as the ids of <c>nodes(ids:)</c>, counts its items.
/// </summary>
internal sealed class ListSize
{
    private readonly ListSizeRule _rule;
    private readonly SlicingArgument[] _arguments;
    private readonly Location _location;
    private readonly double _most;

    private ListSize(ListSizeRule rule, SlicingArgument[] arguments, Location location, double most)
    {
        _rule = rule;
        _arguments = arguments;
        _location = location;
        _most = most;
    }

    /// <summary>What is no list, or a list of which nothing is known.</summary>
    public static ListSize One { get; } = new(new ListSizeRule { RequiresOne = false }, [], default, double.PositiveInfinity);

    public bool IsConstant => !_rule.RequiresOne && Array.TrueForAll(_arguments, argument => argument.Literal is not VariableNode);

    /// <param name="rule">What the field's definition says.</param>
    /// <param name="field">The definition.</param>
    /// <param name="node">The call.</param>
    /// <param name="isPage">
    /// Whether more than the assumed size is refused before anything is read, as by connections. It is then not priced either:
    /// that the page is too large is the better answer.
    /// </param>
    public static ListSize Create(ListSizeRule rule, FieldDefinition field, FieldNode node, bool isPage)
    {
        var arguments = rule.SlicingArguments.Select(name => SlicingArgument.Create(name, field, node)).ToArray();
        return new ListSize(rule, arguments, node.Location, isPage ? rule.AssumedSize ?? double.PositiveInfinity : double.PositiveInfinity);
    }

    /// <exception cref="GraphQLException">HC0082: exactly one slicing argument must be given.</exception>
    public double Evaluate(CostEvaluation evaluation)
    {
        double? largest = null;
        var given = 0;
        foreach (var argument in _arguments)
        {
            if (argument.Evaluate(evaluation) is not { } size)
                continue;
            given++;
            largest = Math.Max(largest ?? 0, size);
        }

        if (_rule.RequiresOne && given != 1)
            throw new GraphQLException(new GraphQLError("Exactly one slicing argument must be defined.") { Code = ErrorCodes.OneSlicingArgument, Locations = [_location] });
        return Math.Min(largest ?? _rule.DefaultSize ?? _rule.AssumedSize ?? 1, _most);
    }

    /// <param name="Literal">What the call says, or the argument's default; null if there is neither.</param>
    /// <param name="Default">The argument's default, for a variable without a value.</param>
    private readonly record struct SlicingArgument(ValueNode? Literal, ValueNode? Default)
    {
        public static SlicingArgument Create(string name, FieldDefinition field, FieldNode node)
        {
            var given = node.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
            var otherwise = field.FindArgument(name)?.DefaultValue;
            return new SlicingArgument(given ?? otherwise, otherwise);
        }

        public double? Evaluate(CostEvaluation evaluation)
        {
            if (Literal is not VariableNode variable)
                return OfLiteral(Literal);
            var value = evaluation.Get(variable.Name.Value);
            return value is Undefined ? OfLiteral(Default) : OfValue(value);
        }

        private static double? OfLiteral(ValueNode? literal) => literal switch
        {
            IntValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
            ListValueNode list => list.Items.Count,
            null or NullValueNode => null,
            _ => 1,
        };

        private static double? OfValue(object? value) => value switch
        {
            null => null,
            int number => number,
            long number => number,
            ICollection items => items.Count,
            _ => 1,
        };
    }
}
