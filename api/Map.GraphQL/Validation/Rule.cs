using Map.GraphQL.Language;

namespace Map.GraphQL.Validation;

/// <summary>One rule of the specification. It sees every node of the document once on the way down and once on the way up.</summary>
internal abstract class Rule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    public virtual void Enter(Node node)
    {
    }

    public virtual void Leave(Node node)
    {
    }
}
