using System.Text.RegularExpressions;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Geodata.Store.Migrations;
using Map.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Map.Geodata.Tests.Store.Migrations;

/// <summary>What a new store knows.</summary>
public sealed partial class CatalogueTests(TestStore store) : IClassFixture<TestStore>
{
    [Theory]
    [InlineData("REST DRINKING_WATER HOT_MEAL MICROWAVE PHONE_CHARGING EBIKE_CHARGING TOILET FIRST_AID MEDICAL AIR_CONDITIONING")]
    [InlineData("RAIN_GEAR READING LEGAL_AID TRAINING HAIRCUT GOVERNMENT_SERVICE ELDER_MEAL CHILD_CARE POINTS_REDEMPTION")]
    public async Task The_fields_services_are_there_in_both_languages(string codes)
    {
        await using MapContext context = store.CreateContext();

        foreach (string code in codes.Split(' '))
        {
            Service service = await context.Services.SingleAsync(one => one.Code == code);
            Assert.Matches(Chinese(), service.NameZh);
            Assert.DoesNotMatch(Chinese(), service.NameEn);
        }
    }

    [Fact]
    public async Task Every_standard_is_understood_to_its_last_word()
    {
        await using MapContext context = store.CreateContext();
        List<Standard> standards = await context.Standards.ToListAsync();

        Assert.NotEmpty(standards);
        Assert.All(standards, standard => Assert.Null(standard.Rules.Further));
        Assert.All(standards.GroupBy(standard => standard.Code), revisions => Assert.Equal(Enumerable.Range(1, revisions.Count()), revisions.Select(s => s.Revision).Order()));
        Assert.All(standards.SelectMany(standard => standard.Rules.Spacing?.DenseAreas?.Grids ?? []), level => UpperSnake.Get<GridLevel>(level));
        Assert.All(standards.SelectMany(standard => standard.Rules.LeastMembers?.Keys ?? []), kind => UpperSnake.Get<OrganizationKind>(kind));
    }

    [Fact]
    public async Task Fifteen_minutes_at_the_standard_speed_are_the_fifteen_minute_circle()
    {
        SpeedRule walking = Default((await GetAsync("WALKING_SPEED")).Speeds!, "WALK");
        CircleRule circle = (await GetAsync("LIFE_CIRCLE")).Circles!.Single(one => one.Minutes == 15);

        Assert.Equal(circle.Metres.Most, walking.KilometresPerHour * 1000 * 15 / 60);
    }

    [Fact]
    public async Task A_rider_comes_three_and_three_quarter_kilometres_far_in_fifteen_minutes()
    {
        SpeedRule riding = Default((await GetAsync("EBIKE_SPEED")).Speeds!, "EBIKE");

        Assert.Equal(3750, riding.KilometresPerHour * 1000 * 15 / 60);
    }

    [Fact]
    public async Task The_other_standards_have_the_fields_numbers()
    {
        StandardRules stations = await GetAsync("OUTDOOR_WORKER_STATION");

        Assert.Equal(new SpacingRule(1000, 500), stations.Spacing! with { DenseAreas = null });
        Assert.Equal(["BUSINESS_CIRCLE", "MARKET"], stations.Spacing.DenseAreas!.Grids);
        Assert.Equal(new SiteRule(12, true), stations.Site);
        Assert.Equal(2, (await GetAsync("DOUBLE_FIFTEEN")).CoveredBy);
        Assert.Equal(3, (await GetAsync("ORGANIZATION_SIZE")).LeastMembers!["BRANCH"]);
        Assert.Equal(3.2, (await GetAsync("WALKING_SPEED")).Speeds!.Single(speed => speed.Key == "ELDERLY").KilometresPerHour);
        Assert.Equal(
            [(5, 5000.0, 12000.0), (10, 15000, 25000), (15, 50000, 100000)],
            (await GetAsync("LIFE_CIRCLE")).Circles!.Select(circle => (circle.Minutes, circle.Residents!.Least, circle.Residents.Most)));
    }

    [Fact]
    public async Task Sowing_again_changes_nothing_that_users_have_changed()
    {
        await store.RunAsync("update service set name_zh = '歇脚' where code = 'REST'");

        await store.RunAsync(Migration.List().Single(migration => migration.Name == "catalogue").Sql);

        Assert.Equal("歇脚", await store.AskAsync<string>("select name_zh from service where code = 'REST'"));
        Assert.Equal(1L, await store.AskAsync<long>("select count(*) from standard where code = 'LIFE_CIRCLE'"));
    }

    private static SpeedRule Default(IEnumerable<SpeedRule> speeds, string mode) => Assert.Single(speeds, speed => speed.Mode == mode && speed.IsDefault);

    private async Task<StandardRules> GetAsync(string code)
    {
        await using MapContext context = store.CreateContext();
        return (await context.Standards.Where(standard => standard.Code == code).OrderBy(standard => standard.Revision).LastAsync()).Rules;
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
