namespace Map.Api.Reports.Maps;

/// <summary>The length of a scale bar: 1, 2 or 5 times a power of ten metres, the longest that fits.</summary>
/// <param name="Metres">What it stands for.</param>
/// <param name="Units">Its length in the drawing.</param>
public sealed record ScaleBar(int Metres, double Units)
{
    public string Label => Metres >= 1000 ? FormattableString.Invariant($"{Metres / 1000} km") : FormattableString.Invariant($"{Metres} m");

    /// <param name="metresPerUnit">The map's scale.</param>
    /// <param name="mostUnits">The longest that it may be.</param>
    public static ScaleBar Create(double metresPerUnit, double mostUnits)
    {
        var most = Math.Max(metresPerUnit * mostUnits, 1);
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        var metres = power * (most / power) switch { >= 5 => 5, >= 2 => 2, _ => 1 };
        return new ScaleBar((int)metres, metres / metresPerUnit);
    }
}
