using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

internal sealed class UniqueArgumentNames(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        var arguments = node switch
        {
            FieldNode field => field.Arguments,
            DirectiveNode directive => directive.Arguments,
            _ => [],
        };
        if (arguments.Count < 2)
            return;
        foreach (var group in arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal).Where(group => group.Count() > 1))
            Context.Report($"There can be only one argument named \"{group.Key}\".", [.. group.Select(argument => argument.Name)]);
    }
}
