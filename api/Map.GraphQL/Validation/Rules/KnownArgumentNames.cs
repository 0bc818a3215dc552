using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation.Rules;

internal sealed class KnownArgumentNames(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        if (node is not ArgumentNode { Name.Value: var name } || Context.Argument is not null)
            return;
        if (Context.Directive is { } directive)
        {
            var suggestion = Suggestions.DidYouMean(name, directive.Arguments.Select(argument => argument.Name));
            Context.Report($"Unknown argument \"{name}\" on directive \"@{directive.Name}\".{suggestion}", node);
        }
        else if (Context is { Field: not null, IsInDirective: false })
        {
            var suggestion = Suggestions.DidYouMean(name, Context.Field.Arguments.Select(argument => argument.Name));
            Context.Report($"Unknown argument \"{name}\" on field \"{Context.ParentType}.{Context.Field.Name}\".{suggestion}", node);
        }
    }
}
