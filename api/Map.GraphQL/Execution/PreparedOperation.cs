using Map.GraphQL.Cost;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>A validated operation with its compiled forms, one for each outcome of its conditions.</summary>
internal sealed class PreparedOperation
{
    private const int MaxVariants = 16;

    private readonly Schema _schema;
    private readonly OperationDefinitionNode _node;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly string[] _conditions;
    private readonly bool _isIncremental;
    private readonly BoundedCache<ulong, Operation> _variants = new(MaxVariants, (_, _) => 1);

    public PreparedOperation(Schema schema, OperationDefinitionNode node, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        _schema = schema;
        _node = node;
        _fragments = fragments;
        _conditions = [.. ConditionVariables.Find(node, fragments)];
        _isIncremental = ConditionVariables.IsIncremental(node, fragments);
        Variables = [.. node.Variables.Select(Define)];
    }

    public OperationKind Kind => _node.Kind;

    public IReadOnlyList<VariableDefinition> Variables { get; }

    /// <exception cref="GraphQLException">The schema has no such root, or too many variables decide what is included.</exception>
    public Operation Compile(VariableValues variables, bool canFollowUp)
    {
        var mask = Mask(variables);
        if (canFollowUp && _isIncremental)
            mask |= InclusionMask.Incremental;
        return _variants.TryGet(mask, out var known) ? known : _variants.Add(mask, CompileVariant(mask));
    }

    private Operation CompileVariant(ulong mask)
    {
        var inclusion = new InclusionMask(_conditions, mask);
        return new Operation(_schema, _node, Variables, new OperationCompiler(_schema, _fragments, inclusion, (mask & InclusionMask.Incremental) != 0))
        {
            Cost = CostCompiler.Compile(_schema, _node, _fragments, inclusion),
        };
    }

    private ulong Mask(VariableValues variables)
    {
        if (_conditions.Length > InclusionMask.MaxVariables)
            throw new GraphQLException($"More than {InclusionMask.MaxVariables} variables decide what is included.", ErrorCodes.TooComplex);
        var mask = 0UL;
        for (var i = 0; i < _conditions.Length; i++)
        {
            if (variables.Get(_conditions[i]) is true or Undefined)
                mask |= 1UL << i;
        }

        return mask;
    }

    private VariableDefinition Define(VariableDefinitionNode node)
    {
        var type = TypeReference.Resolve(_schema, node.Type)!;
        var defaultValue = node.DefaultValue is null
            ? Undefined.Value
            : LiteralCoercion.Coerce(node.DefaultValue, type, VariableValues.Empty);
        return new VariableDefinition(node.Name, type, defaultValue, node.Location);
    }
}
