using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>The fields selected on one object type: fragments are spread, equal response names merged.</summary>
public sealed class SelectionSet
{
    internal SelectionSet(ObjectType type, FieldSelection[] fields)
    {
        Type = type;
        FieldArray = fields;
    }

    public ObjectType Type { get; }

    /// <summary>In the order of the response.</summary>
    public IReadOnlyList<FieldSelection> Fields => FieldArray;

    internal FieldSelection[] FieldArray { get; }
}
