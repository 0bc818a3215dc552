using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;
using static Map.Geodata.Tests.Import.Formats.Spreadsheet;

namespace Map.Geodata.Tests.Import.Formats;

public sealed class XlsxTests(TestStore store) : FormatTest(store)
{
    private const string Header = """<row r="1"><c t="inlineStr"><is><t>code</t></is></c><c t="inlineStr"><is><t>kind</t></is></c><c t="inlineStr"><is><t>title</t></is></c><c t="inlineStr"><is><t>held_on</t></is></c><c t="inlineStr"><is><t>participants</t></is></c></row>""";

    [Fact]
    public async Task What_gdal_writes_is_read()
    {
        await WriteAsync("source.geojson", TwoShops("a"));
        await Gdal.ConvertAsync("XLSX", Folder["source.geojson"], Folder["shops.xlsx"]);
        AssertCounts(await ImportFileAsync(ImportKinds.Merchants, "shops.xlsx", Wgs84), inserted: 2);
        Assert.Equal(ExpectedShops("a"), await ShopsAsync("a"));
        AssertCounts(await ImportFileAsync(ImportKinds.Merchants, "shops.xlsx", Wgs84), unchanged: 2);
    }

    [Theory]
    [InlineData("""<c s="1"><v>45809</v></c>""", false)] // 1 June 2025
    [InlineData("""<c s="1"><v>44347</v></c>""", true)] // counted from 1904
    [InlineData("""<c s="3"><v>45809</v></c>""", false)]
    [InlineData("""<c s="2"><v>45809</v></c>""", false)]
    [InlineData("""<c t="d"><v>2025-06-01</v></c>""", false)]
    [InlineData("""<c t="str"><f>TEXT(A1,"yyyy/m/d")</f><v>2025/6/1</v></c>""", false)]
    [InlineData("""<c t="s"><v>0</v></c>""", false)]
    public async Task A_date_is_a_date_however_it_is_stored(string cell, bool since1904)
    {
        Write(Folder["b.xlsx"], Header + Activity(2, "b", cell), "<si><r><t>2025年</t></r><r><t>6月1日</t></r><rPh sb=\"0\" eb=\"1\"><t>hint</t></rPh></si>", since1904: since1904);
        AssertCounts(await ImportFileAsync(ImportKinds.Activities, "b.xlsx"), inserted: 1);
        Assert.Equal("2025-06-01", await AskAsync<string>("select held_on::text from activity where code = 'b'"));
        await Store.RunAsync("delete from activity");
        File.Delete(Folder["b.xlsx"]);
    }

    [Fact]
    public async Task Numbers_keep_the_fifteen_digits_that_a_spreadsheet_has()
    {
        Write(Folder["c.xlsx"], Row(1, "code", "key", "name_zh", "value", "source", "grid") +
            """<row r="2"><c><v>340300001001</v></c><c t="inlineStr"><is><t>k</t></is></c><c t="inlineStr"><is><t>值</t></is></c><c s="4"><v>36.500000000000007</v></c><c t="inlineStr"><is><t>统计</t></is></c><c t="inlineStr"><is><t>g</t></is></c></row>""");
        await Store.RunAsync("insert into grid (code, name, level, boundary) values ('g', 'g', 'GRID', ST_Multi(ST_MakeEnvelope(117, 32, 118, 33, 4326)))");
        AssertCounts(await ImportFileAsync(ImportKinds.Indicators, "c.xlsx"), inserted: 1);
        Assert.Equal("340300001001 36.5", await AskAsync<string>("select code || ' ' || value from indicator"));
    }

    [Fact]
    public async Task A_code_of_more_digits_than_a_spreadsheet_keeps_is_rejected()
    {
        Write(Folder["d.xlsx"], Header + """<row r="2"><c><v>3.4030000100100001E17</v></c><c t="inlineStr"><is><t>k</t></is></c></row>""");
        AssertRejected(await ImportFileAsync(ImportKinds.Activities, "d.xlsx"), 2, "code", "15 digits", "as text");
    }

    [Theory]
    [InlineData("""<c t="e"><f>1/0</f><v>#DIV/0!</v></c>""", "#DIV/0!")]
    [InlineData("""<c><f>A1+1</f></c>""", "without a result")]
    [InlineData("""<c s="1"><v>-5</v></c>""", "formatted as a date")]
    [InlineData("""<c><v>many</v></c>""", "number")]
    public async Task A_cell_without_a_value_is_rejected_with_the_way_out(string cell, string reason)
    {
        Write(Folder["e.xlsx"], Header + Activity(2, "e", cell));
        AssertRejected(await ImportFileAsync(ImportKinds.Activities, "e.xlsx"), 2, "held_on", reason);
        File.Delete(Folder["e.xlsx"]);
    }

    [Fact]
    public async Task Formulas_count_by_their_results()
    {
        Write(Folder["f.xlsx"], Header + Activity(2, "f", """<c s="1"><v>45809</v></c>""", """<c><f>SUM(A1:A9)</f><v>12</v></c>"""));
        AssertCounts(await ImportFileAsync(ImportKinds.Activities, "f.xlsx"), inserted: 1);
        Assert.Equal(12, await AskAsync<int>("select participants from activity where code = 'f'"));
    }

