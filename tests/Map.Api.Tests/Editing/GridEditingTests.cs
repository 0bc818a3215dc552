using System.Text.Json;
using Xunit;
using static Map.Api.Tests.Editing.Edit;

namespace Map.Api.Tests.Editing;

/// <summary>Grids and the points in them: a district with two grids side by side.</summary>
public sealed class GridEditingTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await api.Store.RunAsync("truncate grid, station, organization cascade");
        await api.DoAsync("createGrid", new { code = "district", name = "区", level = "DISTRICT", boundary = Square(117, 36, 0.4) });
        await api.DoAsync("createGrid", new { code = "west", name = "西", level = "GRID", parent = "district", boundary = Square(117, 36, 0.1) });
        await api.DoAsync("createGrid", new { code = "east", name = "东", level = "GRID", parent = "district", boundary = Square(117.1, 36, 0.1) });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(117.05, 36.05, "west")]
    [InlineData(117.1, 36.05, "east")]
    [InlineData(117.3, 36.3, "district")]
    [InlineData(118, 37, null)]
    public async Task The_store_finds_the_smallest_grid_of_a_point(double x, double y, string? grid)
    {
        await AddStationAsync(x, y);
        Assert.Equal(grid, await GridOfStationAsync());
    }

    [Fact]
    public async Task A_station_that_moves_finds_its_grid_again()
    {
        await AddStationAsync(117.05, 36.05);
        await api.DoAsync("updateStation", new { code = "s", version = 1, location = Point(117.15, 36.05) });
        Assert.Equal("east", await GridOfStationAsync());
    }

    [Fact]
    public async Task When_a_grid_moves_comes_or_goes_its_points_find_theirs_again()
    {
        await AddStationAsync(117.05, 36.05);
        await api.DoAsync("updateGrid", new { code = "west", version = 1, boundary = Square(117.2, 36.2, 0.1) });
        Assert.Equal("district", await GridOfStationAsync());
        await api.DoAsync("createGrid", new { code = "new", name = "新", level = "MICRO_GRID", boundary = Square(117.04, 36.04, 0.02) });
        Assert.Equal("new", await GridOfStationAsync());
        await api.DoAsync("deleteGrid", new { code = "new", version = 1 });
        Assert.Equal("district", await GridOfStationAsync());
        await api.DoAsync("restoreGrid", new { code = "new" });
        Assert.Equal("new", await GridOfStationAsync());
    }

    [Fact]
    public async Task A_grid_with_others_below_it_stays()
    {
        JsonElement error = await api.RefusedAsync("deleteGrid", new { code = "district", version = 1 });
        Assert.Equal(("StillReferencedError", "GRID", 2), (error.Type(), error.Text("kind"), error.Number("count")));
    }

    [Fact]
    public async Task A_grid_is_never_its_own_ancestor_nor_above_its_level()
    {
        await api.DoAsync("createOrganization", new { code = "a", name = "甲", kind = "COMMITTEE" });
        await api.DoAsync("createOrganization", new { code = "b", name = "乙", kind = "BRANCH", parent = "a" });
        Assert.Equal("CycleError", (await api.RefusedAsync("updateOrganization", new { code = "a", version = 1, parent = "b" })).Type());
        Assert.Equal("CycleError", (await api.RefusedAsync("updateOrganization", new { code = "a", version = 1, parent = "a" })).Type());
        Assert.Equal("WrongLevelError", (await api.RefusedAsync("updateGrid", new { code = "district", version = 1, level = "MICRO_GRID" })).Type());
    }

    [Fact]
    public async Task A_boundary_that_crosses_itself_is_refused_with_the_place()
    {
        double[][] bow = [[117, 36], [117.2, 36.2], [117.2, 36], [117, 36.2], [117, 36]];
        JsonElement error = await api.RefusedAsync("createGrid", new { code = "bow", name = "结", level = "GRID", boundary = new { type = "Polygon", coordinates = new[] { bow } } });
        Assert.Equal("InvalidGeometryError", error.Type());
        Assert.Equal([117.1, 36.1], error.GetProperty("position").EnumerateArray().Select(number => Math.Round(number.GetDouble(), 6)));
        Assert.Equal("BORDER_CROSSES_ITSELF", error.GetProperty("because").Text("code"));
        error = await api.RefusedAsync("createGrid", new { code = "bow", name = "空", level = "GRID", boundary = new { type = "Polygon", coordinates = Array.Empty<double[][]>() } });
        Assert.Equal("GEOMETRY_EMPTY", error.GetProperty("because").Text("code"));
        // PostGIS itself can't say which way round the earth such edges go.
        double[][] world = [[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]];
        error = await api.RefusedAsync("createGrid", new { code = "bow", name = "世界", level = "GRID", boundary = new { type = "Polygon", coordinates = new[] { world } } });
        Assert.Equal("REACHES_TOO_FAR", error.GetProperty("because").Text("code"));
    }

    [Fact]
    public async Task Opening_hours_that_nobody_can_read_are_refused_with_the_place()
    {
        JsonElement error = await api.RefusedAsync("createStation", new { code = "h", name = "站", kind = "CANTEEN", status = "OPEN", location = Point(117, 36), openingHours = "Mo-Fr 08:00-" });
        Assert.Equal("InvalidOpeningHoursError", error.Type());
        Assert.Equal("HOURS_OTHER_EXPECTED", error.GetProperty("because").Text("code"));
    }

    [Fact]
    public async Task A_route_of_four_couriers_is_refused_with_the_reason()
    {
        JsonElement error = await api.RefusedAsync("createCourierRoute", new { code = "r", couriers = 4, path = new { type = "LineString", coordinates = new[] { new[] { 117.0, 36 }, [117.1, 36] } } });
        Assert.Equal(("TooFewCouriersError", 4, 5), (error.Type(), error.Number("couriers"), error.Number("least")));
    }

    private Task<JsonElement> AddStationAsync(double x, double y) =>
        api.DoAsync("createStation", new { code = "s", name = "驿站", kind = "CANTEEN", status = "OPEN", location = Point(x, y) });

    private async Task<string?> GridOfStationAsync() =>
        (await api.QueryAsync("""{ station(code: "s") { grid { code } } }""")).GetProperty("station").GetProperty("grid") is { ValueKind: JsonValueKind.Object } grid ? grid.Text("code") : null;
}
