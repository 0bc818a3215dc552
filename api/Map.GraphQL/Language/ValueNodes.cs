namespace Map.GraphQL.Language;

public abstract class ValueNode(Location location) : Node(location);

public sealed class VariableNode(Location location, NameNode name) : ValueNode(location)
{
    public NameNode Name { get; } = name;
}

/// <summary>An integer as written: an optional minus sign and digits, of any length.</summary>
public sealed class IntValueNode(Location location, string value) : ValueNode(location)
{
    public string Value { get; } = value;
}

/// <summary>A number with a fraction or an exponent, as written.</summary>
public sealed class FloatValueNode(Location location, string value) : ValueNode(location)
{
    public string Value { get; } = value;
}

public sealed class StringValueNode(Location location, string value, bool isBlock) : ValueNode(location)
{
    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;
}

public sealed class BooleanValueNode(Location location, bool value) : ValueNode(location)
{
    public bool Value { get; } = value;
}

public sealed class NullValueNode(Location location) : ValueNode(location);

public sealed class EnumValueNode(Location location, string value) : ValueNode(location)
{
    public string Value { get; } = value;
}

public sealed class ListValueNode(Location location, IReadOnlyList<ValueNode> items) : ValueNode(location)
{
    public IReadOnlyList<ValueNode> Items { get; } = items;
}

public sealed class ObjectValueNode(Location location, IReadOnlyList<ObjectFieldNode> fields) : ValueNode(location)
{
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;
}

public sealed class ObjectFieldNode(Location location, NameNode name, ValueNode value) : Node(location)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
