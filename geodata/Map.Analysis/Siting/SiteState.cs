namespace Map.Analysis.Siting;

/// <summary>Whether a plan may, must or must not choose a site.</summary>
public enum SiteState
{
    /// <summary>May be chosen.</summary>
    Candidate,

    /// <summary>Stands already: reaches its places, costs nothing and is not counted.</summary>
    Existing,

    /// <summary>Must be chosen: is counted and paid.</summary>
    Required,

    /// <summary>Must not be chosen.</summary>
    Forbidden,
}
