using Map.GraphQL.Execution;

namespace Map.GraphQL.Persisted;

/// <summary>Finds the document that a request means: the one it sends, or one that is known by id or hash.</summary>
internal sealed class DocumentLookup(PersistedOptions options, IOperationStore? store)
{
    private readonly BoundedCache<string, string> _automatic = new(options.AutomaticCharacters, (hash, document) => hash.Length + document.Length, StringComparer.Ordinal);

    /// <summary>Whether the request's own text is all there is to look at.</summary>
    public bool IsPlain(ExecutionRequest request, string? hash) => request.DocumentId is null && hash is null && !options.OnlyPersisted;

    /// <exception cref="GraphQLException">HC0020: nothing is known by that name. HC0067: the document is not among those allowed.</exception>
    public async ValueTask<string> GetAsync(ExecutionRequest request, string? hash, CancellationToken cancellationToken)
    {
        var id = request.DocumentId ?? hash;
        if (id is not null && store is not null && await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } registered)
            return registered;
        var isText = !string.IsNullOrEmpty(request.Query);
        if (options.OnlyPersisted)
            throw isText || id is null ? NotAllowed() : NotFound(request.DocumentId);
        if (request.DocumentId is not null || hash is null)
            return isText ? request.Query! : throw NotFound(request.DocumentId);
        return FindAutomatic(hash, request.Query);
    }

    /// <summary>Keeps a valid document that came with its hash, and tells the client so.</summary>
    public void Remember(string hash, string document) => _automatic.Add(hash, document);

    private string FindAutomatic(string hash, string? query)
    {
        if (!options.Automatic)
            throw new GraphQLException("PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED");
        if (string.IsNullOrEmpty(query))
            return _automatic.TryGet(hash, out var known) ? known : throw NotFound(null);
        return PersistedQueryExtension.Hash(query) == hash
            ? query
            : throw new GraphQLException("The `sha256Hash` is not that of the query.", ErrorCodes.InvalidPersistedQuery);
    }

    private static GraphQLException NotAllowed() => new("Only persisted operations are allowed.", ErrorCodes.OnlyPersisted);

    /// <summary>The message is what clients wait for before they send the whole document.</summary>
    private static GraphQLException NotFound(string? id) => new(new GraphQLError("PersistedQueryNotFound")
    {
        Extensions = id is null ? null : new Dictionary<string, object?> { ["requestedKey"] = id },
        Code = ErrorCodes.PersistedQueryNotFound,
    });
}
