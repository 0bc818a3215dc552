namespace Map.GraphQL.Types;

public sealed class InputObjectType(string name) : NamedType(name)
{
    private Dictionary<string, int> _indexes = [];

    public IReadOnlyList<InputValue> Fields
    {
        get;
        internal set
        {
            field = value;
            _indexes = value.Index().ToDictionary(pair => pair.Item.Name, pair => pair.Index, StringComparer.Ordinal);
        }
    }

    = [];

    /// <summary>Exactly one field must be given, and not null (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; internal set; }

    /// <summary>
    /// Makes the CLR object from the fields' values, in their order; <see cref="Execution.Undefined.Value"/> marks one that was left out.
    /// </summary>
    internal Func<object?[], object> Create { get; set; } = values => values;

    public InputValue? FindField(string name) => _indexes.TryGetValue(name, out var index) ? Fields[index] : null;

    internal int IndexOf(string name) => _indexes.GetValueOrDefault(name, -1);
}
