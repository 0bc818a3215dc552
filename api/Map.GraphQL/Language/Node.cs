namespace Map.GraphQL.Language;

/// <summary>A piece of a parsed document. Nodes are immutable; equality is identity.</summary>
public abstract class Node(Location location)
{
    public Location Location { get; } = location;

    public override string ToString() => Printer.Print(this);
}

public sealed class NameNode(Location location, string value) : Node(location)
{
    public string Value { get; } = value;
}

public sealed class DocumentNode(Location location, IReadOnlyList<DefinitionNode> definitions) : Node(location)
{
    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;
}

/// <summary>Anything that stands at the top of a document.</summary>
public abstract class DefinitionNode(Location location) : Node(location);

public sealed class ArgumentNode(Location location, NameNode name, ValueNode value) : Node(location)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}

public sealed class DirectiveNode(Location location, NameNode name, IReadOnlyList<ArgumentNode> arguments) : Node(location)
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}
