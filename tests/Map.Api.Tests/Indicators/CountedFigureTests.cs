using System.Text.Json;
using Map.Api.Tests.Editing;
using Xunit;

namespace Map.Api.Tests.Indicators;

/// <summary>A district with twenty open stations and two closed ones, of which something else was reported.</summary>
public sealed class CountedFigureTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    public Task InitializeAsync() => api.Store.RunAsync("""
        truncate grid, station, organization, alliance, indicator cascade;
        insert into grid (code, name, level, boundary) values ('D', '区', 'DISTRICT', ST_Multi(ST_MakeEnvelope(116, 30, 117, 31, 4326)));
        insert into station (code, name, kind, status, location)
        select 's' || n, '站', 'REST_STATION', case when n > 20 then 'CLOSED' else 'OPEN' end, ST_SetSRID(ST_MakePoint(116 + n / 100.0, 30.5), 4326) from generate_series(1, 22) n;
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(20, "EXACT", 0, true)]
    [InlineData(21, "EXACT", -1, false)]
    [InlineData(20, "AT_LEAST", 0, true)]
    [InlineData(19, "AT_LEAST", 1, true)]
    [InlineData(21, "AT_LEAST", -1, false)]
    [InlineData(22, "ABOUT", -2, true)] // A tenth of 22 is 2.2.
    [InlineData(23, "ABOUT", -3, false)]
    [InlineData(null, "EXACT", null, null)]
    public async Task What_is_reported_stands_beside_what_is_counted(int? reported, string qualifier, int? difference, bool? agrees)
    {
        JsonElement indicator = await api.DoAsync("createIndicator", Input(reported, qualifier, "stations status=OPEN"), "counts counted { value unknownFeatures difference agrees }");
        JsonElement counted = indicator.GetProperty("counted");
        Assert.Equal("stations status=OPEN", indicator.GetProperty("counts").GetString());
        Assert.Equal((20, 0), (counted.GetProperty("value").GetInt32(), counted.GetProperty("unknownFeatures").GetInt32()));
        Assert.Equal(difference, counted.GetProperty("difference") is { ValueKind: JsonValueKind.Number } n ? n.GetInt32() : null);
        Assert.Equal(agrees, counted.GetProperty("agrees") is { ValueKind: not JsonValueKind.Null } truth ? truth.GetBoolean() : null);
    }

    [Fact]
    public async Task What_the_map_cannot_count_has_no_counted_figure()
    {
        JsonElement indicator = await api.DoAsync("createIndicator", Input(163, "EXACT", null), "counted { value }");
        Assert.Equal(JsonValueKind.Null, indicator.GetProperty("counted").ValueKind);
    }

    [Fact]
    public async Task Of_an_organization_what_it_runs_is_counted_and_of_an_alliance_what_lies_in_its_area()
    {
        await api.Store.RunAsync("""
            insert into organization (code, name, kind) values ('O', '支部', 'BRANCH');
            update station set organization_id = (select id from organization where code = 'O') where code in ('s1', 's2', 's3');
            insert into alliance (code, name, kind, area) values ('L', '联盟', 'BUSINESS_CIRCLE', ST_Multi(ST_MakeEnvelope(116.095, 30, 116.205, 31, 4326)));
            """);
        var ofOrganization = await api.DoAsync("createIndicator", new { code = "o", key = "stations", nameZh = "驿站", value = 2, source = "年报", organization = "O", counts = "stations" }, "counted { value difference agrees }");
        var ofAlliance = await api.DoAsync("createIndicator", new { code = "l", key = "stations", nameZh = "驿站", value = 11, source = "年报", alliance = "L", counts = "stations status=OPEN" }, "counted { value difference agrees }");
        Assert.Equal("""{"value":3,"difference":1,"agrees":false}""", ofOrganization.GetProperty("counted").GetRawText());
        Assert.Equal("""{"value":11,"difference":0,"agrees":true}""", ofAlliance.GetProperty("counted").GetRawText());
    }

    [Fact]
    public async Task Words_that_count_nothing_are_refused_with_what_would()
    {
        JsonElement error = await api.RefusedAsync("createIndicator", Input(1, "EXACT", "stations colour=RED"));
        Assert.Equal("InvalidValueError", error.Type());
        Assert.Contains("stations have no \"colour\"; it must be one of kind", error.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    private static object Input(int? value, string qualifier, string? counts) =>
        new { code = $"i {value} {qualifier} {counts}", key = "stations", nameZh = "驿站", value, qualifier, source = "年报", grid = "D", counts };
}
