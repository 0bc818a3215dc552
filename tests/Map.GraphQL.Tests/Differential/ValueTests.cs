namespace Map.GraphQL.Tests.Differential;

/// <summary>Every kind of value in the place of every type: as a literal, as a default and as a variable, answered as graphql-js does.</summary>
public sealed class ValueTests(GraphQLJs peer) : IClassFixture<GraphQLJs>
{
    private static readonly string[] Literals =
    [
        "null", "true", "false", "0", "-0", "1", "-7", "2147483647", "2147483648", "-2147483648", "-2147483649", "9007199254740993", "0.0", "1.0", "1.5", "-2.5e-3", "1e3", "1e21",
        "\"\"", "\"1\"", "\"true\"", "\"SIT\"", "\"驿站\"", "\"\"\"block\"\"\"", "SIT", "DOWN", "sit", "JUGGLE", "[]", "[null]", "[1]", "[1, null, 2]", "[\"a\", 1]", "[[1], null, [2, null]]", "[[]]",
        "[[[1]]]", "[SIT]", "{}", "{ required: 1 }", "{ required: null }", "{ required: \"1\" }", "{ required: 1, withDefault: null }", "{ required: 1, optional: null, list: 3 }",
        "{ required: 1, nested: { optional: \"x\" } }", "{ required: 1, unknown: 2 }", "{ text: \"a\" }", "{ text: null }", "{ number: 1, text: null }", "{ number: 1, text: \"a\" }", "[{ required: 1 }, {}]",
    ];

    /// <summary>Without 1.0, 1e3 and the like, which JavaScript's messages show as 1 and 1000.</summary>
    private static readonly string[] Json =
    [
        "null", "true", "false", "0", "1", "-7", "2147483647", "2147483648", "-2147483648", "-2147483649", "1.5", "-0.25",
        "\"\"", "\"1\"", "\"true\"", "\"SIT\"", "\"sit\"", "\"JUGGLE\"", "\"驿站\"", "[]", "[null]", "[1]", "[1, null, 2]", "[\"a\", 1]", "[[1], null, [2, null]]", "[[]]", "[\"SIT\"]", "{}",
        "{ \"required\": 1 }", "{ \"required\": null }", "{ \"required\": \"1\" }", "{ \"required\": 1, \"withDefault\": null }", "{ \"required\": 1, \"optional\": null, \"list\": 3 }",
        "{ \"required\": 1, \"nested\": { \"optional\": \"x\" } }", "{ \"required\": 1, \"unknown\": 2 }", "{ \"text\": \"a\" }", "{ \"text\": null }", "{ \"number\": 1, \"text\": null }",
        "{ \"number\": 1, \"text\": \"a\" }", "[{ \"required\": 1 }, {}]",
    ];

    /// <summary>The fields of the corpus' type Arguments, and the type of their one argument.</summary>
    public static TheoryData<string, string> Places => new()
    {
        { "int", "Int" },
        { "intNonNull", "Int!" },
        { "float", "Float" },
        { "string", "String" },
        { "boolean", "Boolean" },
        { "id", "ID" },
        { "command", "Command" },
        { "box", "Box" },
        { "boxNonNull", "Box!" },
        { "choice", "Choice" },
        { "list", "[String]" },
        { "listNonNull", "[String!]!" },
        { "matrix", "[[Int]]" },
        { "boxes", "[Box!]" },
        { "blob", "Blob" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Literals_are_coerced_as_the_reference_does(string field, string type)
    {
        foreach (var literal in Literals)
            await CompareAsync($"{literal} for {type}", $"{{ arguments {{ {field}(v: {literal}) }} }}");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Defaults_are_coerced_as_the_reference_does(string field, string type)
    {
        foreach (var literal in Literals)
            await CompareAsync($"{literal} for {type}", $"query ($v: {type} = {literal}) {{ arguments {{ {field}(v: $v) }} }}");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Variables_are_coerced_as_the_reference_does(string field, string type)
    {
        foreach (var value in Json)
            await CompareAsync($"{value} for {type}", $"query ($v: {type}) {{ arguments {{ {field}(v: $v) }} }}", $"{{ \"v\": {value} }}");
        await CompareAsync($"Nothing for {type}", $"query ($v: {type}) {{ arguments {{ {field}(v: $v) }} }}");
    }

    /// <summary>Every type of a variable where every type is expected, left out and with a default.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public async Task Variables_may_stand_where_the_reference_lets_them(string field, string type)
    {
        string[] types = ["Int", "Int!", "String", "String!", "Float", "ID", "Boolean!", "Command", "Box", "Box!", "Choice!", "Blob", "[Int]", "[Int!]!", "[String!]", "[String!]!", "[[Int!]!]!", "[Box]", "[Box!]!"];
        foreach (var given in types)
        {
            await CompareAsync($"{given} for {type}", $"query ($v: {given}) {{ arguments {{ {field}(v: $v) }} }}");
            await CompareAsync($"{given} in a list for {type}", $"query ($v: {given}) {{ arguments {{ {field}(v: [$v]) }} }}");
        }
    }

    private async Task CompareAsync(string name, string document, string? variables = null)
    {
        var template = Corpus.Load("execution/coercion.cases")[0];
        await Comparison.AssertEqualAsync(peer, template with { Name = name, Document = document, Variables = variables });
    }
}
