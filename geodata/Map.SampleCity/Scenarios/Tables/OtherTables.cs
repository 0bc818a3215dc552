using System.Globalization;
using Map.SampleCity.Scenarios.Layout;

namespace Map.SampleCity.Scenarios.Tables;

internal sealed class ServiceTable() : Table("services", "code,name_zh,name_en,group")
{
    /// <returns>Its code.</returns>
    public string Add(string code, string zh, string en, string group)
    {
        base.Add(code, zh, en, group);
        return code;
    }
}

/// <summary>Residents and couriers at every crossing: more in the middle of the town than at its edge.</summary>
internal sealed class DemandTable(string prefix, Town town) : Table("demand", "code,residents,couriers_weekday,couriers_weekend,source,location")
{
    private static readonly double[] Weekday = [0.05, 0.03, 0.02, 0.02, 0.02, 0.05, 0.15, 0.35, 0.45, 0.45, 0.6, 0.95, 1, 0.75, 0.5, 0.45, 0.5, 0.8, 1, 0.85, 0.6, 0.4, 0.25, 0.12];
    private static readonly double[] Weekend = [0.1, 0.05, 0.03, 0.02, 0.02, 0.04, 0.1, 0.22, 0.35, 0.5, 0.7, 1, 1, 0.9, 0.7, 0.65, 0.7, 0.95, 1, 0.95, 0.8, 0.6, 0.4, 0.2];

    public void AddAll(string source)
    {
        foreach (var (i, spot) in town.Crossings.Index())
        {
            var (x, y) = (((spot.East / town.Whole.Width) - 0.5) * 2, ((spot.North / town.Whole.Height) - 0.5) * 2);
            var density = Math.Exp(-1.6 * ((x * x) + (y * y)));
            Add($"{prefix}-DC-{Number(i + 1, 4)}", (int)(120 + (680 * density)), Day(Weekday, 24 * density), Day(Weekend, 21 * density), source, town.Point(spot));
        }
    }

    private static string Day(double[] shares, double peak) => string.Join(';', shares.Select(s => ((int)Math.Round(s * peak)).ToString(CultureInfo.InvariantCulture)));
}

/// <summary>How a source put a figure.</summary>
internal enum Put { Exactly, AtLeast, About }

internal sealed class IndicatorTable(string prefix) : Table("indicators", "code,key,name_zh,name_en,value,qualifier,unit,period_start,period_end,source,grid,counts")
{
    private static readonly string[] Qualifiers = ["EXACT", "AT_LEAST", "ABOUT"];

    /// <param name="grid">Of whom it was reported.</param>
    /// <param name="key">What it measures.</param>
    /// <param name="zh">Its name.</param>
    /// <param name="en">Its name in English.</param>
    /// <param name="value">The reported figure.</param>
    /// <param name="put">How the source put it.</param>
    /// <param name="counts">The features of the map that it counts, where it counts such; null for what only its reporter knows.</param>
    public void Add(GridArea grid, string key, string zh, string en, double value, Put put, string? counts) =>
        Add($"{prefix}-IN-{Number(Count + 1, 2)}", key, zh, en, value, Qualifiers[(int)put], null, "2025-01-01", "2025-12-31", "公开报道的数字；期间为情景假定", grid.Code, counts);
}
