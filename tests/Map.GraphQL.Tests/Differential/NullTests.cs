namespace Map.GraphQL.Tests.Differential;

/// <summary>Null and failures in fields of every shape reach as far as they do in graphql-js.</summary>
public sealed class NullTests(GraphQLJs peer) : IClassFixture<GraphQLJs>
{
    private static readonly string[] Lists = ["[V]", "[V!]", "[V]!", "[V!]!", "[[V]]", "[[V!]]", "[[V]!]", "[[V!]!]!"];

    private const string Failure = """{ "$throw": "no" }""";

    public static TheoryData<string> Types => [.. new[] { "V", "V!" }.Concat(Lists)];

    [Theory]
    [MemberData(nameof(Types))]
    public Task Leaves_that_are_null_or_fail_reach_as_far_as_in_the_reference(string type) =>
        CompareAsync(type, "scalar V", "7", "value");

    [Theory]
    [MemberData(nameof(Types))]
    public Task Objects_that_are_null_or_fail_reach_as_far_as_in_the_reference(string type) =>
        CompareAsync(type, "type V { v: Int w: Int! }", """{ "v": 1, "w": 2 }""", "value { v w }");

    [Theory]
    [MemberData(nameof(Types))]
    public Task Objects_whose_fields_are_null_or_fail_reach_as_far_as_in_the_reference(string type) =>
        CompareAsync(type, "type V { v: Int! w: Int! }", """{ "v": { "$later": 1 }, "w": { "$throw": "inside" } }""", "value { v w }");

    /// <summary>Below a nullable object, below a non-null one and in a list, with siblings before and after.</summary>
    private async Task CompareAsync(string type, string definition, string good, string selection)
    {
        var schema = $"{definition}\ntype Place {{ before: Int value: {type} after: Int! }}\ntype Query {{ first: Int place: Place must: Place! list: [Place!] last: Int }}";
        foreach (var value in type.Contains('[', StringComparison.Ordinal) ? ListValues(type, good) : Values(good))
        {
            var place = $$"""{ "before": 1, "value": {{value}}, "after": { "$later": 2 } }""";
            var second = IsLateAndMayDiscardItsList(type, value) ? "" : $$""", { "before": 2, "after": 3, "value": {{value}} }""";
            var data = $$"""{ "first": 1, "place": {{place}}, "must": {{place}}, "list": [{{place}}{{second}}], "last": { "$later": 9 } }""";
            foreach (var field in new[] { "place", "must", "list" })
            {
                var document = $"{{ first {field} {{ before {selection} after }} last }}";
                await Comparison.AssertEqualAsync(peer, new CorpusCase($"{value} for {type} in {field}", schema, data, document, null, null));
            }
        }
    }

    private static IEnumerable<string> Values(string good) => [good, "null", Failure, Later(good), Later("null"), Later(Failure)];

    /// <summary>A list comes at once or later, but its items at once.</summary>
    private static IEnumerable<string> ListValues(string type, string good)
    {
        string[] lists = [$"[{good}, {good}]", $"[{good}, null]", $"[{Failure}, {good}]", "[]"];
        if (type.Contains("[[", StringComparison.Ordinal))
            lists = [.. lists.Select(list => $"[[{good}], {list}]"), $"[[], null, [{good}]]", $"[{Failure}]"];
        return [.. lists, "null", Failure, Later("null"), Later(Failure), Later(lists[0]), Later(lists[1])];
    }

    /// <summary>Of two items that fail later and make the list null, the one that comes first is told, and which one does is chance.</summary>
    private static bool IsLateAndMayDiscardItsList(string type, string value) =>
        type.EndsWith('!') && value.Contains("$later", StringComparison.Ordinal);

    private static string Later(string value) => $$"""{ "$later": {{value}} }""";
}
