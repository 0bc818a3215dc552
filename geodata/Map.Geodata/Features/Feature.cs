namespace Map.Geodata.Features;

/// <summary>
/// What every feature of the store has. Null always means unknown, never zero; geometry is longitude and latitude on
/// WGS-84 (SRID 4326).
/// </summary>
public abstract class Feature
{
    /// <summary>The key inside the store, which gives it out; 0 before that.</summary>
    public long Id { get; init; }

    /// <summary>The key that people and files use; unique among features of the kind.</summary>
    public required string Code { get; set; }

    /// <summary>Counts the changes, from 1; an update of a row that somebody else has changed since is refused.</summary>
    public int Version { get; init; }

    /// <summary>When the store last wrote it.</summary>
    public DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>A feature with a place in a tree of its kind; the store keeps the tree free of cycles.</summary>
public interface ITreeNode
{
    long Id { get; }

    /// <summary>Null at the top.</summary>
    long? ParentId { get; }
}
