namespace Map.Analysis.Network;

/// <summary>Who may use a stretch of street in which direction; forward is the order of the way's nodes.</summary>
[Flags]
public enum StreetAccess : byte
{
    None = 0,
    WalkForward = 1,
    WalkBackward = 2,
    EbikeForward = 4,
    EbikeBackward = 8,
    Walk = WalkForward | WalkBackward,
    Ebike = EbikeForward | EbikeBackward,
}

/// <summary>The class of a street, after OpenStreetMap's <c>highway</c> key; link roads count as their road.</summary>
public enum StreetKind : byte
{
    Other,
    Motorway,
    Trunk,
    Primary,
    Secondary,
    Tertiary,
    Unclassified,
    Residential,
    LivingStreet,
    Service,
    Pedestrian,
    Track,
    Cycleway,
    Footway,
    Path,
    Steps,
}

/// <summary>What a stretch of street is besides its class.</summary>
[Flags]
public enum StreetTraits : byte
{
    None = 0,
    Steps = 1,
    Bridge = 2,
    Tunnel = 4,
    Roundabout = 8,
}

/// <summary>What stands on a node: a barrier that a mode can't pass, a crossing, signals, a gate.</summary>
[Flags]
public enum NodeTraits : byte
{
    None = 0,
    BlocksWalk = 1,
    BlocksEbike = 2,
    Crossing = 4,
    Signals = 8,
    Gate = 16,
}
