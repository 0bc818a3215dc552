namespace Map.GraphQL.Validation;

/// <summary>Enough is known, or enough was spent, to refuse the document.</summary>
internal sealed class ValidationAbortedException : Exception;
