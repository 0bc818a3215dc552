using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

internal sealed class UniqueInputFieldNames(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        if (node is not ObjectValueNode { Fields: { Count: > 1 } fields })
            return;
        var names = new UniqueNames(Context, "input field");
        foreach (var field in fields)
            names.Add(field.Name);
    }
}
