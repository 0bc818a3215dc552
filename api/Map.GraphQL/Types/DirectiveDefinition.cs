namespace Map.GraphQL.Types;

public sealed class DirectiveDefinition(string name, IReadOnlyList<string> locations)
{
    public string Name { get; } = name;

    public string? Description { get; init; }

    /// <summary>Where it may stand, by the grammar's names: <c>FIELD</c>, <c>OBJECT</c>…</summary>
    public IReadOnlyList<string> Locations { get; } = locations;

    public IReadOnlyList<InputValue> Arguments { get; init; } = [];

    public bool IsRepeatable { get; init; }

    public InputValue? FindArgument(string name) => Arguments.FirstOrDefault(argument => argument.Name == name);
}