    [Fact]
    public async Task Titles_blank_rows_and_blank_columns_do_not_matter()
    {
        Write(Folder["g.xlsx"], Row(1, "2025年活动统计表") + """<row r="2"/>""" + Row(3, "", "编码", "类别", "标题", "日期", "", "备注") +
            Row(5, "", "g1", "讲座", "一", "2025-06-01", "", "") + """<row r="6"><c/><c s="1"/></row>""" + Row(7, "", "g2", "讲座", "二", "2025-13-01", "x", "y"));
        var report = await ImportFileAsync(ImportKinds.Activities, "g.xlsx");
        AssertCounts(report, inserted: 1, rejected: 1);
        AssertRejected(report, 7, "日期", "2025-13-01");
        Assert.Contains(report.Warnings.First, w => w is { Row: 1 } && w.Reason.Contains("title", StringComparison.Ordinal));
        Assert.Contains(report.Warnings.First, w => w.Subject == "F" && w.Reason.Contains("no header", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Merged_cells_are_pointed_out()
    {
        Write(Folder["h.xlsx"], Header + Activity(2, "h", """<c s="1"><v>45809</v></c>"""), afterRows: """<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B2:B9"/></mergeCells>""");
        Assert.Equal("B2:B9", Assert.Single((await ImportFileAsync(ImportKinds.Activities, "h.xlsx")).Warnings.First).Subject);
    }

    [Fact]
    public async Task Of_several_sheets_with_rows_one_must_be_named()
    {
        Write(Folder["i.xlsx"], [("一季度", Header + Activity(2, "i1", """<c s="1"><v>45809</v></c>""")), ("二季度", Header + Activity(2, "i2", """<c s="1"><v>45809</v></c>""")), ("Sheet3", "")]);
        var error = await Assert.ThrowsAsync<LayerException>(() => ImportFileAsync(ImportKinds.Activities, "i.xlsx"));
        Assert.Equal(["一季度", "二季度"], error.Known);
        AssertCounts(await ImportFileAsync(ImportKinds.Activities, "i.xlsx", Undeclared with { Layer = "二季度" }), inserted: 1);
        Assert.Equal("i2", await AskAsync<string>("select code from activity where code like 'i_'"));
    }

    [Fact]
    public async Task A_huge_cell_is_rejected_and_costs_no_memory()
    {
        Write(Folder["j.xlsx"], Header + Activity(2, "j", $"<c t=\"inlineStr\"><is><t>{new string('9', 10_000_000)}</t></is></c>") + Activity(3, "j3", """<c s="1"><v>45809</v></c>"""));
        var report = await ImportFileAsync(ImportKinds.Activities, "j.xlsx");
        AssertCounts(report, inserted: 1, rejected: 1);
        AssertRejected(report, 2, "held_on", "32767");
    }

    [Fact]
    public async Task A_zip_bomb_is_refused()
    {
        Write(Folder["k.xlsx"], Header + string.Concat(Enumerable.Repeat("<row/>", 12_000_000)));
        await AssertRefusedAsync("k.xlsx", "unpacks to");
    }

    [Fact]
    public async Task Old_and_protected_workbooks_are_refused_with_the_way_out()
    {
        await File.WriteAllBytesAsync(Folder["l.xlsx"], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        await AssertRefusedAsync("l.xlsx", "without a password");
    }

    [Theory]
    [InlineData("code,name\n")]
    [InlineData("")]
    public async Task What_is_no_workbook_is_refused(string text)
    {
        await WriteAsync("m.xlsx", text);
        await AssertRefusedAsync("m.xlsx", "no workbook");
    }

    [Fact]
    public async Task A_sheet_whose_xml_breaks_off_is_refused()
    {
        Write(Folder["n.xlsx"], Header + Activity(2, "n", """<c s="1"><v>45809</v></c>""") + "<row><c>");
        await AssertRefusedAsync("n.xlsx", "damaged");
    }

    [Fact]
    public async Task Whatever_bytes_are_damaged_it_is_refused_or_rejected()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        Write(Folder["o.xlsx"], Header + string.Concat(Enumerable.Range(2, 50).Select(i => Activity(i, $"o{i}", """<c s="1"><v>45809</v></c>"""))));
        var whole = await File.ReadAllBytesAsync(Folder["o.xlsx"]);
        for (var round = 0; round < 200; round++)
        {
            var damaged = whole[..(round % 3 == 0 ? random.Next(1, whole.Length) : whole.Length)];
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            await File.WriteAllBytesAsync(Folder["o.xlsx"], damaged);
            var error = Record.Exception(() =>
            {
                using var file = Map.Geodata.Import.Formats.FeatureFormats.Open(Folder["o.xlsx"]);
                foreach (var _ in file.Rows()) { }
            });
            Assert.True(error is null or ImportException, $"seed {seed}, round {round}: {error}");
        }
    }

    private static string Activity(int row, string code, string date, string participants = "") =>
        $"""<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>{code}</t></is></c><c r="B{row}" t="inlineStr"><is><t>讲座</t></is></c><c r="C{row}" t="inlineStr"><is><t>标题</t></is></c>{date}{participants}</row>""";

    private async Task AssertRefusedAsync(string name, string reason)
    {
        var error = await Assert.ThrowsAsync<UnreadableFileException>(() => ImportFileAsync(ImportKinds.Activities, name));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
