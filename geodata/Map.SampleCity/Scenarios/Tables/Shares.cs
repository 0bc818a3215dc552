namespace Map.SampleCity.Scenarios.Tables;

/// <summary>Shares out whole numbers so that the parts add up.</summary>
internal static class Shares
{
    /// <summary>Part i, from 0, of a total over a number of parts; they differ by one at most.</summary>
    public static int Of(int total, int parts, int i) => (int)((long)total * (i + 1) / parts) - (int)((long)total * i / parts);

    public static int? Of(int? total, int parts, int i) => total is { } known ? Of(known, parts, i) : null;
}
