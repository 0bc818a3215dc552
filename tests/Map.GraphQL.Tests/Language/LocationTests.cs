using Map.GraphQL.Language;

namespace Map.GraphQL.Tests.Language;

public sealed class LocationTests
{
    [Fact]
    public void Columns_count_from_one_in_utf16_code_units()
    {
        var document = Parser.ParseDocument("{\r\n  😀: a }".Replace("😀", "b", StringComparison.Ordinal) + "\n# 😀\nquery Q { c(x: \"😀\", y: $z) }");
        var operation = (OperationDefinitionNode)document.Definitions[1];
        var field = (FieldNode)operation.SelectionSet.Selections[0];
        Assert.Equal(new Location(4, 1), operation.Location);
        Assert.Equal(new Location(4, 11), field.Location);
        Assert.Equal(new Location(4, 22), field.Arguments[1].Location);
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\r\nb")]
    [InlineData("a # c\rb")]
    [InlineData("a(x: \"\"\"\r\"\"\") b")]
    public void Every_line_terminator_begins_a_line(string fields)
    {
        var document = Parser.ParseDocument("{ " + fields + " }");
        Assert.Equal(2, ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections[1].Location.Line);
    }

    [Fact]
    public void Lines_go_on_behind_a_block_string()
    {
        var document = Parser.ParseDocument("\"\"\"\na\nb\n\"\"\" type A { f: Int }");
        var field = ((ObjectTypeDefinitionNode)document.Definitions[0]).Fields[0];
        Assert.Equal(new Location(4, 14), field.Location);
    }
}
