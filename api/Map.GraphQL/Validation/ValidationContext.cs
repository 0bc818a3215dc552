using System.Diagnostics.CodeAnalysis;
using Map.GraphQL.Execution;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation;

/// <summary>What the rules share: the document, where the walk is in it, and the errors so far.</summary>
internal sealed class ValidationContext
{
    /// <summary>After so many errors nobody reads on.</summary>
    public const int MaxErrors = 100;

    private const int MaxWork = 100_000;
    private const string TooComplex = "The document is too complex to validate. Validation aborted.";

    private readonly List<GraphQLError> _errors = [];
    private int _work;

    public ValidationContext(Schema schema, DocumentNode document, ExecutionOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
            Fragments[fragment.Name.Value] = fragment;
        References = new FragmentReferences(this);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ExecutionOptions Options { get; }

    public IReadOnlyList<GraphQLError> Errors => _errors;

    public Dictionary<string, FragmentDefinitionNode> Fragments { get; } = new(StringComparer.Ordinal);

    public FragmentReferences References { get; }

    /// <summary>The type whose fields are being selected; null where the document went wrong.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The field being visited; null outside fields, and where the document went wrong.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>The directive being visited; null outside directives, and if it is unknown.</summary>
    public DirectiveDefinition? Directive { get; set; }

    public bool IsInDirective { get; set; }

    /// <summary>The argument being visited; null where the document went wrong.</summary>
    public InputValue? Argument { get; set; }

    /// <summary>The variables used in each definition, filled as the walk leaves it.</summary>
    public Dictionary<DefinitionNode, List<VariableUsage>> Usages { get; } = [];

    public void Report(string message, params ReadOnlySpan<Node> nodes) => Report(message, null, nodes);

    public void Report(string message, string? code, params ReadOnlySpan<Node> nodes)
    {
        var locations = new Location[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
            locations[i] = nodes[i].Location;
        Report(new GraphQLError(message) { Code = code, Locations = locations });
    }

    public void Report(GraphQLError error)
    {
        if (_errors.Count >= MaxErrors)
            Abort("Too many validation errors, error limit reached. Validation aborted.");
        _errors.Add(error);
    }

    /// <summary>Counts steps of rules whose cost does not follow the document's length; too many end the validation.</summary>
    /// <exception cref="ValidationAbortedException">The document costs more to validate than any honest one.</exception>
    public void Spend(int steps)
    {
        _work += steps;
        if (_work > MaxWork)
            Abort(TooComplex);
    }

    public void ReportTooComplex() => _errors.Add(new GraphQLError(TooComplex) { Code = ErrorCodes.TooComplex });

    /// <summary>Ends the validation with this as its last error.</summary>
    /// <exception cref="ValidationAbortedException">Always.</exception>
    [DoesNotReturn]
    public void Abort(string message, params IReadOnlyList<Location> locations)
    {
        _errors.Add(new GraphQLError(message) { Code = ErrorCodes.TooComplex, Locations = locations });
        throw new ValidationAbortedException();
    }

    /// <summary>The variables used by an operation, in itself and in all fragments it spreads.</summary>
    public IEnumerable<VariableUsage> AllUsages(OperationDefinitionNode operation) =>
        UsagesIn(operation).Concat(References.Of(operation).SelectMany(UsagesIn));

    private IEnumerable<VariableUsage> UsagesIn(DefinitionNode definition)
    {
        var usages = Usages.GetValueOrDefault(definition) ?? [];
        Spend(usages.Count);
        return usages;
    }
}

/// <summary>A variable where it is used.</summary>
/// <param name="Node">The use.</param>
/// <param name="Type">The type expected there; null where the document went wrong.</param>
/// <param name="ParentType">The input object that has the field; null elsewhere.</param>
/// <param name="HasDefault">Whether the argument or input field has a default of its own.</param>
internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, InputObjectType? ParentType, bool HasDefault);
