using System.Text.Json;
using Map.Api.Tests.Editing;
using Xunit;

namespace Map.Api.Tests.Rides;

/// <summary>What goes with a survey, and what stays.</summary>
public sealed class SurveyDeletionTests : IAsyncLifetime
{
    private const string Delete = """
        mutation($code: String!) { deleteRideSurvey(input: { code: $code }) {
          deletedRideSurvey { code routes keptRoutes } errors { __typename ... on UnknownRideSurveyError { code message } } } }
        """;

    private readonly RideTown _town = new();

    public Task InitializeAsync() => _town.InitializeAsync();

    public Task DisposeAsync() => _town.DisposeAsync();

    [Fact]
    public async Task A_survey_goes_with_all_that_it_told_but_the_routes_that_somebody_needs()
    {
        var deleted = (await _town.Host.QueryAsync(Delete, new { code = "SPRING" })).GetProperty("deleteRideSurvey").GetProperty("deletedRideSurvey");
        Assert.Equal(("SPRING", 1, 1), (deleted.Text("code"), deleted.Number("routes"), deleted.Number("keptRoutes")));
        var left = await _town.Host.QueryAsync("{ rideSurveys { nodes { code } } streetFlows { totalCount } corridors { totalCount } courierRoutes { nodes { code survey { code } } } }");
        Assert.Equal(
            """{"rideSurveys":{"nodes":[{"code":"AUTUMN"}]},"streetFlows":{"totalCount":1},"corridors":{"totalCount":0},"courierRoutes":{"nodes":[{"code":"SPRING-2","survey":null}]}}""",
            left.GetRawText());
    }

    [Fact]
    public async Task A_route_that_comes_back_after_its_survey_went_is_a_line_without_one()
    {
        await _town.Host.QueryAsync(Delete, new { code = "SPRING" });
        var restored = (await _town.Host.QueryAsync("""mutation { restoreCourierRoute(input: { code: "SPRING-1" }) { courierRoute { code couriers survey { code } history { operation } } errors { __typename } } }"""))
            .GetProperty("restoreCourierRoute");
        Assert.Equal(JsonValueKind.Null, restored.GetProperty("errors").ValueKind);
        Assert.Equal((15, JsonValueKind.Null), (restored.GetProperty("courierRoute").Number("couriers"), restored.GetProperty("courierRoute").GetProperty("survey").ValueKind));
    }

    [Fact]
    public async Task Maps_hear_that_a_survey_is_gone()
    {
        using var subscription = await _town.Host.Store.Store.Changes.SubscribeAsync();
        await _town.Host.QueryAsync(Delete, new { code = "AUTUMN" });
        await foreach (var notice in subscription.ReadAsync(CancellationToken.None))
            if (notice.IsMissed) break;
    }

    [Fact]
    public async Task A_survey_that_is_none_is_told()
    {
        var error = Assert.Single((await _town.Host.QueryAsync(Delete, new { code = "WINTER" })).GetProperty("deleteRideSurvey").GetProperty("errors").EnumerateArray());
        Assert.Equal(("UnknownRideSurveyError", "WINTER", "There is no ride survey WINTER."), (error.Type(), error.Text("code"), error.Text("message")));
    }
}
