namespace Map.Analysis.Network;

/// <summary>How somebody gets about.</summary>
public enum TravelMode
{
    /// <summary>As the crow flies, for comparison.</summary>
    Straight,

    /// <summary>On foot.</summary>
    Walk,

    /// <summary>By electric bicycle, where bicycles may go.</summary>
    Ebike,
}

/// <summary>A mode with its speeds.</summary>
/// <param name="Mode">The streets that may be used.</param>
/// <param name="SpeedKmh">Speed on level streets in km/h, above 0.</param>
/// <param name="SignalWaitSeconds">Average wait at each signalled crossing on the way, in seconds.</param>
public sealed record TravelProfile(TravelMode Mode, double SpeedKmh, double SignalWaitSeconds = 0)
{
    /// <summary>Walking by the life-circle standard: 1,000 m in 15 minutes (GB 50180-2018).</summary>
    public static readonly TravelProfile Walk = new(TravelMode.Walk, 4.0);

    /// <summary>E-bikes at the legal limit in non-motor lanes (Road Traffic Safety Law of the PRC, article 58).</summary>
    public static readonly TravelProfile Ebike = new(TravelMode.Ebike, 15.0);

    /// <summary>Steps take this many times as long as the level: on stairs people move at about half their level speed
    /// (Fruin, Pedestrian Planning and Design, 1971).</summary>
    public const double StepsFactor = 2.0;

    /// <summary>The slowest and fastest speed that a profile may have, km/h.</summary>
    public const double MinSpeedKmh = 0.5, MaxSpeedKmh = 60;

    /// <summary>The profile of a mode at its standard speed: 4 km/h on foot and in a straight line, 15 km/h by e-bike.</summary>
    public static TravelProfile Of(TravelMode mode) => mode switch
    {
        TravelMode.Walk => Walk,
        TravelMode.Ebike => Ebike,
        _ => new TravelProfile(mode, Walk.SpeedKmh),
    };

    /// <summary>Metres per second on the level.</summary>
    public double MetresPerSecond => SpeedKmh / 3.6;

    /// <summary>Metres per second between a place and its street: on foot, and never faster than on the street.</summary>
    public double AccessMetresPerSecond => Math.Min(SpeedKmh, Walk.SpeedKmh) / 3.6;

    /// <summary>Milliseconds for a stretch of level street, rounded.</summary>
    public int TravelMs(double metres) => (int)Math.Round(metres / MetresPerSecond * 1000);

    /// <summary>Milliseconds between a place and its street, rounded.</summary>
    public int AccessMs(double metres) => (int)Math.Round(metres / AccessMetresPerSecond * 1000);
}
