using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation.Rules;

/// <summary>Only lists can be streamed.</summary>
internal sealed class StreamOnList(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        if (node is DirectiveNode { Name.Value: "stream" } && Context is { Field: { Type.Nullable: not ListType } field, ParentType: { } parent })
            Context.Report($"Directive \"@stream\" cannot be used on non-list field \"{parent}.{field.Name}\".", node);
    }
}
