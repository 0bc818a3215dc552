using Map.Analysis.Network;
using Map.Geodata.Opening;

namespace Map.Geodata.Osm.Interpretation.Streets;

/// <summary>
/// When gates may be passed (OSM wiki, "Key:opening_hours", "Conditional restrictions"): at each moment by the rules for nodes
/// (<see cref="NodeRules"/>) with the values that hold then, and not outside the opening hours.
/// </summary>
public static class GateRules
{
    /// <summary>A working day and a Saturday of a week without holidays, in summer time, that stand for all others.</summary>
    private static readonly DateOnly Weekday = new(2025, 6, 11), Weekend = new(2025, 6, 14);

    /// <summary>Hours are given in quarters at the finest, nearly always.</summary>
    private const int SamplesAnHour = 4;

    private static readonly string[] Conditional = [.. AccessRule.Walk.UndirectedKeys.Concat(AccessRule.Ebike.UndirectedKeys).Distinct()];

    /// <summary>Every key that the rules look at besides those of <see cref="NodeRules"/>.</summary>
    public static IEnumerable<string> Keys => Conditional.Select(ConditionalClause.KeyOf);

    /// <summary>
    /// When a gate may be passed: during an hour if it may be passed in every quarter of it. Null for what is no gate, and for one
    /// that is always or never open, or whose hours can't be read.
    /// </summary>
    public static GateOpening? FindOpening(OsmTags tags)
    {
        if (!NodeRules.IsGate(tags["barrier"]))
            return null;
        var hours = tags["opening_hours"] is { } text ? OpeningHours.Find(text, out _) : null;
        ConditionalClause[] clauses = [.. Conditional.SelectMany(key => ConditionalClause.List(tags, key))];
        if (hours is null && clauses.Length == 0)
            return null;

        var (weekday, weekend) = (BlockedOn(Weekday, tags, hours, clauses), BlockedOn(Weekend, tags, hours, clauses));
        return weekday.Concat(weekend).All(blocked => blocked == NodeRules.Interpret(tags))
            ? null
            : new GateOpening(Passable(NodeTraits.BlocksWalk, weekday, weekend), Passable(NodeTraits.BlocksEbike, weekday, weekend));
    }

    /// <summary>What holds in each quarter of an hour of a day.</summary>
    private static NodeTraits[] BlockedOn(DateOnly day, OsmTags tags, OpeningHours? hours, ConditionalClause[] clauses)
    {
        var midnight = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Surroundings.China.Offset);
        return [.. Enumerable.Range(0, 24 * SamplesAnHour).Select(sample => At(midnight.AddMinutes(60.0 / SamplesAnHour * sample), tags, hours, clauses))];
    }

    private static NodeTraits At(DateTimeOffset moment, OsmTags tags, OpeningHours? hours, ConditionalClause[] clauses)
    {
        var isClosed = hours?.StateAt(moment).Status == OpeningStatus.Closed;
        var traits = NodeRules.Interpret(ValuesAt(moment, tags, clauses));
        return isClosed ? traits | NodeTraits.BlocksWalk | NodeTraits.BlocksEbike : traits;
    }

    private static OsmTags ValuesAt(DateTimeOffset moment, OsmTags tags, ConditionalClause[] clauses)
    {
        var values = Enumerable.Range(0, tags.Count).ToDictionary(tags.Key, tags.Value);
        foreach (var clause in clauses)
        {
            if (clause.Hours.StateAt(moment).Status == OpeningStatus.Open)
                values[clause.Key] = clause.Value;
        }

        return OsmTags.Of([.. values.Select(v => (v.Key, v.Value))]);
    }

    private static OpenHours Passable(NodeTraits block, NodeTraits[] weekday, NodeTraits[] weekend)
        => new(HoursWithout(block, weekday), HoursWithout(block, weekend));

    private static uint HoursWithout(NodeTraits block, NodeTraits[] samples)
    {
        uint hours = OpenHours.WholeDay;
        for (int sample = 0; sample < samples.Length; sample++)
        {
            if ((samples[sample] & block) != 0)
                hours &= ~(1u << (sample / SamplesAnHour));
        }

        return hours;
    }
}
