namespace Map.Analysis.Routes.Traces;

/// <summary>What can be wrong with a trace, and what is counted of it.</summary>
public enum TraceFault
{
    /// <summary>A point with the time and position of the one before. Counts points.</summary>
    Duplicate,

    /// <summary>A point without a time. Counts points.</summary>
    NoTime,

    /// <summary>A point earlier than others that the device recorded before it. Counts points.</summary>
    ClockBackwards,

    /// <summary>A point at which the device repeated an old position while the courier rode on. Counts points.</summary>
    Frozen,

    /// <summary>A point that nobody could have reached from the one before and left for the one after. Counts points.</summary>
    Jump,

    /// <summary>A ride of too few points, or too short, to say where it went. Counts rides.</summary>
    TooShort,

    /// <summary>Positions of which most have no usable street anywhere near. Counts traces.</summary>
    FarFromStreets,

    /// <summary>Positions that lie along streets only when read in another coordinate system. Counts traces.</summary>
    WrongCoordinateSystem,

    /// <summary>A point without a usable street nearby. Counts points.</summary>
    NoStreet,

    /// <summary>A point to which no plausible ride leads from the ones before. Counts points.</summary>
    Unconnected,
}
