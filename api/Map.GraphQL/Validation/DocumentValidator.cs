using Map.GraphQL.Execution;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation;

internal static class DocumentValidator
{
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, ExecutionOptions options) => [];
}
