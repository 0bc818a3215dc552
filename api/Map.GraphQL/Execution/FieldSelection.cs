using System.Text.Encodings.Web;
using System.Text.Json;
using Map.GraphQL.Execution.Incremental;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>A field as an operation selects it: what to call, with which arguments, and what is wanted of the result.</summary>
public sealed class FieldSelection
{
    private readonly Operation _operation;
    private readonly SelectedSet[] _selectionSets;
    private readonly DeferUsage[] _within;
    private volatile SelectionSet[] _compiled = [];
    private volatile object? _remembered;

    internal FieldSelection(Operation operation, ObjectType declaringType, FieldDefinition definition, IReadOnlyList<SelectedField> fields, DeferUsage[] within)
    {
        _operation = operation;
        _within = within;
        var nodes = fields.Select(field => field.Node).ToArray();
        _selectionSets = [.. fields.Where(field => field.Node.SelectionSet is not null).Select(field => new SelectedSet(field.Node.SelectionSet!, field.Usage))];
        DeclaringType = declaringType;
        Definition = definition;
        LeafType = definition.Type.Named as LeafType;
        ResponseName = nodes[0].ResponseName;
        EncodedName = JsonEncodedText.Encode(ResponseName, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        Locations = [.. nodes.Select(node => node.Location)];
        Arguments = ArgumentPlan.Create(operation, declaringType, definition, nodes[0]);
    }

    public string ResponseName { get; }

    public FieldDefinition Definition { get; }

    public ObjectType DeclaringType { get; }

    public IReadOnlyList<Location> Locations { get; }

    internal JsonEncodedText EncodedName { get; }

    /// <summary>What writes the value, or the items of a list; null for composite types.</summary>
    internal LeafType? LeafType { get; }

    internal ArgumentPlan Arguments { get; }

    /// <summary>Set if the list's items are streamed.</summary>
    internal StreamUsage? Stream { get; init; }

    /// <summary>What is selected of the result, if that is one object type or a list of it; null for leaves and abstract types.</summary>
    public SelectionSet? SelectionSet => Definition.Type.Named is ObjectType type ? For(type) : null;

    /// <summary>What is selected of the result when it has that type.</summary>
    public SelectionSet For(ObjectType type)
    {
        foreach (var candidate in _compiled)
        {
            if (ReferenceEquals(candidate.Type, type))
                return candidate;
        }

        return Compile(type);
    }

    /// <summary>
    /// What a resolver has worked out about this selection, made once and kept as long as the operation is: a selection never changes.
    /// </summary>
    public T Remember<T>(Func<FieldSelection, T> create)
        where T : class
    {
        if (_remembered is T known)
            return known;
        var made = create(this);
        _remembered = made;
        return made;
    }

    /// <summary>Whether a field is selected at that path below, such as <c>edges.node.name</c>.</summary>
    public bool Selects(string path)
    {
        var dot = path.IndexOf('.');
        var name = dot < 0 ? path : path[..dot];
        var found = SelectionSet?.Fields.Where(field => field.Definition.Name == name) ?? [];
        return dot < 0 ? found.Any() : found.Any(field => field.Selects(path[(dot + 1)..]));
    }

    private SelectionSet Compile(ObjectType type)
    {
        lock (_selectionSets)
        {
            if (Array.Find(_compiled, candidate => ReferenceEquals(candidate.Type, type)) is { } done)
                return done;
            var compiled = _operation.Compile(type, _selectionSets, _within);
            _compiled = [.. _compiled, compiled];
            return compiled;
        }
    }
}
