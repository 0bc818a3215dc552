using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation.Rules;

internal sealed class ProvidedRequiredArguments(ValidationContext context) : Rule(context)
{
    public override void Leave(Node node)
    {
        switch (node)
        {
            case FieldNode field when Context.Field is { } definition:
                Check(definition.Arguments, field.Arguments, $"{Context.ParentType}.{definition.Name}", node);
                break;
            case DirectiveNode directive when Context.Directive is { } definition:
                Check(definition.Arguments, directive.Arguments, $"@{definition.Name}", node);
                break;
        }
    }

    private void Check(IReadOnlyList<InputValue> definitions, IReadOnlyList<ArgumentNode> given, string owner, Node node)
    {
        foreach (var argument in definitions)
        {
            if (argument.IsRequired && given.All(candidate => candidate.Name.Value != argument.Name))
                Context.Report($"Argument \"{owner}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.", node);
        }
    }
}
