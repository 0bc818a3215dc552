using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

/// <summary>Only operations and fragments can be executed.</summary>
internal sealed class ExecutableDefinitions(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        if (node is not DocumentNode document)
            return;
        foreach (var definition in document.Definitions)
        {
            if (definition is not ExecutableDefinitionNode)
                Context.Report($"The {Describe(definition)} definition is not executable.", definition);
        }
    }

    private static string Describe(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => $"\"{type.Name.Value}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
        _ => "schema",
    };
}
