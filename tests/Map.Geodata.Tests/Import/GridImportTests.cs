using System.Globalization;
using System.Text.RegularExpressions;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import;

/// <remarks>
/// The map of these tests, in units of 0.01 degrees from (117.00, 32.00):
/// <code>
///  2 +-------+-------+
///    |  nw   |  ne   |     d is the whole square, w = sw + nw and e = se + ne are its halves
///  1 +-------+-------+
///    |  sw   |  se   |
///  0 +-------+-------+
///    0       1       2
/// </code>
/// </remarks>
public sealed class GridImportTests(TestStore store) : ImportTest(store)
{
    private static readonly string District = Collection(
        Grid("sw", "GRID", "w", 0, 0, 1, 1), Grid("nw", "GRID", "w", 0, 1, 1, 2), Grid("se", "GRID", "e", 1, 0, 2, 1), Grid("ne", "GRID", "e", 1, 1, 2, 2),
        Grid("w", "COMMUNITY", "d", 0, 0, 1, 2), Grid("e", "COMMUNITY", "d", 1, 0, 2, 2), Grid("d", "DISTRICT", null, 0, 0, 2, 2));

    [Fact]
    public async Task Parents_may_stand_anywhere_in_the_file()
    {
        await Store.RunAsync("truncate grid cascade");
        AssertCounts(await ImportAsync(ImportKinds.Grids, "grids.geojson", District, new ImportOptions()), inserted: 7);
        AssertCounts(await ImportAsync(ImportKinds.Grids, "grids.geojson", District, new ImportOptions()), unchanged: 7);
        Assert.Equal("sw<w<d", await AskAsync<string>("""
            select a.code || '<' || b.code || '<' || c.code from grid a join grid b on b.id = a.parent_id join grid c on c.id = b.parent_id where a.code = 'sw'
            """));
        Assert.Equal("MULTIPOLYGON", await AskAsync<string>("select distinct GeometryType(boundary) from grid"));
    }

    [Fact]
    public async Task An_unknown_parent_is_named()
    {
        var report = await ImportAsync(ImportKinds.Grids, "g.geojson", Collection(Grid("x", "GRID", "nobody", 5, 5, 6, 6)));
        AssertRejected(report, 1, "parent", "nobody");
    }

