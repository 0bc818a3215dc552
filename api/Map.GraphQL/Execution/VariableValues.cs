namespace Map.GraphQL.Execution;

/// <summary>The coerced variables of one request, in the order of their definitions.</summary>
internal sealed class VariableValues(IReadOnlyList<VariableDefinition> definitions, object?[] values)
{
    public static VariableValues Empty { get; } = new([], []);

    /// <summary>The value, or <see cref="Undefined.Value"/>.</summary>
    public object? this[int index] => values[index];

    /// <summary>The value, or <see cref="Undefined.Value"/> if it was left out or never defined.</summary>
    public object? Get(string name)
    {
        for (var i = 0; i < definitions.Count; i++)
        {
            if (definitions[i].Name == name)
                return values[i];
        }

        return Undefined.Value;
    }
}
