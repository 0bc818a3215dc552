using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation.Rules;

/// <summary>A selection ends at leaves and nowhere else.</summary>
internal sealed class ScalarLeafs(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        if (node is not FieldNode field || Context.Field is not { Type: var type })
            return;
        var name = field.Name.Value;
        if (type.Named is LeafType && field.SelectionSet is not null)
            Context.Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", field.SelectionSet);
        else if (type.Named is not LeafType && field.SelectionSet is null)
            Context.Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
    }
}
