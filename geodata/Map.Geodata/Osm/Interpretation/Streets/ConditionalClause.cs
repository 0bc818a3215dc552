using System.Text.RegularExpressions;
using Map.Geodata.Opening;

namespace Map.Geodata.Osm.Interpretation.Streets;

/// <summary>
/// A clause of a conditional tag, for instance <c>no @ (22:00-06:00)</c> (OSM wiki, "Conditional restrictions"). Only clauses
/// whose condition is a time are kept: what depends on weight, weather or who it is says nothing about hours.
/// </summary>
/// <param name="Key">The key that has another value while the condition holds, e.g. access for access:conditional.</param>
/// <param name="Value">That value.</param>
/// <param name="Hours">When.</param>
internal sealed partial record ConditionalClause(string Key, string Value, OpeningHours Hours)
{
    private const string Suffix = ":conditional";

    public static string KeyOf(string key) => key + Suffix;

    /// <summary>The clauses of a key's conditional tag, in their order: of those that hold at a moment the last one counts.</summary>
    public static IEnumerable<ConditionalClause> List(OsmTags tags, string key)
    {
        if (tags[KeyOf(key)] is not { } text)
            yield break;
        foreach (Match clause in Clause().Matches(text))
        {
            if (OpeningHours.Find(clause.Groups["when"].Value.Trim(), out _) is { } hours)
                yield return new ConditionalClause(key, clause.Groups["value"].Value.Trim(), hours);
        }
    }

    [GeneratedRegex(@"(?<value>[^@;]+)@\s*(?:\((?<when>[^()]*)\)|(?<when>[^;]*))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
