using System.Text;
using System.Text.Json;

namespace Map.Api.Tests.Malformed;

/// <summary>JSON that is none, or that is too deep, too long or of no sense, as text: much of it no writer of JSON would write.</summary>
internal static class HostileJson
{
    private static readonly string[] Numbers =
        ["1e400", "-1e400", "1e308", "-1e308", "-1", "0", "-0.0", "1e-400", "2147483648", "-2147483649", "9223372036854775808", "99999999999999999999999999999", "0.1", "1E2", "00", "0x1", "NaN", "Infinity", "-Infinity", "+1", ".5", "1.", "1e"];

    private static readonly string[] Texts =
        ["\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\uFFFF\"", "\"\\x\"", "\"\\u12\"", "\"", "''", "\"\t\"", "\"a\nb\"", "\"\\ud83d\\ude00\""];

    /// <summary>Numbers as JSON, and some that aren't.</summary>
    public static string Number(Dice dice) => dice.Pick(Numbers);

    /// <summary>Anything in the place of a value.</summary>
    public static string Any(Dice dice) => dice.Below(12) switch
    {
        0 => "null",
        1 => Number(dice),
        2 => dice.Pick(Texts),
        3 => "[]",
        4 => "{}",
        5 => dice.OneIn(2) ? "true" : "false",
        6 => $"[{string.Join(',', Enumerable.Repeat(Number(dice), dice.Between(1, 2_000)))}]",
        7 => Nested("[", "]", dice.Between(2, 100)),
        8 => dice.OneIn(10) ? Nested("[", "]", 100_000) : Nested("{\"a\":", "}", dice.Between(2, 100), "1"),
        9 => """{"a":1,"a":2,"__proto__":{"x":1},"constructor":null}""",
        _ => JsonSerializer.Serialize(HostileText.Any(dice).Text),
    };

    /// <summary>A geometry of GeoJSON that no map has.</summary>
    public static string Geometry(Dice dice) => dice.Below(18) switch
    {
        0 => $$"""{"type":"Point","coordinates":[{{Number(dice)}},{{Number(dice)}}]}""",
        1 => """{"type":"Point","coordinates":["NaN","Infinity"]}""",
        2 => """{"type":"Point","coordinates":[]}""",
        3 => """{"type":"Point","coordinates":[181,91,1e9,5,6]}""",
        4 => Polygon(Square(116.9, 33.1, 0.1), Enumerable.Range(0, dice.OneIn(20) ? 5_000 : dice.Between(10, 400)).Select(i => Square(116.91 + (0.0001 * (i % 60)), 33.11 + (0.0001 * (i / 60)), 0.00005))),
        5 => Polygon(Square(116.9, 33.1, 0.1), Enumerable.Repeat(Square(116.9, 33.1, 0.1), dice.Between(1, 50))),
        6 => Polygon("[[0,0],[1,1],[1,0],[0,1],[0,0]]", []),
        7 => Polygon("[[0,0],[1,1]]", []),
        8 => Polygon("[[0,0],[0,0],[0,0],[0,0]]", []),
        9 => Polygon("[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]", []),
        10 => Polygon("[[179,0],[-179,0],[-179,1],[179,1],[179,0]]", []),
        11 => Polygon("[[0,0],[1,0],[1,1],[0,1]]", []),
        12 => Polygon($"[{string.Join(',', Enumerable.Range(0, dice.OneIn(20) ? 20_000 : 200).Select(i => FormattableString.Invariant($"[{116 + ((i % 7) * 0.1)},{33 + ((i % 11) * 0.1)}]")))},[116,33]]", []),
        13 => Nested("""{"type":"GeometryCollection","geometries":[""", "]}", dice.Between(2, 60)),
        14 => $$"""{"type":"MultiPolygon","coordinates":{{Nested("[", "]", dice.Between(2, 60), "1")}}}""",
        15 => $$"""{"type":{{Any(dice)}},"coordinates":{{Any(dice)}}}""",
        16 => "{\"type\":\"Point\",\"coordinates\":[116.9,33.1],\"crs\":{\"type\":\"name\",\"properties\":{\"name\":" + Any(dice) + "}}}",
        _ => $$"""{"type":"MultiPolygon","coordinates":[{{string.Join(',', Enumerable.Repeat($"[{Square(116.9, 33.1, 0.1)}]", dice.Between(2, 50)))}}]}""",
    };

    /// <summary>Nested so deeply that whoever walks it by calling itself falls.</summary>
    public static string Nested(string open, string close, int depth, string inner = "") =>
        new StringBuilder().Insert(0, open, depth).Append(inner).Insert(depth * open.Length + inner.Length, close, depth).ToString();

    private static string Polygon(string outer, IEnumerable<string> holes) => $$"""{"type":"Polygon","coordinates":[{{string.Join(',', holes.Prepend(outer))}}]}""";

    private static string Square(double lon, double lat, double size) =>
        FormattableString.Invariant($"[[{lon},{lat}],[{lon + size},{lat}],[{lon + size},{lat + size}],[{lon},{lat + size}],[{lon},{lat}]]");
}
