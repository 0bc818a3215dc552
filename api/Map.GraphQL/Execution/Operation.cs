using Map.GraphQL.Cost;
using Map.GraphQL.Execution.Incremental;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>
/// An operation compiled against a schema, for one combination of its <c>@skip</c>/<c>@include</c> variables.
/// It holds nothing of a request and is shared by all that send the same document.
/// </summary>
internal sealed class Operation
{
    private readonly OperationCompiler _compiler;
    private int _argumentSlots;

    public Operation(Schema schema, OperationDefinitionNode node, IReadOnlyList<VariableDefinition> variables, OperationCompiler compiler)
    {
        _compiler = compiler;
        Schema = schema;
        Node = node;
        Variables = variables;
        RootType = schema.FindRootType(node.Kind)
            ?? throw new GraphQLException(new GraphQLError($"Schema is not configured to execute {Word(node.Kind)} operation.") { Locations = [node.Location] });
        RootSelectionSet = compiler.Compile(this, RootType, [new SelectedSet(node.SelectionSet, null)], []);
    }

    public Schema Schema { get; }

    public OperationDefinitionNode Node { get; }

    public OperationKind Kind => Node.Kind;

    public IReadOnlyList<VariableDefinition> Variables { get; }

    public ObjectType RootType { get; }

    public SelectionSet RootSelectionSet { get; }

    /// <summary>What it costs, as far as its variables do not decide.</summary>
    public CostExpression Cost { get; init; } = CostExpression.Zero;

    /// <summary>How many selections have arguments that depend on variables.</summary>
    public int ArgumentSlots => _argumentSlots;

    public int NextArgumentSlot() => Interlocked.Increment(ref _argumentSlots) - 1;

    public SelectionSet Compile(ObjectType type, IReadOnlyList<SelectedSet> sets, DeferUsage[] within) => _compiler.Compile(this, type, sets, within);

    /// <summary>Whether parts of it may be sent later.</summary>
    public bool IsIncremental => _compiler.IsIncremental;

    private static string Word(OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };
}
