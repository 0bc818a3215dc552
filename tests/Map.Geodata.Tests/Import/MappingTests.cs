using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import;

public sealed class MappingTests(TestStore store) : ImportTest(store)
{
    private const string Table = "Nr.,Bezeichnung,Sorte,code,lon,lat\n7,Nord,餐饮,intern,117.3,32.9\n";

    [Theory]
    [InlineData("m.json", """{"Nr.": "code", "Bezeichnung": "name", "Sorte": "category", "code": null}""")]
    [InlineData("m.csv", "header,column\nNr.,code\nBezeichnung,name\nSorte,category\ncode,\n")]
    public async Task A_mapping_comes_as_json_or_as_a_table(string name, string mapping)
    {
        await Store.RunAsync("truncate merchant cascade");
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder[name], mapping);
        var report = await ImportAsync(ImportKinds.Merchants, "t.csv", Table, Wgs84 with { Mapping = HeaderMapping.Read(folder[name]) });
        AssertCounts(report, inserted: 1);
        Assert.Equal("7 Nord 餐饮", await AskAsync<string>("select concat_ws(' ', code, name, category) from merchant"));
    }

    [Fact]
    public async Task A_column_that_the_kind_does_not_have_is_named_with_those_it_has()
    {
        var options = Wgs84 with { Mapping = new Dictionary<string, string> { ["Nr."] = "number" } };
        var error = await Assert.ThrowsAsync<UnknownMappedColumnException>(() => ImportAsync(ImportKinds.Merchants, "t.csv", Table, options));
        Assert.Equal("number", error.Column);
        Assert.Contains("category", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("m.json", "[1]")]
    [InlineData("m.json", "{")]
    [InlineData("m.csv", "header,column,more\na,b,c\n")]
    [InlineData("m.csv", "header,column\na,code\na,name\n")]
    public async Task What_is_no_mapping_is_refused(string name, string mapping)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder[name], mapping);
        Assert.Throws<UnreadableFileException>(() => HeaderMapping.Read(folder[name]));
    }
}
