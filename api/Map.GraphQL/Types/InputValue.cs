using Map.GraphQL.Execution;
using Map.GraphQL.Language;

namespace Map.GraphQL.Types;

/// <summary>An argument or a field of an input object.</summary>
public sealed class InputValue(string name, GraphQLType type)
{
    private object? _default;

    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public string? Description { get; init; }

    /// <summary>The default as it is written in SDL.</summary>
    public ValueNode? DefaultValue { get; init; }

    public string? DeprecationReason { get; init; }

    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>Turns a coerced value into what the CLR parameter or property takes, such as a typed array.</summary>
    internal Func<object?, object?>? Convert { get; init; }

    /// <summary>Non-null without a default: leaving it out is an error.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>The coerced default, converted; <see cref="Undefined.Value"/> if there is none.</summary>
    internal object? GetDefault() => DefaultValue is null ? Undefined.Value : _default ??= CoerceDefault(DefaultValue);

    internal object? ToClr(object? coerced) => Convert is null ? coerced : Convert(coerced);

    private object? CoerceDefault(ValueNode literal) => ToClr(LiteralCoercion.Coerce(literal, Type, VariableValues.Empty));
}
