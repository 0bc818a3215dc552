using System.Text.Json;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Travel;

public sealed class TravelTimeTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    /// <summary>A river without a bridge runs between the two streets; at E a compound's gate is closed at night.</summary>
    private static readonly AsciiMap City = new("""
        A-------------------------B
        |
        d
        |
        E

        C-------------------------D
        """, 50);

    private const string Times = """
        query ($from: [Position!]!, $to: [Position!]!, $minutes: Int! = 15, $mode: TravelMode! = WALK, $dayType: DayType! = WEEKDAY, $hour: Int, $waits: Boolean! = false) {
          travelTimes(from: $from, to: $to, minutes: $minutes, mode: $mode, dayType: $dayType, hour: $hour, waits: $waits) {
            minutes mode speedKmh
            rows { from streetMetres to seconds }
            destinations { states streetMetres nearest nearestSeconds }
          }
        }
        """;

    public Task InitializeAsync() => api.ImportAsync(City);

    public Task DisposeAsync() => Task.CompletedTask;

    private static double[] At(double column, double row)
    {
        var (lon, lat) = City.Position(column, row);
        return [lon, lat];
    }

    private async Task<JsonElement> AskAsync(object variables) => (await api.QueryAsync(Times, variables)).GetProperty("travelTimes");

    private static List<T> List<T>(JsonElement parent, string name) => [.. parent.GetProperty(name).EnumerateArray().Select(e => e.Deserialize<T>()!)];

    [Fact]
    public async Task Rows_hold_who_is_in_time_and_the_others_are_told_why_not()
    {
        var answer = await AskAsync(new
        {
            from = new[] { At(0, 0), At(4, 0) },
            to = new[] { At(10, 0), At(25, 0), At(10, 6), At(10, 20) },
        });
        var rows = answer.GetProperty("rows");
        Assert.Equal([0], List<int>(rows[0], "to"));
        // 500 m at 4 km/h are 450 s; 300 m from the second place are 270 s.
        Assert.Equal(450, List<double>(rows[0], "seconds")[0], 0.2);
        Assert.Equal(270, List<double>(rows[1], "seconds")[0], 0.2);
        var destinations = answer.GetProperty("destinations");
        Assert.Equal(["REACHED", "TOO_FAR", "ISLAND", "NO_STREET"], List<string>(destinations, "states"));
        Assert.Equal([1, 1, null, null], List<int?>(destinations, "nearest"));
        Assert.Equal(945, List<double?>(destinations, "nearestSeconds")[1]!.Value, 0.2);
        Assert.Equal(700, List<double?>(destinations, "streetMetres")[3]!.Value, 1.0);
        Assert.Equal(0, rows[0].GetProperty("streetMetres").GetDouble(), 0.1);
    }

    [Theory]
    [InlineData("WEEKDAY", 12, "REACHED")]
    [InlineData("WEEKEND", 23, "ISLAND")]
    [InlineData("WEEKDAY", null, "REACHED")]
    public async Task A_compound_is_cut_off_while_its_gate_is_closed(string dayType, int? hour, string state)
    {
        var answer = await AskAsync(new { from = new[] { At(0, 0) }, to = new[] { At(0, 4) }, dayType, hour });
        Assert.Equal([state], List<string>(answer.GetProperty("destinations"), "states"));
    }

    [Fact]
    public async Task In_a_straight_line_the_river_does_not_matter()
    {
        var answer = await AskAsync(new { from = new[] { At(10, 0) }, to = new[] { At(10, 6) }, mode = "STRAIGHT" });
        // 300 m.
        Assert.Equal(270, List<double>(answer.GetProperty("rows")[0], "seconds")[0], 0.5);
        Assert.Null(List<double?>(answer.GetProperty("destinations"), "streetMetres")[0]);
    }

    [Fact]
    public async Task Too_many_places_none_and_hours_beyond_the_day_are_refused()
    {
        var one = new[] { At(0, 0) };
        Assert.Equal("INVALID_PLACE_COUNT", await api.ErrorCodeAsync(Times, new { from = Enumerable.Repeat(At(0, 0), 101), to = one }));
        Assert.Equal("INVALID_PLACE_COUNT", await api.ErrorCodeAsync(Times, new { from = one, to = Enumerable.Repeat(At(0, 0), 1_001) }));
        Assert.Equal("INVALID_PLACE_COUNT", await api.ErrorCodeAsync(Times, new { from = one, to = Array.Empty<double[]>() }));
        Assert.Equal("INVALID_HOUR", await api.ErrorCodeAsync(Times, new { from = one, to = one, hour = 24 }));
        Assert.Equal("NO_NETWORK_HERE", await api.ErrorCodeAsync(Times, new { from = new[] { new[] { 100.0, 30.0 } }, to = one }));
    }

    [Fact]
    public async Task The_largest_matrix_is_within_the_price_of_one_request()
    {
        var answer = await AskAsync(new { from = Enumerable.Repeat(At(0, 0), 100), to = Enumerable.Repeat(At(1, 0), 1_000) });
        Assert.Equal(100, answer.GetProperty("rows").GetArrayLength());
        Assert.Equal(Enumerable.Range(0, 1_000), List<int>(answer.GetProperty("rows")[99], "to"));
    }
}
