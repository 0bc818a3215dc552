using Map.GraphQL.Language;
using Map.GraphQL.Tests.Differential;

namespace Map.GraphQL.Tests.Language;

public sealed class PrinterTests(GraphQLJs peer) : IClassFixture<GraphQLJs>
{
    private const string KitchenSink = """"
        "The query" query Q($a: [Int!]! = [1, 2] @tag(name: "x"), $b: Box = {required: 1}) @onQuery {
          alias: arguments(a: $a, b: {c: [1, 2.5e3, "s\n\"q\"", true, null, ENUM, {d: $b}]}) @include(if: true) { int(v: -1), ...F @skip(if: false) }
          ... on Query @onInline { dog { name } } ... { cat { name } }
          long: veryLongFieldName(argumentNumberOne: "some text that is long", argumentNumberTwo: "more text that is long enough") { id }
        }
        mutation { first } subscription S { barked { name } }
        """The fragment""" fragment F on Dog @onFragment { name }
        """
        The schema
        """
        schema @a { query: Query mutation: Mutation }
        extend schema @b
        "A scalar" scalar Url @specifiedBy(url: "https://example.org")
        type A implements B & C @d { "A field" f("An argument" a: Int = 1, b: [String!] = ["x"] @deprecated): String! @deprecated(reason: "no") g(a: Int): Int }
        interface B implements C { f: String }
        union U @d = | A | Z
        enum E { "One" ONE TWO @deprecated }
        input I @oneOf { a: Int = 1 @d b: [I!] }
        directive @d(a: Int = 1, b: String) repeatable on FIELD | OBJECT
        extend type A { h: Int } extend interface B @d extend union U = X extend enum E { THREE } extend input I { c: Int } extend scalar Url @d
        type Empty
        """";

    [Fact]
    public async Task Every_kind_of_node_prints_as_the_reference_does() => await AssertPrintsAlikeAsync(KitchenSink);

    [Theory]
    [InlineData("\"\"\"one line\"\"\" type A")]
    [InlineData("\"\"\"\n  two\n    lines\n\"\"\" type A")]
    [InlineData("\"\"\"ends with a quote \\\" \"\"\" type A")]
    [InlineData("\"\"\"has \\\"\"\" inside\"\"\" type A")]
    [InlineData("type A { \"\"\"two\nlines\"\"\" f(\"\"\"two\nlines\"\"\" a: Int): Int }")]
    [InlineData("{ f(a: \"\"\"two\n  lines\"\"\", b: \"\\u0007 \\u007F 驿站\") }")]
    public async Task Strings_print_as_the_reference_does(string document) => await AssertPrintsAlikeAsync(document);

    [Fact]
    public async Task Every_document_of_the_corpus_prints_as_the_reference_does()
    {
        foreach (var item in Corpus.LoadAll("rules").Concat(Corpus.LoadAll("execution")))
            await AssertPrintsAlikeAsync(item.Document);
    }

    [Fact]
    public void What_is_printed_reads_the_same()
    {
        var printed = Parser.ParseDocument(KitchenSink).ToString();
        Assert.Equal(printed, Parser.ParseDocument(printed).ToString());
    }

    private async Task AssertPrintsAlikeAsync(string document)
    {
        var expected = (string?)(await peer.AskAsync(new { task = "print", document }))["text"];
        Assert.Equal(expected, Parser.ParseDocument(document).ToString());
    }
}
