namespace Map.Geodata.Features;

/// <summary>What a report or a reported figure is about.</summary>
public enum SubjectKind
{
    /// <summary>A grid of any level: a district, a street, a business circle, …, with everything below it.</summary>
    Grid,

    /// <summary>An organization with those below it, and the grid in which it works.</summary>
    Organization,

    /// <summary>An alliance with its members.</summary>
    Alliance,
}
