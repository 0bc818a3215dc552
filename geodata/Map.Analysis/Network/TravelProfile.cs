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
/// <param name="SignalWaitSeconds">Average wait at each signalled crossing on the way, in seconds; the standards count none.</param>
/// <param name="CrossingWaitSeconds">Average wait of people on foot at each crossing without signals, in seconds; the standards count none.</param>
public sealed record TravelProfile(TravelMode Mode, double SpeedKmh, double SignalWaitSeconds = 0, double CrossingWaitSeconds = 0)
{
    /// <summary>Walking by the life-circle standard: 1,000 m in 15 minutes (GB 50180-2018).</summary>
    public static readonly TravelProfile Walk = new(TravelMode.Walk, 4.0);

    /// <summary>Old people on foot: 800 m in 15 minutes, the lower end of the standard's 15-minute circle.</summary>
    public static readonly TravelProfile WalkElderly = new(TravelMode.Walk, 3.2);

    /// <summary>Brisk walking, with which other tools reckon: 1,250 m in 15 minutes.</summary>
    public static readonly TravelProfile WalkBrisk = new(TravelMode.Walk, 5.0);

    /// <summary>E-bikes at the legal limit in non-motor lanes (Road Traffic Safety Law of the PRC, article 58).</summary>
    public static readonly TravelProfile Ebike = new(TravelMode.Ebike, 15.0);

    /// <summary>E-bikes at the speed for which they are built (GB 17761-2018).</summary>
    public static readonly TravelProfile EbikeDesign = new(TravelMode.Ebike, 25.0);

    /// <summary>As the crow flies at the standard's walking speed.</summary>
    public static readonly TravelProfile Straight = new(TravelMode.Straight, 4.0);

    /// <summary>
    /// A usual wait at a signalled crossing: (C - g)² / 2C with a cycle C of 90 s of which g = 30 s are green (Highway Capacity
    /// Manual 2000, pedestrian delay at signals).
    /// </summary>
    public const double UsualSignalWaitSeconds = 20;

    /// <summary>
    /// A usual wait at a crossing without signals: (exp(vt) - vt - 1) / v with traffic of v = 300 vehicles an hour and a gap of
    /// t = 9.3 s, for 7 m at 4 km/h and 3 s to start and clear (Highway Capacity Manual 2000, pedestrian delay at unsignalised crossings).
    /// </summary>
    public const double UsualCrossingWaitSeconds = 5;

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
        _ => Straight,
    };

    /// <summary>The same with the usual waits at crossings.</summary>
    public TravelProfile WithUsualWaits() => this with { SignalWaitSeconds = UsualSignalWaitSeconds, CrossingWaitSeconds = UsualCrossingWaitSeconds };

    /// <summary>Metres per second on the level.</summary>
    public double MetresPerSecond => SpeedKmh / 3.6;

    /// <summary>Metres per second between a place and its street: on foot, and never faster than on the street.</summary>
    public double AccessMetresPerSecond => Math.Min(SpeedKmh, Walk.SpeedKmh) / 3.6;

    /// <summary>Milliseconds for a stretch of level street, rounded.</summary>
    public int TravelMs(double metres) => (int)Math.Round(metres / MetresPerSecond * 1000);

    /// <summary>Milliseconds of waiting on arrival at a node; riders keep to the carriageway and have no crossing without signals.</summary>
    public int WaitMs(NodeTraits node)
    {
        if ((node & NodeTraits.Signals) != 0) return (int)(SignalWaitSeconds * 1000);
        return Mode == TravelMode.Walk && (node & NodeTraits.Crossing) != 0 ? (int)(CrossingWaitSeconds * 1000) : 0;
    }

    /// <summary>Milliseconds between a place and its street, rounded.</summary>
    public int AccessMs(double metres) => (int)Math.Round(metres / AccessMetresPerSecond * 1000);
}
