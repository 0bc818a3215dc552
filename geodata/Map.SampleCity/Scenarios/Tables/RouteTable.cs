using System.Globalization;
using Map.SampleCity.Scenarios.Layout;

namespace Map.SampleCity.Scenarios.Tables;

/// <summary>Ways that couriers share, along the streets.</summary>
internal sealed class RouteTable(string prefix, Town town) : Table("routes", "code,name,platform,couriers,hourly,path")
{
    private static readonly double[] Hours = [0, 0, 0, 0, 0, 0, 0, 0.6, 0.9, 0.9, 0.8, 1, 1, 0.8, 0.8, 0.9, 0.9, 0.8, 0.7, 0.6, 0, 0, 0, 0];

    /// <summary>Routes that each turn once, from one side of the town to another; at least five couriers at every hour that is told.</summary>
    /// <returns>Their codes.</returns>
    public IReadOnlyList<string> AddMany(int count, Func<int, string> name) => [.. Enumerable.Range(0, count).Select(i =>
    {
        var code = $"{prefix}-RT-{Number(Count + 1, 2)}";
        var couriers = 12 + (i * 5 % 17);
        Add(code, name(i), i % 2 == 0 ? "快递" : "外卖", couriers, string.Join(';', Hours.Select(h => ((int)Math.Round(h * couriers)).ToString(CultureInfo.InvariantCulture))), town.Path(i, count));
        return code;
    })];
}
