namespace Map.Geodata.Access;

/// <summary>What somebody may see and do.</summary>
public enum Role
{
    /// <summary>The public layers: open stations, services, offers, circles.</summary>
    Reader,

    /// <summary>Reads and edits within its grids and below.</summary>
    Department,

    /// <summary>Reads everything; analyses and plans.</summary>
    Planner,

    /// <summary>Everything.</summary>
    Admin,
}
