namespace Map.GraphQL.Http.Batching;

/// <summary>One request of a batch.</summary>
/// <param name="Body">The request.</param>
/// <param name="RequestIndex">Its place in the list, 0 if the body was no list.</param>
/// <param name="VariableIndex">Its place among the sets of variables; null if it has one set only.</param>
internal readonly record struct BatchItem(RequestBody Body, int RequestIndex, int? VariableIndex);
