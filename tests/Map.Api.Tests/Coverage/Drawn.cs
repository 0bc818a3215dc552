using System.Globalization;
using Map.Testing;

namespace Map.Api.Tests.Coverage;

/// <summary>SQL for what stands on a drawn map.</summary>
internal static class Drawn
{
    public static string Point(this AsciiMap city, double column, double row)
    {
        var (lon, lat) = city.Position(column, row);
        return string.Create(CultureInfo.InvariantCulture, $"ST_SetSRID(ST_MakePoint({lon}, {lat}), 4326)");
    }

    public static string Box(this AsciiMap city, double column0, double row0, double column1, double row1)
    {
        var ((west, north), (east, south)) = (city.Position(column0, row0), city.Position(column1, row1));
        return string.Create(CultureInfo.InvariantCulture, $"ST_Multi(ST_MakeEnvelope({west}, {south}, {east}, {north}, 4326))");
    }

    /// <summary>A position as GraphQL takes it.</summary>
    public static string At(this AsciiMap city, double column, double row)
    {
        var (lon, lat) = city.Position(column, row);
        return string.Create(CultureInfo.InvariantCulture, $"[{lon}, {lat}]");
    }

    /// <summary>Couriers at noon and none at other hours.</summary>
    public static string Day(int noon) => $"array[{string.Join(',', Enumerable.Range(0, 24).Select(hour => hour == 12 ? noon : 0))}]";
}
