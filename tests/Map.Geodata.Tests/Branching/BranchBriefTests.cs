using System.Text.Json;
using Map.Analysis.Routes.Branches;
using Map.Geodata.Branching.Briefs;
using Map.Geodata.Branching.Plans;
using Map.Geodata.Siting.Briefs;
using Map.Testing;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Geodata.Tests.Branching;

public sealed class BranchBriefTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{}", "$.branches")]
    [InlineData("""{"branches": 0}""", "$.branches")]
    [InlineData("""{"branches": "3"}""", "$.branches")]
    [InlineData("""{"targetPeople": 50, "mostPeople": 40}""", "$.targetPeople")]
    [InlineData("""{"branches": 3, "memberShare": 0}""", "$.memberShare")]
    [InlineData("""{"branches": 3, "basis": "STREET"}""", "$.basis")]
    [InlineData("""{"branches": 3, "existing": [{"code": "A", "rule": "SELL"}]}""", "$.existing[0].rule")]
    [InlineData("""{"branches": 3, "existing": [{"code": "A", "rule": "KEEP"}, {"code": "A", "rule": "MERGE"}]}""", "$.existing[1].code")]
    [InlineData("""{"branches": 3, "meeting": {"from": ["GIVEN"]}}""", "$.meeting.from")]
    [InlineData("""{"branches": 3, "meeting": {"points": [{"code": "A", "lon": 1}]}}""", "$.meeting.points[0].lat")]
    [InlineData("""{"branches": 3, "detourMinutes": 61}""", "$.detourMinutes")]
    [InlineData("""{"branches": 3, "crs": "mars"}""", "$.crs")]
    [InlineData("""{"branches": 3, "lines": 2}""", "$.lines")]
    public void What_makes_no_sense_is_told_by_its_path(string json, string path)
    {
        var error = Assert.ThrowsAny<BriefException>(() => BranchJson.Read(JsonElement.Parse(json)));
        Assert.Equal(path, error.Path);
    }

    [Fact]
    public void A_file_may_have_comments_and_what_is_not_given_has_its_default()
    {
        File.WriteAllText(_folder["problem.json"], """{ /* fourteen, as agreed */ "branches": 14, "existing": [{"code": "A", "rule": "DISSOLVE"}], }""");
        var brief = BranchJson.ReadFile(_folder["problem.json"]);
        Assert.Equal((14, 3, 5.0, ExistingRule.Keep), (brief.Branches, brief.LeastMembers, brief.DetourMinutes, brief.ExistingRule));
        Assert.Equal(new ExistingBrief { Code = "A", Rule = ExistingRule.Dissolve }, Assert.Single(brief.Existing!));
    }

    [Fact]
    public void A_solution_is_read_as_it_was_written_with_its_lines_and_areas()
    {
        var line = new LineString([new(117.1, 36.2), new(117.2, 36.3)]) { SRID = 4326 };
        var area = new MultiPolygon([new Polygon(new LinearRing([new(117, 36), new(118, 36), new(118, 37), new(117, 36)]))]) { SRID = 4326 };
        var solution = new BranchSolution
        {
            Basis = BranchBasis.Both,
            Routes = 2,
            Couriers = 16,
            Places = 1,
            SharedRoutes = 0,
            Cost = new BranchCost(1, 2, 3, 0),
            Branches =
            [
                new ProposedBranch
                {
                    Ordinal = 1, Name = "一", Couriers = 10, ExpectedMembers = 3, Chain = line, ChainShare = 1, Area = area, Routes = [new RouteInBranch("A", null, 10, 1.5)],
                    Meeting = new BranchMeeting(MeetingSource.Stations, "S", "站", 117.1, 36.2, 1.5, 1.5),
                },
            ],
            LeftOut = [new RouteLeftOut("B", "路", 6, LeftOutReason.NoNeighbour, "…")],
        };
        var again = BranchJson.Find<BranchSolution>(BranchJson.Write(solution))!;
        Assert.Equal((line, area), (again.Branches[0].Chain, again.Branches[0].Area));
        Assert.Equal((solution.LeftOut[0], solution.Cost, solution.Branches[0].Meeting), (again.LeftOut[0], again.Cost, again.Branches[0].Meeting));
        Assert.Null(BranchJson.Find<BranchSolution>(JsonElement.Parse("""{"sites": []}""")));
    }
}
