using Map.Geodata.Store;

namespace Map.Geodata.Backup;

/// <summary>A backup could not be written, read or put back; nothing was changed.</summary>
public sealed class BackupFailedException(string what, IReadOnlyList<string> lastLines)
    : StoreException($"{what}{string.Concat(lastLines.Select(line => Environment.NewLine + "  " + line))}")
{
    /// <summary>What PostgreSQL's program said last, oldest line first.</summary>
    public IReadOnlyList<string> LastLines { get; } = lastLines;
}

/// <summary>The store that a backup is to be put into has something in it.</summary>
public sealed class StoreNotEmptyException()
    : StoreException("The store is not empty. Back it up first, then restore with --replace, which drops everything that it holds.");
