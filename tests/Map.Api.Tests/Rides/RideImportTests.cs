using System.Text.Json;
using Map.Api.Tests.Editing;
using Xunit;

namespace Map.Api.Tests.Rides;

/// <summary>Traces that are sent to the API.</summary>
public sealed class RideImportTests(RiddenTown town) : IClassFixture<RiddenTown>
{
    [Fact]
    public async Task Traces_that_were_sent_become_a_survey()
    {
        var survey = Assert.Single(town.Steps[^1].GetProperty("result").GetProperty("surveys").EnumerateArray());
        Assert.Equal(("RIDES-20251009-20251009", "drawn"), (survey.Text("code"), survey.Text("city")));
        var told = (await town.Host.QueryAsync("""
            { rideSurvey(code: "RIDES-20251009-20251009") { kind firstDate flows(where: { couriers: { gte: 30 } }) { nodes { couriers weekday path { coordinates } } } corridors { totalCount } } }
            """)).GetProperty("rideSurvey");
        Assert.Equal(("TRACES", "2025-10-09"), (told.Text("kind"), told.Text("firstDate")));
        // From A to E rode 51, from E to B thirty: told in steps of fifteen, and thirty exactly.
        var flows = told.GetProperty("flows").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Contains(flows, f => f.Number("couriers") == 30 && f.GetProperty("weekday")[8].GetInt32() == 30);
        Assert.All(flows, f => Assert.True(f.GetProperty("path").GetProperty("coordinates")[0][0].GetDouble() <= f.GetProperty("path").GetProperty("coordinates").EnumerateArray().Last()[0].GetDouble()));
        Assert.NotEqual(0, told.GetProperty("corridors").Number("totalCount"));
    }

    [Fact]
    public async Task Those_who_wait_at_the_end_are_told_as_waiting()
    {
        var cells = (await town.Host.QueryAsync("{ demandCells(where: { waitingWeekday: { some: { gte: 15 } } }) { nodes { waitingWeekday } } }")).GetProperty("demandCells").GetProperty("nodes");
        Assert.Contains(cells.EnumerateArray(), c => c.GetProperty("waitingWeekday")[8].ValueKind == JsonValueKind.Number && c.GetProperty("waitingWeekday")[8].GetInt32() == 30);
    }

    [Theory]
    [InlineData("rides.pdf", "x", "WGS84", 5, "UnknownTraceFormatError")]
    [InlineData("rides.csv", "x", "WGS84", 6, "InvalidValueError")]
    public async Task What_can_never_be_imported_is_refused_at_once(string name, string content, string system, int least, string error) =>
        Assert.Equal(error, Assert.Single((await town.SendAsync(name, content, system, least)).GetProperty("errors").EnumerateArray()).Type());

    [Theory]
    [InlineData("rides.csv", "117.3012345,32.9012345\n117.3012346,32.9012346\n", "WGS84", "1.csv can't be read")]
    [InlineData("张三.csv", "骑手编号,时间,经度,纬度\n张三,2025-10-09 08:00:00,117.3012345,32.9012345\n", null, "1.csv has positions but doesn't say in which coordinate system")]
    [InlineData("rides.gpx", "<gpx><trk><name>张三</name><trkseg><trkpt lat=\"32.9012345\" lon=\"117.3012345\"", "WGS84", "1.gpx can't be read")]
    public async Task What_cannot_be_read_fails_with_a_sentence_that_quotes_nothing_of_it(string name, string content, string? system, string sentence)
    {
        var started = await town.SendAsync(name, content, system);
        var steps = await town.FollowAsync(started.GetProperty("job").Text("id"));
        Assert.Equal("FAILED", steps[^1].Text("state"));
        Assert.StartsWith(sentence, steps[^1].Text("error"), StringComparison.Ordinal);
        Assert.All(steps, step => Assert.DoesNotMatch("张三|012345", JsonSerializer.Serialize(step, Plain)));
    }

    [Fact]
    public async Task What_nobody_expected_is_told_by_a_trace_alone_and_quotes_nothing()
    {
        await town.Host.Store.RunAsync("alter table street_flow rename to street_flow_away");
        try
        {
            var started = await town.SendAsync("rides.csv", town.Table());
            var end = (await town.FollowAsync(started.GetProperty("job").Text("id")))[^1];

            Assert.Equal("FAILED", end.Text("state"));
            Assert.Matches("^Something unexpected happened; the server's log says more under [0-9a-f]{32}\\.$", end.Text("error"));
        }
        finally
        {
            await town.Host.Store.RunAsync("alter table street_flow_away rename to street_flow");
        }
    }

    private static JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
