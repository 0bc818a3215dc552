using Map.GraphQL.Language;

namespace Map.GraphQL.Execution;

/// <summary>
/// The outcome of an operation's conditions (those of <c>@skip</c>, <c>@include</c>, <c>@defer</c> and <c>@stream</c>) for one request: one bit for each variable they name.
/// Operations are compiled once for each mask, so that nothing is decided while they run.
/// </summary>
internal readonly struct InclusionMask(IReadOnlyList<string> variables, ulong bits)
{
    /// <summary>More condition variables than this in one operation are refused.</summary>
    public const int MaxVariables = 63;

    /// <summary>The bit that says whether parts of the response may be delivered later.</summary>
    public const ulong Incremental = 1UL << MaxVariables;

    public bool Includes(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            var isSkip = directive.Name.Value == "skip";
            if ((isSkip || directive.Name.Value == "include") && Condition(directive) == isSkip)
                return false;
        }

        return true;
    }

    /// <summary>The <c>@defer</c> or <c>@stream</c> of a selection, unless its condition switches it off.</summary>
    public DirectiveNode? FindActive(string name, SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value == name)
                return ConditionVariables.FindCondition(directive) is not { } condition || Evaluate(condition) ? directive : null;
        }

        return null;
    }

    private bool Condition(DirectiveNode directive) => Evaluate(directive.Arguments[0].Value);

    private bool Evaluate(ValueNode condition) => condition switch
    {
        BooleanValueNode constant => constant.Value,
        VariableNode variable => IsSet(variable.Name.Value),
        _ => false,
    };

    private bool IsSet(string variable)
    {
        for (var i = 0; i < variables.Count; i++)
        {
            if (variables[i] == variable)
                return (bits & (1UL << i)) != 0;
        }

        return false;
    }
}
