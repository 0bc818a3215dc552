using Map.GraphQL.Language;

namespace Map.GraphQL.Execution;

/// <summary>
/// The outcome of an operation's <c>@skip</c> and <c>@include</c> for one request: one bit for each variable they name.
/// Operations are compiled once for each mask, so that nothing is decided while they run.
/// </summary>
internal readonly struct InclusionMask(IReadOnlyList<string> variables, ulong bits)
{
    /// <summary>More condition variables than this in one operation are refused.</summary>
    public const int MaxVariables = 64;

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

    private bool Condition(DirectiveNode directive) => directive.Arguments[0].Value switch
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
