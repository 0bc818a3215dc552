using Map.GraphQL.Execution;
using Map.GraphQL.Language;
using Map.GraphQL.Relay;
using Map.GraphQL.Types;

namespace Map.GraphQL.Cost;

/// <summary>
/// The cost of an operation as an expression over its variables, for one outcome of its <c>@skip</c> and <c>@include</c>. Equal
/// response names count once, as they are resolved once; deferred selections count like all others; introspection is free, since
/// its depth is limited.
/// </summary>
internal sealed class CostCompiler
{
    /// <summary>More field calls than this are not priced: fields on interfaces count once for each type that they may be of.</summary>
    private const int MaxWork = 50_000;

    private readonly Schema _schema;
    private readonly FieldCollection _collection;
    private readonly Dictionary<string, VariableDefinitionNode> _variables;
    private readonly Dictionary<SelectionKey, CostExpression> _known = [];
    private int _work;

    private CostCompiler(Schema schema, OperationDefinitionNode operation, FieldCollection collection)
    {
        _schema = schema;
        _collection = collection;
        _variables = operation.Variables.ToDictionary(variable => variable.Name, StringComparer.Ordinal);
    }

    /// <exception cref="GraphQLException">The operation is too complex to be priced.</exception>
    public static CostExpression Compile(
        Schema schema, OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, InclusionMask inclusion)
    {
        if (schema.FindRootType(operation.Kind) is not { } root)
            return CostExpression.Zero;
        var compiler = new CostCompiler(schema, operation, new FieldCollection(schema, fragments, inclusion));
        return CostExpression.Root(CostWeights.Of(root, schema), compiler.Select(root, [operation.SelectionSet], InheritedSize.None));
    }

    private CostExpression Select(NamedType type, SelectionSetNode[] sets, InheritedSize inherited) => type switch
    {
        ObjectType complex => SelectOn(complex, sets, inherited),
        LeafType => CostExpression.Zero,
        _ => CostExpression.Max(_schema.PossibleTypes(type).Select(possible => SelectOn(possible, sets, inherited))),
    };

    /// <summary>The same selections on the same type are priced once, however many interfaces lead to them.</summary>
    private CostExpression SelectOn(ObjectType type, SelectionSetNode[] sets, InheritedSize inherited)
    {
        var key = new SelectionKey(type, sets, inherited.Size);
        if (_known.TryGetValue(key, out var known))
            return known;
        var fields = _collection.Collect(type, sets).Select(group => PriceField(type, group, inherited));
        return _known[key] = CostExpression.Sum(fields);
    }

    private CostExpression PriceField(ObjectType parent, List<FieldNode> nodes, InheritedSize inherited)
    {
        if (++_work > MaxWork)
            throw new GraphQLException("The operation is too complex to be priced.", ErrorCodes.TooComplex);
        var node = nodes[0];
        if (node.Name.Value is "__schema" or "__type" || _schema.FindField(parent, node.Name.Value) is not { } field)
            return CostExpression.Zero;
        var rule = ListSizeRule.Find(field);
        var size = rule is null ? ListSize.One : ListSize.Create(rule, field, node, isPage: IsConnection(field));
        var below = rule is { SizedFields.Count: > 0 } ? new InheritedSize(rule.SizedFields, size) : InheritedSize.None;
        SelectionSetNode[] sets = [.. nodes.Select(each => each.SelectionSet).OfType<SelectionSetNode>()];
        return CostExpression.Field(
            SizeOf(field, inherited, below, size),
            CostWeights.Of(field),
            InputCost.Create(field, node, _variables),
            CostWeights.Of(field.Type.Named, _schema),
            Select(field.Type.Named, sets, below));
    }

    private static ListSize SizeOf(FieldDefinition field, InheritedSize inherited, InheritedSize below, ListSize own)
    {
        if (field.Type.Nullable is not ListType)
            return ListSize.One;
        if (inherited.Fields.Contains(field.Name))
            return inherited.Size;
        return below.Fields.Count > 0 ? ListSize.One : own;
    }

    private static bool IsConnection(FieldDefinition field) =>
        field.Type.Named is ObjectType { ClrType: { } type } && typeof(Connection).IsAssignableFrom(type);

    /// <summary>The size that a field hands down to some fields of its result, as a connection does to edges and nodes.</summary>
    private sealed record InheritedSize(IReadOnlyList<string> Fields, ListSize Size)
    {
        public static readonly InheritedSize None = new([], ListSize.One);
    }

    private readonly struct SelectionKey(ObjectType type, SelectionSetNode[] sets, ListSize inherited) : IEquatable<SelectionKey>
    {
        private readonly ObjectType _type = type;
        private readonly SelectionSetNode[] _sets = sets;
        private readonly ListSize _inherited = inherited;

        public bool Equals(SelectionKey other) => ReferenceEquals(_type, other._type)
            && ReferenceEquals(_inherited, other._inherited)
            && _sets.AsSpan().SequenceEqual(other._sets);

        public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(_type);
            foreach (var set in _sets)
                hash.Add(set);
            return hash.ToHashCode();
        }
    }
}
