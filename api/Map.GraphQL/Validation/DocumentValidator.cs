using Map.GraphQL.Execution;
using Map.GraphQL.Language;
using Map.GraphQL.Types;
using Map.GraphQL.Validation.Rules;

namespace Map.GraphQL.Validation;

/// <summary>Checks a document against a schema (specification, section 5) and against the limits of the service.</summary>
internal static class DocumentValidator
{
    /// <summary>The errors, in the order of the document; at most <see cref="ValidationContext.MaxErrors"/> and one that says so.</summary>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, ExecutionOptions options)
    {
        var context = new ValidationContext(schema, document, options);
        try
        {
            OperationLimits.Check(context);
            new DocumentWalker(context, CreateRules(context)).Walk();
        }
        catch (ValidationAbortedException)
        {
            // The last error says why.
        }
        catch (InsufficientExecutionStackException)
        {
            context.ReportTooComplex();
        }

        return context.Errors;
    }

    private static Rule[] CreateRules(ValidationContext context) =>
    [
        new Introspection(context),
        new ExecutableDefinitions(context),
        new KnownOperationTypes(context),
        new UniqueOperationNames(context),
        new LoneAnonymousOperation(context),
        new SingleFieldSubscriptions(context),
        new KnownTypeNames(context),
        new FragmentsOnCompositeTypes(context),
        new VariablesAreInputTypes(context),
        new ScalarLeafs(context),
        new FieldsOnCorrectType(context),
        new UniqueFragmentNames(context),
        new KnownFragmentNames(context),
        new NoUnusedFragments(context),
        new PossibleFragmentSpreads(context),
        new NoFragmentCycles(context),
        new UniqueVariableNames(context),
        new NoUndefinedVariables(context),
        new NoUnusedVariables(context),
        new KnownDirectives(context),
        new UniqueDirectivesPerLocation(context),
        new IncrementalOnRoot(context),
        new IncrementalOnSubscription(context),
        new IncrementalLabels(context),
        new StreamOnList(context),
        new KnownArgumentNames(context),
        new UniqueArgumentNames(context),
        new ValuesOfCorrectType(context),
        new ProvidedRequiredArguments(context),
        new VariablesInAllowedPosition(context),
        new OverlappingFields(context),
        new UniqueInputFieldNames(context),
    ];
}
