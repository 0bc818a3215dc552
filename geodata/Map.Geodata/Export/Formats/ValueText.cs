using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Map.Geodata.Export.Formats;

/// <summary>Values as text, as imports read them.</summary>
internal static class ValueText
{
    /// <summary>Lists are separated by semicolons, unknown hours empty; moments are ISO 8601 in UTC; geometries are WKT.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFZ", CultureInfo.InvariantCulture),
        int?[] hours => string.Join(';', hours.Select(h => h?.ToString(CultureInfo.InvariantCulture))),
        string[] texts => string.Join(';', texts),
        Geometry geometry => new WKTWriter().Write(geometry),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"Nothing writes a {value.GetType().Name}."),
    };
}
