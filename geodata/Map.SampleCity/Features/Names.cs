using System.Globalization;

namespace Map.SampleCity.Features;

/// <summary>Codes and shared words of the sample's features.</summary>
internal static class Names
{
    /// <summary>Stands in every source column.</summary>
    public const string Source = "合成数据";

    /// <summary>A code such as SYN-ST-07: "SYN" marks everything as synthetic.</summary>
    public static string Code(string kind, int number, int digits = 2) =>
        $"SYN-{kind}-{number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}";
}
