namespace Map.GraphQL.Types;

/// <summary>A value does not fit the type; the message says which value and why, in words for the client.</summary>
public sealed class CoercionException(string message) : Exception(message);
