using Map.GraphQL.Language;
using Map.GraphQL.Types;
using Map.GraphQL.Validation;

namespace Map.GraphQL.Execution;

/// <summary>A document that was parsed and validated once, with its errors or its operations.</summary>
internal sealed class PreparedDocument
{
    private readonly Dictionary<string, PreparedOperation> _operations = new(StringComparer.Ordinal);

    private PreparedDocument(IReadOnlyList<GraphQLError> errors) => Errors = errors;

    public IReadOnlyList<GraphQLError> Errors { get; private set; }

    public static PreparedDocument Create(Schema schema, string query, ExecutionOptions options)
    {
        DocumentNode document;
        try
        {
            document = Parser.ParseDocument(query, options.Parser);
        }
        catch (GraphQLSyntaxException error)
        {
            return new PreparedDocument([new GraphQLError(error.Message) { Code = ErrorCodes.Syntax, Locations = [error.Location] }]);
        }

        var prepared = new PreparedDocument(DocumentValidator.Validate(schema, document, options));
        if (prepared.Errors.Count == 0)
            prepared.AddOperations(schema, document);
        return prepared;
    }

    /// <exception cref="GraphQLException">There is no operation of that name, or several and no name.</exception>
    public PreparedOperation GetOperation(string? name)
    {
        if (!string.IsNullOrEmpty(name))
        {
            return _operations.GetValueOrDefault(name)
                ?? throw new GraphQLException($"Unknown operation named \"{name}\".");
        }

        return _operations.Count switch
        {
            1 => _operations.Values.First(),
            0 => throw new GraphQLException("Must provide an operation."),
            _ => throw new GraphQLException("Must provide operation name if query contains multiple operations."),
        };
    }

    private void AddOperations(Schema schema, DocumentNode document)
    {
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(f => f.Name.Value, StringComparer.Ordinal);
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
            _operations.Add(operation.Name?.Value ?? "", new PreparedOperation(schema, operation, fragments));
    }
}
