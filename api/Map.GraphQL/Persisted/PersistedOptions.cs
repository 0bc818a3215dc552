namespace Map.GraphQL.Persisted;

/// <summary>Which documents may be sent by name, and whether any others are served.</summary>
public sealed class PersistedOptions
{
    /// <summary>
    /// Serves the documents of the <see cref="IOperationStore"/> and no others (HC0067): for an API whose clients are all known.
    /// Automatic persisted queries are off then, since they would let anybody add documents.
    /// </summary>
    public bool OnlyPersisted { get; set; }

    /// <summary>Whether a client may send a document's hash in its place once the server has seen the document.</summary>
    public bool Automatic { get; set; } = true;

    /// <summary>How much is kept of documents that clients send hashes of, in characters; what is not asked for is forgotten first.</summary>
    public int AutomaticCharacters { get; set; } = 2_000_000;
}
