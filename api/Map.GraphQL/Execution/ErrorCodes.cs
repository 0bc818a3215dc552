namespace Map.GraphQL.Execution;

/// <summary>The codes of errors, as Hot Chocolate's clients know them.</summary>
public static class ErrorCodes
{
    public const string Syntax = "HC0014";

    /// <summary>A variable or argument is not of its type.</summary>
    public const string InvalidType = "HC0016";

    /// <summary>A non-null field resolved to null, or null was given for a non-null input.</summary>
    public const string NonNullViolation = "HC0018";

    /// <summary>No document is known by that id or hash; the client is to send the whole of it.</summary>
    public const string PersistedQueryNotFound = "HC0020";

    /// <summary>The document is not among those that the service allows.</summary>
    public const string OnlyPersisted = "HC0067";

    /// <summary>The extension for persisted queries is malformed, or its hash is not that of the document.</summary>
    public const string InvalidPersistedQuery = "INVALID_PERSISTED_QUERY";

    /// <summary>As many operations run and wait as the service takes; it is worth while to come again.</summary>
    public const string Overloaded = "OVERLOADED";

    public const string Timeout = "HC0045";

    public const string IntrospectionNotAllowed = "HC0046";

    public const string IntrospectionTooDeep = "HC0086";

    public const string TooManyItems = "HC0051";

    public const string NoPagingBoundaries = "HC0052";

    /// <summary>A list must have exactly one argument that tells its length.</summary>
    public const string OneSlicingArgument = "HC0082";

    /// <summary>A filter operation was given null.</summary>
    public const string InvalidFilter = "HC0026";

    public const string InvalidCursor = "HC0078";

    /// <summary>The operation is nested too deeply, selects too much or costs too much.</summary>
    public const string TooComplex = "HC0047";

    /// <summary>A subscriber did not read its events fast enough.</summary>
    public const string SubscriberTooSlow = "SUBSCRIBER_TOO_SLOW";

    /// <summary>One connection runs too many operations at the same time.</summary>
    public const string TooManyOperations = "TOO_MANY_OPERATIONS";

    /// <summary>Nobody has signed in, and the field is not for everybody.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>Whoever has signed in may not have the field.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

    public const string Unexpected = "UNEXPECTED_EXECUTION_ERROR";
}
