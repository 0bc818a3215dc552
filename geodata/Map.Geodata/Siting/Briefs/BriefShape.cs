using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Map.Geodata.Import.Formats.GeoJson;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Siting.Briefs;

/// <summary>
/// Whether JSON has the form of a type: compared before it is read, so that every wrong value is told by its path and with what may
/// stand there. The serializer's own messages name types of the program instead.
/// </summary>
internal static class BriefShape
{
    private const int LongestShown = 40;

    /// <exception cref="BriefException">The first thing that doesn't fit.</exception>
    public static void Check(JsonElement value, Type type, string path = "$")
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(Geometry)) CheckGeometry(value, path);
        else if (type.IsEnum) CheckWord(value, type, path);
        else if (type == typeof(string)) Require(value.ValueKind == JsonValueKind.String, value, path, "a text");
        else if (type == typeof(bool)) Require(value.ValueKind is JsonValueKind.True or JsonValueKind.False, value, path, "true or false");
        else if (type == typeof(int)) Require(value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _), value, path, "a whole number");
        else if (type == typeof(double)) Require(value.ValueKind == JsonValueKind.Number && double.IsFinite(value.GetDouble()), value, path, "a number");
        else if (typeof(IEnumerable).IsAssignableFrom(type)) CheckList(value, type.GetGenericArguments()[0], path);
        else CheckObject(value, type, path);
    }

    private static void CheckObject(JsonElement value, Type type, string path)
    {
        Require(value.ValueKind == JsonValueKind.Object, value, path, "an object: {…}");
        var properties = type.GetProperties().Where(p => p.CanWrite).ToDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name));
        foreach (var member in value.EnumerateObject())
        {
            if (!properties.TryGetValue(member.Name, out var property)) throw Unknown(member.Name, properties.Keys, path);
            if (member.Value.ValueKind == JsonValueKind.Null && MayBeNull(property)) continue;
            Check(member.Value, property.PropertyType, $"{path}.{member.Name}");
        }

        var missing = properties.FirstOrDefault(p => p.Value.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)) && !value.TryGetProperty(p.Key, out _));
        if (missing.Key is { } name) throw new BriefException($"{path}.{name}", "is missing, and nothing can stand in for it");
    }

    private static void CheckList(JsonElement value, Type item, string path)
    {
        Require(value.ValueKind == JsonValueKind.Array, value, path, "a list: […]");
        foreach (var (number, one) in value.EnumerateArray().Index()) Check(one, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{number}]"));
    }

    private static void CheckWord(JsonElement value, Type type, string path)
    {
        var words = Enum.GetNames(type).Select(JsonNamingPolicy.SnakeCaseUpper.ConvertName).ToList();
        Require(value.ValueKind == JsonValueKind.String && words.Contains(value.GetString()!), value, path, $"one of {string.Join(", ", words)}");
    }

    private static void CheckGeometry(JsonElement value, string path)
    {
        try
        {
            if (GeoJsonGeometry.Read(value, out _) is not (Polygon or MultiPolygon) and var other)
                throw new BriefException(path, $"is a {other?.GeometryType ?? "null"}; it must be a Polygon or MultiPolygon as GeoJSON writes it");
        }
        catch (GeoJsonGeometryException e)
        {
            throw new BriefException(path, $"is no area: {e.Message}; it must be a Polygon or MultiPolygon as GeoJSON writes it");
        }
    }

    private static void Require(bool fits, JsonElement value, string path, string what)
    {
        if (!fits) throw new BriefException(path, $"is {Shown(value)}; it must be {what}");
    }

    private static BriefException Unknown(string name, IEnumerable<string> known, string path) =>
        new($"{path}.{name}", $"is no part of such a problem there; the parts are {string.Join(", ", known.Order(StringComparer.Ordinal))}");

    private static bool MayBeNull(PropertyInfo property) => new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;

    private static string Shown(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= LongestShown ? text : text[..LongestShown] + "…";
    }
}
