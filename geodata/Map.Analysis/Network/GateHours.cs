using System.Runtime.InteropServices;

namespace Map.Analysis.Network;

/// <summary>An hour of an ordinary week: of a working day, or of a day at the weekend.</summary>
/// <param name="IsWeekend">Whether it is a Saturday or Sunday.</param>
/// <param name="Hour">0 to 23: from that hour until the next.</param>
public readonly record struct HourOfWeek(bool IsWeekend, int Hour)
{
    /// <summary>All 48, working days first.</summary>
    public static IEnumerable<HourOfWeek> All => from isWeekend in (bool[])[false, true] from hour in Enumerable.Range(0, 24) select new HourOfWeek(isWeekend, hour);
}

/// <summary>The hours during which one may pass: bit h stands for the whole of hour h.</summary>
/// <param name="Weekday">24 bits for a working day.</param>
/// <param name="Weekend">24 bits for a day at the weekend.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct OpenHours(uint Weekday, uint Weekend)
{
    /// <summary>All bits of a day.</summary>
    public const uint WholeDay = 0xFF_FFFF;

    public bool IsOpen(HourOfWeek at) => ((at.IsWeekend ? Weekend : Weekday) >> at.Hour & 1) != 0;
}

/// <summary>When people on foot and e-bikes may pass a gate.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct GateOpening(OpenHours Walk, OpenHours Ebike)
{
    public bool IsOpen(TravelMode mode, HourOfWeek at) => (mode == TravelMode.Walk ? Walk : Ebike).IsOpen(at);
}

/// <summary>
/// A gate that is not open all the time. Who asks without an hour goes by the node's traits; who asks for an hour goes by these.
/// </summary>
/// <param name="Node">The node on which it stands.</param>
/// <param name="Opening">When it may be passed.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct GateHours(int Node, GateOpening Opening)
{
    /// <summary>
    /// The first hour of the week at which the same gates are open to a mode as at an hour: whatever is made for one serves the
    /// other. Null without gates that keep hours.
    /// </summary>
    public static HourOfWeek? FindFirstAlike(GateHours[] gates, TravelMode mode, HourOfWeek at) =>
        gates.Length == 0 ? null : HourOfWeek.All.First(other => Array.TrueForAll(gates, g => g.Opening.IsOpen(mode, other) == g.Opening.IsOpen(mode, at)));
}
