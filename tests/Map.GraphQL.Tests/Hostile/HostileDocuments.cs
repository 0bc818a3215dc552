using System.Text;

namespace Map.GraphQL.Tests.Hostile;

/// <summary>Documents made to hurt, for the schema of the zoo.</summary>
internal static class HostileDocuments
{
    private const int Deep = 10_000;

    /// <summary>What it is, the document, and the code of the error that it deserves; empty where the specification's rules have none.</summary>
    public static IReadOnlyList<(string What, string Document, string Code)> All { get; } =
    [
        ("10,000 nested selections", Repeat("{ mother ", Deep) + Repeat("}", Deep), "HC0014"),
        ("10,000 selections that are never closed", Repeat("{ mother ", Deep), "HC0014"),
        ("10,000 nested lists", "{ arguments { matrix(v: " + Repeat("[", Deep) + Repeat("]", Deep) + ") } }", "HC0014"),
        ("10,000 nested objects", "{ arguments { blob(v: " + Repeat("{ a: ", Deep) + "1" + Repeat("}", Deep) + ") } }", "HC0014"),
        ("10,000 nested types", "query($a: " + Repeat("[", Deep) + "Int" + Repeat("]", Deep) + ") { dog { name } }", "HC0014"),
        ("10,000 nested inline fragments", "{ dog " + Repeat("{ ... ", Deep) + "{ name }" + Repeat("}", Deep) + " }", "HC0014"),
        ("10,000 directives", "{ dog " + Repeat("@skip(if: false) ", Deep) + "{ name } }", "HC0014"),
        ("10,000 fields", "{ dog { " + Repeat("name ", Deep) + "} }", "HC0014"),
        ("10,000 aliases", "{ " + Many(i => $"a{i}: dog {{ name }} ") + "}", "HC0014"),
        ("10,000 fragments in a chain", "{ ...F0 } " + Many(i => $"fragment F{i} on Query {{ ...F{i + 1} }} "), "HC0014"),
        ("a million tokens", "{ arguments { list(v: [" + Repeat("1 ", 1_000_000) + "]) } }", "HC0014"),
        ("a text of a million letters that never ends", "{ arguments { string(v: \"" + new string('x', 1_000_000), "HC0014"),
        ("a million quotes", new string('"', 1_000_000), "HC0014"),
        ("a million comments", Repeat("#\n", 1_000_000), "HC0014"),
        ("100,000 escapes of half characters", "{ arguments { string(v: \"" + Repeat("\\uD83D", 100_000) + "\") } }", "HC0014"),
        ("fields nested deeper than 50", "{ dog " + Repeat("{ mother ", 60) + "{ name }" + Repeat("}", 60) + " }", "HC0047"),
        ("fields nested deeper than 50 through fragments", FragmentChain(60), "HC0047"),
        ("fragments that double at each of 30 levels", FragmentBomb(30), "HC0047"),
        ("fields that conflict at each of 9 levels", Conflicts(9), "HC0047"),
        ("1,020 aliases of objects with an object each", "{ " + string.Concat(Enumerable.Range(0, 1020).Select(i => $"a{i}: dog {{ mother {{ name }} }} ")) + "}", "HC0014"),
        ("680 aliases of objects with an object each", "{ " + string.Concat(Enumerable.Range(0, 680).Select(i => $"a{i}: dog {{ mother {{ name }} }} ")) + "}", "HC0047"),
        ("introspection in circles", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "HC0086"),
        ("introspection in circles through fragments", "{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...T } } }", ""),
        ("a cycle of 1,000 fragments", "{ ...F0 } " + string.Concat(Enumerable.Range(0, 1000).Select(i => $"fragment F{i} on Query {{ ...F{(i + 1) % 1000} }} ")), ""),
        ("400 operations that share 400 variables", ManyOperations(400), "HC0047"),
        ("an unknown field of 100,000 letters", "{ " + new string('d', 100_000) + " }", ""),
        ("a thousand unknown fields", "{ " + string.Concat(Enumerable.Range(0, 1000).Select(i => $"unknown{i} ")) + "}", "HC0047"),
        ("a whole number of 100,000 digits", "{ arguments { int(v: " + new string('9', 100_000) + ") } }", ""),
        ("a number beyond all others", "{ arguments { float(v: 1e999999999) } }", ""),
        ("a number of 100,000 digits behind the point", "{ arguments { int(v: 0." + new string('1', 100_000) + ") } }", ""),
    ];

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Many(Func<int, string> text) => string.Concat(Enumerable.Range(0, Deep).Select(text));

    private static string FragmentChain(int length) => "{ dog { ...F0 } } "
        + string.Concat(Enumerable.Range(0, length).Select(i => $"fragment F{i} on Dog {{ mother {{ ...F{i + 1} }} }} "))
        + $"fragment F{length} on Dog {{ name }}";

    /// <summary>Asks for 2^levels fields in a few hundred characters.</summary>
    private static string FragmentBomb(int levels) => "{ dog { ...F0 } } "
        + string.Concat(Enumerable.Range(0, levels).Select(i => $"fragment F{i} on Dog {{ a: mother {{ ...F{i + 1} }} b: mother {{ ...F{i + 1} }} }} "))
        + $"fragment F{levels} on Dog {{ name }}";

    /// <summary>Equal fields whose selections must be compared pair by pair at every level.</summary>
    private static string Conflicts(int levels)
    {
        var inner = "name";
        for (var i = 0; i < levels; i++)
            inner = $"mother {{ {inner} }} mother {{ {inner.Replace("name", "legs", StringComparison.Ordinal)} }}";
        return $"{{ dog {{ {inner} }} }}";
    }

    private static string ManyOperations(int count)
    {
        var fragment = "fragment F on Arguments { " + string.Join(' ', Enumerable.Range(0, count).Select(i => $"a{i}: int(v: $v{i})")) + " }";
        return string.Concat(Enumerable.Range(0, count).Select(i => $"query Q{i} {{ arguments {{ ...F }} }} ")) + fragment;
    }
}
