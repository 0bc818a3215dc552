namespace Map.Analysis.Reach;

/// <summary>
/// The nearest stations of one spot as a short sorted list: each label is a time in milliseconds (high 32 bits) with a station
/// (low 32 bits), so that the order of labels is that of times, and of station numbers where times are equal. No station
/// stands twice; free slots hold <see cref="None"/>.
/// </summary>
internal static class StationLabels
{
    public const ulong None = ulong.MaxValue;

    public static ulong Of(int ms, int station) => ((ulong)(uint)ms << 32) | (uint)station;

    public static int Ms(ulong label) => (int)(label >> 32);

    public static int Station(ulong label) => (int)(uint)label;

    /// <summary>The same station so many milliseconds later.</summary>
    public static ulong Later(ulong label, int ms) => label + ((ulong)(uint)ms << 32);

    /// <summary>Keeps a label when it is among the least, one a station; tells whether it did.</summary>
    public static bool Keep(Span<ulong> labels, ulong label)
    {
        if (label >= labels[^1]) return false;
        var at = labels.Length - 1;
        for (var i = 0; i < labels.Length; i++)
        {
            if ((uint)labels[i] != (uint)label) continue;
            if (labels[i] <= label) return false;
            at = i;
            break;
        }

        for (; at > 0 && labels[at - 1] > label; at--) labels[at] = labels[at - 1];
        labels[at] = label;
        return true;
    }
}
