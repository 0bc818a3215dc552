using System.Text.Json;
using Map.Geodata.Coordinates;
using Map.Geodata.Export;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Export;

/// <summary>
/// Two grids side by side below one district, a station in each, one outside:
/// <code>
///   +-----+-----+
///   | A x | B x |   x
///   +-----+-----+
/// </code>
/// </summary>
public sealed class FilterTests(FilterTests.Town town) : IClassFixture<FilterTests.Town>
{
    public sealed class Town : IAsyncLifetime
    {
        public TestStore Store { get; } = new();

        public async Task InitializeAsync()
        {
            await Store.InitializeAsync();
            await Store.RunAsync("""
                insert into grid (code, name, level, boundary) values ('D', '区', 'DISTRICT', ST_Multi(ST_MakeEnvelope(117.00, 36, 117.02, 36.01, 4326)));
                insert into grid (code, name, level, parent_id, boundary)
                  select part, part, 'GRID', id, ST_Multi(ST_MakeEnvelope(west, 36, west + 0.01, 36.01, 4326)) from grid, (values ('A', 117.00), ('B', 117.01)) parts (part, west)
                  where code = 'D';
                insert into station (code, name, kind, status, seats, grid_id, location)
                  select station, station, 'CANTEEN', state, seats, (select id from grid where grid.code = cell), ST_Point(lon, 36.005, 4326)
                  from (values ('SA', 'OPEN', 8, 'A', 117.005), ('SB', 'PLANNED', null, 'B', 117.015), ('SX', 'OPEN', 0, null, 117.03)) stations (station, state, seats, cell, lon);
                insert into points_bank (code, name, grid_id) select 'PB', '蜜值银行', id from grid where code = 'B';
                insert into service_case (code, kind, status, category, opened_at) values ('MAY', 'WISH', 'OPEN', '充电', '2026-05-01T12:00+08'), ('JUNE', 'WISH', 'OPEN', '充电', '2026-06-01T12:00+08');
                """);
        }

        public Task DisposeAsync() => Store.DisposeAsync();
    }

    private async Task<string[]> CodesAsync(ImportKind kind, FeatureFilter filter)
    {
        using var output = new MemoryStream();
        await FeatureExporter.ExportAsync(town.Store.DataSource, kind, filter, CoordinateSystem.Wgs84, "geojson", output);
        using var json = JsonDocument.Parse(output.ToArray());
        return [.. json.RootElement.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties").GetProperty("code").GetString()!)];
    }

    private Task<string[]> StationsAsync(params (string Name, string Value)[] equal) => CodesAsync(ImportKinds.Stations,
        new FeatureFilter { Equal = FeatureFilter.ParseEqual(ImportKinds.Stations, equal.Select(e => KeyValuePair.Create(e.Name, e.Value))) });

    [Fact]
    public async Task Without_a_filter_everything_comes_in_the_order_of_codes() =>
        Assert.Equal(["SA", "SB", "SX"], await CodesAsync(ImportKinds.Stations, new FeatureFilter()));

    [Fact]
    public async Task A_grid_has_the_stations_that_lie_in_it_or_below_it()
    {
        Assert.Equal(["SB"], await CodesAsync(ImportKinds.Stations, new FeatureFilter { Grid = "B" }));
        Assert.Equal(["SA", "SB"], await CodesAsync(ImportKinds.Stations, new FeatureFilter { Grid = "D" }));
    }

    [Fact]
    public async Task Grids_of_a_grid_are_itself_and_those_below_and_not_its_neighbours()
    {
        Assert.Equal(["A"], await CodesAsync(ImportKinds.Grids, new FeatureFilter { Grid = "A" }));
        Assert.Equal(["A", "B", "D"], await CodesAsync(ImportKinds.Grids, new FeatureFilter { Grid = "D" }));
    }

    [Fact]
    public async Task What_has_no_place_belongs_to_its_grid_and_to_those_above()
    {
        Assert.Equal(["PB"], await CodesAsync(ImportKinds.PointsBanks, new FeatureFilter { Grid = "D" }));
        Assert.Empty(await CodesAsync(ImportKinds.PointsBanks, new FeatureFilter { Grid = "A" }));
    }

    [Fact]
    public async Task A_box_has_what_touches_it()
    {
        Assert.Equal(["SA"], await CodesAsync(ImportKinds.Stations, new FeatureFilter { Boxes = BoundingBox.Parse("117.004,36.004,117.005,36.006") }));
        Assert.Equal(["A", "B", "D"], await CodesAsync(ImportKinds.Grids, new FeatureFilter { Boxes = BoundingBox.Parse("117.009,36.004,117.011,36.006") }));
    }

    [Fact]
    public async Task A_box_from_east_to_west_goes_around_the_world() =>
        Assert.Equal(["SX"], await CodesAsync(ImportKinds.Stations, new FeatureFilter { Boxes = BoundingBox.Parse("117.02,30,-170,40") }));

    [Fact]
    public async Task Columns_are_compared_by_their_type_and_in_either_language()
    {
        Assert.Equal(["SA", "SX"], await StationsAsync(("status", "OPEN")));
        Assert.Equal(["SX"], await StationsAsync(("status", "OPEN"), ("seats", "0")));
        Assert.Equal(["SB"], await StationsAsync(("grid", "B")));
        Assert.Equal(["SA", "SB", "SX"], await StationsAsync(("kind", "食堂")));
    }

    [Fact]
    public async Task A_period_includes_its_ends()
    {
        var noon = new DateTimeOffset(2026, 5, 1, 12, 0, 0, TimeSpan.FromHours(8));
        Assert.Equal(["MAY"], await CodesAsync(ImportKinds.Cases, new FeatureFilter { Period = (noon, noon) }));
        Assert.Equal(["JUNE"], await CodesAsync(ImportKinds.Cases, new FeatureFilter { Period = (noon.AddSeconds(1), null) }));
        Assert.Equal(["MAY"], await CodesAsync(ImportKinds.Cases, new FeatureFilter { Period = (null, noon) }));
    }

    [Theory]
    [InlineData("seats", "many", "seats=\"many\" is not a whole number, or an empty cell if it is unknown.")]
    [InlineData("location", "x", "stations can't be filtered by \"location\"; there are code, name, kind,")]
    [InlineData("1; drop table station", "x", "stations can't be filtered by \"1; drop table station\"")]
    public async Task A_condition_that_makes_no_sense_is_refused_with_what_would(string name, string value, string reason)
    {
        var refusal = await Assert.ThrowsAsync<FilterException>(() => StationsAsync((name, value)));
        Assert.StartsWith(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_grid_is_named()
    {
        var refusal = await Assert.ThrowsAsync<FilterException>(() => CodesAsync(ImportKinds.Stations, new FeatureFilter { Grid = "Z" }));
        Assert.Equal("There is no grid Z.", refusal.Message);
    }

    [Fact]
    public async Task What_has_no_place_is_not_chosen_by_box() =>
        await Assert.ThrowsAsync<FilterException>(() => CodesAsync(ImportKinds.PointsBanks, new FeatureFilter { Boxes = BoundingBox.Parse("1,2,3,4") }));

    [Theory]
    [InlineData("1,2,3")]
    [InlineData("1,2,3,x")]
    [InlineData("1,2,3,NaN")]
    [InlineData("1,40,3,30")]
    [InlineData("-190,2,3,4")]
    [InlineData("")]
    public void Something_that_is_no_box_is_refused(string text) => Assert.Throws<FilterException>(() => BoundingBox.Parse(text));
}
