using Map.GraphQL.Language;

namespace Map.GraphQL.Execution.Incremental;

/// <summary>An active <c>@stream</c>.</summary>
/// <param name="Label">What the client calls it.</param>
/// <param name="InitialCount">A literal or variable; null for the default, none.</param>
/// <param name="Items">The field as it is selected for the items that follow: a <c>@defer</c> around the list is none around them.</param>
internal sealed record StreamUsage(string? Label, ValueNode? InitialCount, FieldSelection Items)
{
    /// <exception cref="GraphQLException">The number is negative.</exception>
    public int GetInitialCount(VariableValues variables)
    {
        var count = InitialCount switch
        {
            IntValueNode literal => int.Parse(literal.Value, System.Globalization.CultureInfo.InvariantCulture),
            VariableNode variable => variables.Get(variable.Name.Value) as int? ?? 0,
            _ => 0,
        };
        return count >= 0 ? count : throw new GraphQLException("initialCount must be a positive integer", ErrorCodes.InvalidType);
    }
}
