using System.Collections.Concurrent;

namespace Map.GraphQL.Persisted;

/// <summary>
/// Documents as files of a folder, named <c>ID.graphql</c>: what a release of a client brings along. A file is read when it is first
/// asked for; it does not change afterwards, since an id stands for one text.
/// </summary>
public sealed class FolderOperationStore(string folder) : IOperationStore
{
    private const int LongestId = 128;

    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    public ValueTask<string?> FindAsync(string id, CancellationToken cancellationToken) =>
        _known.TryGetValue(id, out var known) ? new(known) : ReadAsync(id, cancellationToken);

    private async ValueTask<string?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        if (!IsId(id))
            return null;
        var path = Path.Combine(folder, id + ".graphql");
        if (!File.Exists(path))
            return null;
        var text = await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false);
        return _known.GetOrAdd(id, text);
    }

    /// <summary>Ids come from clients and become file names: letters, digits, dash and underscore name no other folder.</summary>
    private static bool IsId(string id) =>
        id.Length is > 0 and <= LongestId && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
