using Map.GraphQL.Building;
using Map.GraphQL.Execution;
using Map.GraphQL.Types;

namespace Map.GraphQL.Tests.Types;

public sealed class SchemaValidationTests
{
    [Theory]
    [InlineData("type NoQuery { a: Int }", "Query root type must be provided.")]
    [InlineData("type Query", "Type Query must define one or more fields.")]
    [InlineData("type Query { __a: Int }", "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a: Missing }", "Unknown type: \"Missing\".")]
    [InlineData("type Query { a: In } input In { b: Int }", "The type of Query.a must be Output Type but got: In.")]
    [InlineData("type Query { a(b: Query): Int }", "The type of Query.a(b:) must be Input Type but got: Query.")]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "Required Query.a(b:) cannot be deprecated.")]
    [InlineData("type Query { a(b: Int = \"x\"): Int }", "Query.a(b:) has invalid default value: Int cannot represent non-integer value: \"x\"")]
    [InlineData("type Query { a: U } union U", "Union type U must define one or more member types.")]
    [InlineData("type Query { a: U } union U = Query | Query", "Union type U can only include each type once.")]
    [InlineData("type Query { a: E } enum E", "Enum type E must define one or more values.")]
    [InlineData("type Query { a(b: I): Int } input I { i: I! }", "Invalid circular reference. The Input Object I references itself in non-null fields.")]
    [InlineData("type Query { a(b: I): Int } input I { j: J! } input J { i: I! }", "Invalid circular reference. The Input Object I references itself in non-null fields.")]
    [InlineData("type Query { a(b: I): Int } input I { i: I = {} }", "Invalid circular reference. The default value of Input Object field I.i references itself.")]
    [InlineData("type Query { a(b: I): Int } input I { i: [I] = [null, { n: 1 }] n: Int }", "Invalid circular reference. The default value of Input Object field I.i references itself.")]
    [InlineData("type Query { a(b: I): Int } input I { j: J = { i: {} } } input J { i: I = null }", "Invalid circular reference. The default value of Input Object field I.j references itself.")]
    [InlineData("type Query { a(b: I): Int } input I { j: J = {} } input J { i: I = {} }", "Invalid circular reference. The default value of Input Object field J.i references itself.")]
    [InlineData("type Query { a(b: I): Int } input I @oneOf { c: Int! }", "OneOf input field I.c must be nullable.")]
    [InlineData("type Query { a(b: I): Int } input I @oneOf { c: Int = 1 }", "OneOf input field I.c cannot have a default value.")]
    [InlineData("type Query implements A { b: Int } interface A { a: Int }", "Interface field A.a expected but Query does not provide it.")]
    [InlineData("type Query implements A { a: String } interface A { a: Int }", "Interface field A.a expects type Int but Query.a is type String.")]
    [InlineData("type Query implements A { a: Int } interface A { a: Int! }", "Interface field A.a expects type Int! but Query.a is type Int.")]
    [InlineData("type Query implements A { a: Int } interface A { a(b: Int): Int }", "Interface field argument A.a(b:) expected but Query.a does not provide it.")]
    [InlineData("type Query implements A { a(b: Int!): Int } interface A { a(b: Int): Int }", "Interface field argument A.a(b:) expects type Int but Query.a has type Int!.")]
    [InlineData("type Query implements A { a(b: Int!): Int } interface A { a: Int }", "Argument Query.a(b:) must not be required, because A.a does not have it.")]
    [InlineData("type Query implements B { a: Int } interface A { a: Int } interface B implements A { a: Int }", "Type Query must implement A because it is implemented by B.")]
    [InlineData("type Query { a: A } interface A implements A { a: Int }", "Type A cannot implement itself because it would create a circular reference.")]
    [InlineData("schema { query: Query mutation: Query } type Query { a: Int }", "All root types must be different.")]
    public void A_contradiction_is_found_when_the_schema_is_built(string sdl, string problem) =>
        Assert.Contains(problem, Assert.Throws<SchemaException>(() => Create(sdl)).Problems);

    [Theory]
    [InlineData("type Query implements A { a: Int! } interface A { a: Int }")]
    [InlineData("type Query implements A { a: [Query!] } interface A { a: [A] }")]
    [InlineData("type Query implements A { a(b: Int, c: Int = 1): Int } interface A { a(b: Int): Int }")]
    [InlineData("type Query { a(b: I): Int } input I { i: I j: [I!]! }")]
    [InlineData("type Query { a(b: I = {}): Int } input I { i: I = { i: null } j: [I!] = [] k: J = { i: { i: null, k: null } } } input J { i: I = null }")]
    [InlineData("type Query { a: Int } extend type Query { b: Int } extend schema @d directive @d on SCHEMA")]
    public void What_the_specification_allows_is_accepted(string sdl) => Create(sdl);

    [Fact]
    public void A_schema_prints_what_it_was_made_from()
    {
        const string Sdl = """"
            """About everything."""
            schema @d {
              query: Root
            }

            directive @d(a: Int = 1) repeatable on SCHEMA | OBJECT

            enum E {
              A
              B @deprecated(reason: "no")
            }

            input I @oneOf {
              a: Int
              b: [E!] @deprecated
            }

            interface N {
              """The id."""
              id(
                """Which."""
                of: I = {a: 1}
              ): ID!
            }

            type Root implements N @d(a: 2) @d {
              id(of: I = {a: 1}): ID!
              u: U
            }

            scalar S @specifiedBy(url: "https://example.org")

            union U = Root

            """";
        var printed = Create(Sdl).ToSdl();
        Assert.Equal(Sdl.Replace("{a: 1}", "{ a: 1 }", StringComparison.Ordinal).TrimEnd(), printed.TrimEnd());
    }

    private static Schema Create(string sdl) => DocumentSchema.Create(sdl, (_, _) => (FieldResolver.Sync)((in _) => null), _ => null);
}