    [Fact]
    public async Task A_circle_of_parents_is_rejected()
    {
        var report = await ImportAsync(ImportKinds.Grids, "g.geojson",
            Collection(Grid("c1", "GRID", "c2", 5, 5, 6, 6), Grid("c2", "GRID", "c1", 5, 5, 6, 6), Grid("c3", "GRID", null, 5, 5, 6, 6)));
        AssertCounts(report, inserted: 1, rejected: 2);
        Assert.All(report.Rejected.First, note => Assert.Contains("own ancestor", note.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_circle_closed_through_the_store_is_rejected()
    {
        await ImportAsync(ImportKinds.Grids, "g.geojson", Collection(Grid("k1", "COMMUNITY", null, 5, 5, 6, 6), Grid("k2", "GRID", "k1", 5, 5, 6, 6)));
        AssertRejected(await ImportAsync(ImportKinds.Grids, "h.csv", "code,parent\nk1,k2\n"), 2, "parent", "own ancestor");
    }

    [Fact]
    public async Task A_child_goes_with_its_rejected_parent()
    {
        var report = await ImportAsync(ImportKinds.Grids, "g.geojson", Collection(
            Grid("p1", "COMMUNITY", null, 5, 5, 6, 6, "\"population\": -1"), Grid("p2", "GRID", "p1", 5, 5, 6, 6), Grid("p3", "MICRO_GRID", "p2", 5, 5, 6, 6)));
        AssertCounts(report, rejected: 3);
        Assert.Equal(["it breaks the rule (population >= 0)", "its parent \"p1\" was rejected", "its parent \"p2\" was rejected"],
            report.Rejected.First.Select(note => note.Reason));
    }

    [Fact]
    public async Task An_invalid_polygon_is_repaired_and_reported()
    {
        // A bow tie: its two triangles are what is left.
        var bow = """{"type": "Polygon", "coordinates": [[[117.1, 32.1], [117.2, 32.2], [117.2, 32.1], [117.1, 32.2], [117.1, 32.1]]]}""";
        var report = await ImportAsync(ImportKinds.Grids, "bow.geojson", Collection(Feature("bow", "GRID", null, bow)));
        AssertCounts(report, inserted: 1);
        var note = Assert.Single(report.Repaired.First);
        Assert.Equal(1, note.Row);
        // The signed areas of its halves cancel out; each is a quarter of 0.1° by 0.1°: 11,132 m by 9,430 m.
        var after = double.Parse(Regex.Match(note.Reason, @"from 0 to (\d+) m²").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.InRange(after, 0.99 * 52.5e6, 1.01 * 52.5e6);
        Assert.True(await AskAsync<bool>("select ST_IsValid(boundary) and ST_NumGeometries(boundary) = 2 from grid where code = 'bow'"));
    }

    [Fact]
    public async Task A_ring_that_is_not_closed_is_closed_and_reported()
    {
        var open = """{"type": "Polygon", "coordinates": [[[117.1, 32.1], [117.2, 32.1], [117.2, 32.2]]]}""";
        var report = await ImportAsync(ImportKinds.Grids, "open.geojson", Collection(Feature("open", "GRID", null, open)));
        Assert.Contains("closed", Assert.Single(report.Repaired.First).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type": "Point", "coordinates": [117.1, 32.1]}""", "Point")]
    [InlineData("""{"type": "Polygon", "coordinates": [[[117.1, 32.1], [117.2, 32.2], [117.1, 32.1], [117.1, 32.1]]]}""", "no area")]
    [InlineData("""{"type": "Polygon", "coordinates": []}""", "empty")]
    [InlineData("""{"type": "Polygon", "coordinates": [[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]]}""", "quarter of the earth")]
    [InlineData("""{"type": "Polygon", "coordinates": [[["117.1", "32.1"]]]}""", "[longitude, latitude]")]
    [InlineData("""{"type": "Polygon", "coordinates": [[[32.1, 117.1], [32.2, 117.1], [32.2, 117.2], [32.1, 117.1]]]}""", "swapped")]
    [InlineData("""{"type": "Circle", "coordinates": [117.1, 32.1]}""", "Circle")]
    [InlineData("null", "empty, but needed")]
    public async Task A_geometry_that_is_no_area_is_rejected(string geometry, string reason)
    {
        var report = await ImportAsync(ImportKinds.Grids, "bad.geojson", Collection(Feature("bad", "GRID", null, geometry), Grid("good", "GRID", null, 5, 5, 6, 6)));
        Assert.Contains(reason, Assert.Single(report.Rejected.First).Reason, StringComparison.Ordinal);
        Assert.Equal(1, report.Read - report.Rejected.Count);
    }

    [Fact]
    public async Task The_grid_of_a_point_is_the_smallest_that_covers_it()
    {
        await Store.RunAsync("truncate grid cascade");
        await ImportAsync(ImportKinds.Grids, "grids.geojson", District);
        await Store.RunAsync("delete from grid where code = 'ne'");
        await ImportAsync(ImportKinds.Grids, "market.geojson", Collection(Grid("market", "MARKET", null, 0, 0, 1, 1)));
        await ImportAsync(ImportKinds.Merchants, "m.csv", """
            code,name,category,lon,lat
            in-sw,店,餐饮,117.005,32.005
            in-ne,店,餐饮,117.015,32.015
            on-border,店,餐饮,117.010,32.005
            outside,店,餐饮,117.035,32.005
            """);
        Assert.Equal("in-ne:e in-sw:sw on-border:se outside:-", await AskAsync<string>("""
            select string_agg(m.code || ':' || coalesce(g.code, '-'), ' ' order by m.code)
            from merchant m left join grid g on g.id = m.grid_id where m.code in ('in-sw', 'in-ne', 'on-border', 'outside')
            """));
    }

    [Fact]
    public async Task A_few_points_among_many_find_a_larger_grid_too()
    {
        await Store.RunAsync("truncate grid cascade");
        await ImportAsync(ImportKinds.Grids, "grids.geojson", District);
        await Store.RunAsync("delete from grid where code = 'ne'");
        var rows = Enumerable.Range(0, 60).Select(i => FormattableString.Invariant($"few{i},店,餐饮,{(i == 7 ? 117.015 : 117.005)},{32.0101 + i * 0.0001:0.####}"));
        await ImportAsync(ImportKinds.Merchants, "m.csv", "code,name,category,lon,lat\n" + string.Join('\n', rows));
        Assert.Equal("e: few7", await AskAsync<string>("select string_agg(g.code || ': ' || m.code, ', ') from merchant m join grid g on g.id = m.grid_id where m.code like 'few%' and g.code <> 'nw'"));
        Assert.Equal(59, await AskAsync<long>("select count(*) from merchant m join grid g on g.id = m.grid_id where m.code like 'few%' and g.code = 'nw'"));
    }

    [Fact]
    public async Task A_point_outside_the_grid_that_the_file_names_is_pointed_out()
    {
        await Store.RunAsync("truncate grid cascade");
        await ImportAsync(ImportKinds.Grids, "grids.geojson", District);
        var report = await ImportAsync(ImportKinds.Merchants, "m.csv", "code,name,category,lon,lat,grid\nfar,店,餐饮,117.005,32.005,se\n");
        AssertCounts(report, inserted: 1);
        var note = Assert.Single(report.Warnings.First);
        Assert.Equal(2, note.Row);
        Assert.Contains("472 m outside its grid \"se\"", note.Reason, StringComparison.Ordinal); // 0.005° at 32° north
    }

    [Fact]
    public async Task Siblings_that_overlap_are_pointed_out()
    {
        await Store.RunAsync("truncate grid cascade");
        await ImportAsync(ImportKinds.Grids, "grids.geojson", District);
        var report = await ImportAsync(ImportKinds.Grids, "wide.geojson", Collection(Grid("sw", "GRID", "w", 0, 0, 1, 1.5)));
        AssertCounts(report, updated: 1);
        var note = Assert.Single(report.Warnings.First);
        Assert.Equal("boundary", note.Subject);
        Assert.Contains("\"nw\"", note.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roots_that_overlap_are_siblings_too()
    {
        await Store.RunAsync("truncate grid cascade");
        var report = await ImportAsync(ImportKinds.Grids, "roots.geojson", Collection(Grid("a", "DISTRICT", null, 0, 0, 2, 2), Grid("b", "DISTRICT", null, 1, 0, 3, 2)));
        Assert.Equal(["it overlaps its sibling \"b\"", "it overlaps its sibling \"a\""], report.Warnings.First.Select(w => w.Reason[..w.Reason.IndexOf(" by ", StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task What_siblings_leave_uncovered_of_their_parent_is_pointed_out_with_area_and_place()
    {
        await Store.RunAsync("truncate grid cascade");
        // ne stops short of its parent's upper half: 0.01° by 0.005° at 32.0175° north are missing.
        var report = await ImportAsync(ImportKinds.Grids, "gap.geojson", District.Replace(Grid("ne", "GRID", "e", 1, 1, 2, 2), Grid("ne", "GRID", "e", 1, 1, 2, 1.5)));
        var note = Assert.Single(report.Warnings.First);
        Assert.Equal((6, "boundary"), (note.Row, note.Subject)); // of e, whose children they are
        var said = Regex.Match(note.Reason, """children of "e" leave (\d+) m² of it uncovered, in one place; the largest gap has \1 m² and lies at ([\d.]+), ([\d.]+)""");
        Assert.True(said.Success, note.Reason);
        var expected = 0.01 * 111_320 * Math.Cos(32.0175 * Math.PI / 180) * 0.005 * 110_900;
        Assert.InRange(double.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture), 0.995 * expected, 1.005 * expected);
        Assert.InRange(double.Parse(said.Groups[2].Value, CultureInfo.InvariantCulture), 117.01, 117.02);
        Assert.InRange(double.Parse(said.Groups[3].Value, CultureInfo.InvariantCulture), 32.015, 32.02);
    }

    [Fact]
    public async Task Grids_that_fit_together_are_not_remarked_upon()
    {
        await Store.RunAsync("truncate grid cascade");
        Assert.Equal(0, (await ImportAsync(ImportKinds.Grids, "grids.geojson", District)).Warnings.Count);
        // A market covers only a part, and is meant to.
        Assert.Equal(0, (await ImportAsync(ImportKinds.Grids, "market.geojson", Collection(Grid("market", "MARKET", "e", 1, 1, 1.5, 1.5)))).Warnings.Count);
    }

    [Fact]
    public async Task A_truncated_file_leaves_the_store_as_it_was()
    {
        var before = await AskAsync<long>("select count(*) from grid");
        var cut = Collection(Grid("t1", "GRID", null, 5, 5, 6, 6), Grid("t2", "GRID", null, 5, 5, 6, 6))[..^40];
        await Assert.ThrowsAsync<UnreadableFileException>(() => ImportAsync(ImportKinds.Grids, "cut.geojson", cut));
        Assert.Equal(before, await AskAsync<long>("select count(*) from grid"));
    }

    private static string Collection(params string[] features) =>
        $$"""{"type": "FeatureCollection", "features": [{{string.Join(",\n", features)}}]}""";

    private static string Grid(string code, string level, string? parent, double west, double south, double east, double north, string more = "\"households\": null")
    {
        var corners = new[] { (west, south), (east, south), (east, north), (west, north), (west, south) }
            .Select(c => FormattableString.Invariant($"[{117 + c.Item1 / 100:0.###}, {32 + c.Item2 / 100:0.###}]"));
        return Feature(code, level, parent, $$"""{"type": "Polygon", "coordinates": [[{{string.Join(", ", corners)}}]]}""", more);
    }

    private static string Feature(string code, string level, string? parent, string geometry, string more = "\"households\": null") =>
        $$"""
        {"type": "Feature", "properties": {"code": "{{code}}", "name": "{{code}}", "level": "{{level}}", "parent": {{(parent is null ? "null" : $"\"{parent}\"")}}, {{more}}}, "geometry": {{geometry}}}
        """;
}
