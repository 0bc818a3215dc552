using System.Text.Json;
using Map.Analysis.Network;
using Map.Analysis.Siting;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Siting;

public sealed class BriefTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"stations": 3}""", "$.area")]
    [InlineData("""{"area": "", "stations": 3}""", "$.area")]
    [InlineData("""{"area": 7, "stations": 3}""", "$.area")]
    [InlineData("""{"area": "G"}""", "$.stations")]
    [InlineData("""{"area": "G", "statoins": 3}""", "$.statoins")]
    [InlineData("""{"area": "G", "stations": 3.5}""", "$.stations")]
    [InlineData("""{"area": "G", "stations": 0}""", "$.stations")]
    [InlineData("""{"area": "G", "stations": 3, "atLeast": null}""", "$.atLeast")]
    [InlineData("""{"area": "G", "stations": 3, "minutes": 61}""", "$.minutes")]
    [InlineData("""{"area": "G", "stations": 3, "mode": "FLY"}""", "$.mode")]
    [InlineData("""{"area": "G", "stations": 3, "speedKmh": 100}""", "$.speedKmh")]
    [InlineData("""{"area": "G", "stations": 3, "decayFromMinutes": 16}""", "$.decayFromMinutes")]
    [InlineData("""{"area": "G", "stations": 3, "demand": {"hours": [11, 24]}}""", "$.demand.hours[1]")]
    [InlineData("""{"area": "G", "stations": 3, "demand": {"people": "DRIVERS"}}""", "$.demand.people")]
    [InlineData("""{"area": "G", "stations": 3, "openingHours": "morning"}""", "$.openingHours")]
    [InlineData("""{"area": "G", "stations": 3, "costs": {"rebuilt": -1}}""", "$.costs.rebuilt")]
    [InlineData("""{"area": "G", "stations": 3, "costs": {"cheap": 1}}""", "$.costs.cheap")]
    [InlineData("""{"area": "G", "stations": 3, "floors": [{"level": "GRID"}]}""", "$.floors[0].share")]
    [InlineData("""{"area": "G", "stations": 3, "floors": [{"level": "GRID", "share": 50}]}""", "$.floors[0].share")]
    [InlineData("""{"area": "G", "stations": 3, "share": 0.5}""", "$.share")]
    [InlineData("""{"area": "G", "objective": "SET_COVER", "share": 0}""", "$.share")]
    [InlineData("""{"area": "G", "objective": "P_MEDIAN", "stations": 3, "atLeast": 2}""", "$.atLeast")]
    [InlineData("""{"area": "G", "stations": 3, "required": ["A"], "forbidden": ["B", "A"]}""", "$.required")]
    [InlineData("""{"area": "G", "stations": 3, "candidates": {"points": [{"code": "A", "lon": 1, "lat": 1}, {"code": "A", "lon": 2, "lat": 1}]}}""", "$.candidates.points[1].code")]
    [InlineData("""{"area": "G", "stations": 3, "candidates": {"points": [{"code": "A", "lon": "1", "lat": 1}]}}""", "$.candidates.points[0].lon")]
    [InlineData("""{"area": "G", "stations": 3, "candidates": {"cornerSpacingMetres": 1}}""", "$.candidates.cornerSpacingMetres")]
    [InlineData("""{"area": "G", "stations": 3, "forbiddenArea": {"type": "Point", "coordinates": [1, 1]}}""", "$.forbiddenArea")]
    [InlineData("""{"area": "G", "stations": 3, "crs": "mars"}""", "$.crs")]
    [InlineData("""{"area": "G", "stations": 3, "minutes": 15, "demand": {"people": "ROUTES"}}""", "$.minutes")]
    [InlineData("""{"area": "G", "stations": 3, "mode": "STRAIGHT", "demand": {"people": "ROUTES"}}""", "$.mode")]
    [InlineData("""{"area": "G", "stations": 3, "demand": {"people": "ROUTES", "detourMinutes": -1}}""", "$.demand.detourMinutes")]
    [InlineData("""{"area": "G", "stations": 3, "demand": {"people": "ROUTES", "skipMinutes": 241}}""", "$.demand.skipMinutes")]
    [InlineData("""{"area": "G", "stations": 3, "decayFromMinutes": 6, "demand": {"people": "ROUTES"}}""", "$.decayFromMinutes")]
    [InlineData("""{"area": "G", "stations": 3, "demand": {"detourMinutes": 3}}""", "$.demand.detourMinutes")]
    [InlineData("""{"area": "G", "stations": 3, "demand": {"people": "RESIDENTS", "survey": "R"}}""", "$.demand.survey")]
    [InlineData("[]", "$")]
    public void A_wrong_value_is_told_by_its_path(string json, string path)
    {
        var wrong = Assert.ThrowsAny<BriefException>(() => BriefJson.Read(JsonElement.Parse(json)));
        Assert.Equal(path, wrong.Path);
        Assert.StartsWith(path, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_stand_somewhere_is_told_with_what_is_wrong()
    {
        var wrong = Assert.ThrowsAny<BriefException>(() => BriefJson.Read(JsonElement.Parse("""{"area": "G", "stations": 3, "mode": "FLY"}""")));
        Assert.Equal("$.mode is \"FLY\"; it must be one of STRAIGHT, WALK, EBIKE.", wrong.Message);
    }

    [Fact]
    public void What_is_not_given_has_its_default()
    {
        var brief = BriefJson.Read(JsonElement.Parse("""{"area": "G", "stations": 3}"""));
        Assert.Equal((SitingObjective.MaxCoverage, 15.0, TravelMode.Walk, 1, false), (brief.Objective, brief.LimitMinutes(), brief.TravelMode(), brief.AtLeast, brief.WhenOpen));
        var routes = BriefJson.Read(JsonElement.Parse("""{"area": "G", "stations": 3, "demand": {"people": "ROUTES"}}"""));
        Assert.Equal((2.0, 2.0, TravelMode.Ebike), (routes.LimitMinutes(), routes.SkipMinutes(), routes.TravelMode()));
        Assert.Equal(0.3, new BuildCosts().Of(BuildKind.CoBuilt));
    }

    [Fact]
    public void A_problem_is_the_same_after_it_was_written()
    {
        var json = """
            {"area": "G", "objective": "SET_COVER", "share": 0.9, "minutes": 10, "demand": {"people": "BOTH", "hours": [11, 12]}, "costs": {"new": 2},
             "forbiddenArea": {"type": "Polygon", "coordinates": [[[1, 1], [2, 1], [2, 2], [1, 1]]]}, "candidates": {"from": ["CORNERS"], "points": [{"code": "甲", "lon": 1.5, "lat": 1.25}]}}
            """;
        var written = BriefJson.Write(BriefJson.Read(JsonElement.Parse(json)));
        Assert.Equal(written.GetRawText(), BriefJson.Write(BriefJson.Read(written)).GetRawText());
        Assert.Equal("甲", written.GetProperty("candidates").GetProperty("points")[0].GetProperty("code").GetString());
        Assert.Equal("MultiPolygon", written.GetProperty("forbiddenArea").GetProperty("type").GetString());
    }

    [Fact]
    public void Candidates_of_a_file_become_points()
    {
        File.WriteAllText(_folder["places.csv"], "编码,名称,经度,纬度,建设方式,费用\nA,银行,117.5,32.5,共建,0.25\nB,空地,117.6,32.5,,\n");
        File.WriteAllText(_folder["problem.json"], """{"area": "G", "stations": 1, /* by hand */ "candidates": {"file": "places.csv"},}""");
        var points = BriefJson.ReadFile(_folder["problem.json"]).Candidates!.Points!;
        Assert.Equal(["A", "B"], points.Select(p => p.Code));
        Assert.Equal((BuildKind.CoBuilt, 0.25, 117.5), (points[0].BuildKind, points[0].Cost, points[0].Lon));
        Assert.Equal((BuildKind.New, (double?)null), (points[1].BuildKind, points[1].Cost));
    }

    [Theory]
    [InlineData("编码,经度\nA,1\n", "lat")]
    [InlineData("code,lon,lat,build_kind\nA,1,1,租\n", "build_kind")]
    [InlineData("code,lon,lat\nA,east,1\n", "lon")]
    public void A_row_of_that_file_that_is_no_candidate_is_told(string csv, string word)
    {
        File.WriteAllText(_folder["places.csv"], csv);
        File.WriteAllText(_folder["problem.json"], """{"area": "G", "stations": 1, "candidates": {"file": "places.csv"}}""");
        var wrong = Assert.ThrowsAny<BriefException>(() => BriefJson.ReadFile(_folder["problem.json"]));
        Assert.Equal("$.candidates.file", wrong.Path);
        Assert.Contains(word, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_JSON_is_told_by_its_line()
    {
        File.WriteAllText(_folder["problem.json"], "{\n\"area\": \"G\"\n\"stations\": 1}");
        Assert.Contains("line 3", Assert.ThrowsAny<BriefException>(() => BriefJson.ReadFile(_folder["problem.json"])).Message, StringComparison.Ordinal);
    }
}
