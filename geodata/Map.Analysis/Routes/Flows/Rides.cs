using System.Runtime.InteropServices;

namespace Map.Analysis.Routes.Flows;

/// <summary>One courier's way over edges. It never leaves this assembly.</summary>
/// <param name="Courier">Whose.</param>
/// <param name="EdgeSides">The edges of which a fair part was ridden, in riding order: twice the edge, plus 1 against its direction.</param>
/// <param name="Hours">When each was entered: hours of local time since the beginning of 1970.</param>
internal sealed record Ride(long Courier, int[] EdgeSides, int[] Hours) : IComparable<Ride>
{
    /// <summary>An order that depends on nothing but what was ridden, so that results don't depend on threads.</summary>
    public int CompareTo(Ride? other)
    {
        if (other is null) return 1;
        if (Courier != other.Courier) return Courier.CompareTo(other.Courier);
        var byHour = Hours.AsSpan().SequenceCompareTo(other.Hours);
        return byHour != 0 ? byHour : EdgeSides.AsSpan().SequenceCompareTo(other.EdgeSides);
    }
}

/// <summary>A courier somewhere (an edge's side, a cell) in one hour of local time since the beginning of 1970.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Visit(long Where, int Hour, long Courier) : IComparable<Visit>
{
    /// <summary>The hour of an ordinary week, as an index from 0 to 47: working days first.</summary>
    public int Slot => HourSlots.Of(Hour);

    public int CompareTo(Visit other)
    {
        if (Where != other.Where) return Where.CompareTo(other.Where);
        var bySlot = Slot.CompareTo(other.Slot);
        if (bySlot != 0) return bySlot;
        return Courier != other.Courier ? Courier.CompareTo(other.Courier) : Hour.CompareTo(other.Hour);
    }
}

/// <summary>Hours since the beginning of 1970 as hours of a week.</summary>
internal static class HourSlots
{
    public const int Count = 48;

    public static int DayOf(int hour) => (int)Math.Floor(hour / 24.0);

    /// <summary>0 to 23 for the hours of a working day, 24 to 47 for those of a Saturday or Sunday; of holidays nothing is known.</summary>
    public static int Of(int hour)
    {
        var day = DayOf(hour);
        // The first of January 1970 was a Thursday.
        var isWeekend = (((day % 7) + 7 + 4) % 7) is 6 or 0;
        return (isWeekend ? 24 : 0) + hour - (24 * day);
    }
}
