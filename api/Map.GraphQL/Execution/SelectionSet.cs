using Map.GraphQL.Execution.Incremental;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>The fields selected on one object type: fragments are spread, equal response names merged.</summary>
public sealed class SelectionSet
{
    internal SelectionSet(ObjectType type, FieldSelection[] fields, Deferrals? deferrals)
    {
        Type = type;
        FieldArray = fields;
        Deferrals = deferrals;
        Fields = deferrals is null ? fields : [.. fields, .. deferrals.Fields.SelectMany(deferred => deferred.Fields.FieldArray)];
    }

    public ObjectType Type { get; }

    /// <summary>In the order of the response; those that are deferred last.</summary>
    public IReadOnlyList<FieldSelection> Fields { get; }

    /// <summary>The fields that are resolved at once.</summary>
    internal FieldSelection[] FieldArray { get; }

    /// <summary>The others; null if there are none.</summary>
    internal Deferrals? Deferrals { get; }
}
