using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Map.Geodata.Tests.Store;

/// <summary>Every kind of feature is written and read back with all its parts.</summary>
public sealed class MapContextTests(TestStore store) : IClassFixture<TestStore>
{
    [Fact]
    public async Task A_station_comes_back_with_its_services_and_places()
    {
        Station station = Some.Station();
        station.BuildKind = BuildKind.CoBuilt;
        station.Tier = StationTier.Pole;
        station.FloorAreaM2 = 12.5m;
        station.RiderAccess = true;
        station.OpeningHours = "Mo-Su 08:00-22:00";
        station.Grid = Some.Grid();
        station.Organization = Some.Organization();
        station.Services.Add(new() { Code = "TEST_TEA", NameZh = "热茶", NameEn = "Hot tea" });
        await AddAsync(station);

        await using MapContext context = store.CreateContext();
        Station read = await context.Stations.Include(one => one.Services).Include(one => one.Grid).Include(one => one.Organization)
            .SingleAsync(one => one.Code == station.Code);

        Assert.Equal(station.Name, read.Name);
        Assert.Equal((BuildKind.CoBuilt, StationTier.Pole, StationStatus.Open), (read.BuildKind, read.Tier, read.Status));
        Assert.Equal(12.5m, read.FloorAreaM2);
        Assert.Null(read.Seats);
        Assert.True(read.RiderAccess);
        Assert.True(station.Location.EqualsExact(read.Location));
        Assert.Equal(4326, read.Location.SRID);
        Assert.Equal("热茶", Assert.Single(read.Services).NameZh);
        Assert.Equal("CARE", Assert.Single(read.Services).Group);
        Assert.Equal(station.Grid.Code, read.Grid!.Code);
        Assert.Equal(station.Organization.Code, read.Organization!.Code);
    }

    [Fact]
    public async Task An_alliance_comes_back_with_its_members_and_their_offers()
    {
        Merchant merchant = Some.Merchant();
        merchant.ChainStage = ChainStage.Midstream;
        merchant.Titles = ["先锋商户", "示范店"];
        merchant.Offers.Add(new() { Code = Some.Code("f"), Kind = OfferKind.PointsRedemption, Title = "一碗面", PointsPrice = 30, ValidFrom = new(2026, 3, 1) });
        var alliance = new Alliance { Code = Some.Code("a"), Name = "商圈", Kind = AllianceKind.BusinessCircle, Area = Some.Square(), LeadOrganization = Some.Organization() };
        alliance.Merchants.Add(merchant);
        alliance.Organizations.Add(Some.Organization());
        await AddAsync(alliance);

        await using MapContext context = store.CreateContext();
        Alliance read = await context.Alliances.Include(one => one.LeadOrganization).Include(one => one.Organizations)
            .Include(one => one.Merchants).ThenInclude(one => one.Offers).SingleAsync(one => one.Code == alliance.Code);

        Merchant member = Assert.Single(read.Merchants);
        Assert.Equal(["先锋商户", "示范店"], member.Titles);
        Assert.Equal((30, new DateOnly(2026, 3, 1), null), (Assert.Single(member.Offers).PointsPrice, member.Offers[0].ValidFrom, member.Offers[0].ValidUntil));
        Assert.Equal(alliance.LeadOrganization.Code, read.LeadOrganization!.Code);
        Assert.Equal(alliance.Organizations[0].Code, Assert.Single(read.Organizations).Code);
    }

    [Fact]
    public async Task A_points_bank_comes_back_with_rules_tiers_and_outlets_and_takes_them_along()
    {
        var bank = new PointsBank { Code = Some.Code("b"), Name = "蜜值银行", PointsIssued = 100, PointsRedeemed = 40 };
        bank.Rules.Add(new() { Ordinal = 1, Kind = PointsRuleKind.Deduction, Title = "失约", Points = 5 });
        bank.Tiers.Add(new() { Ordinal = 1, Name = "工蜂", Threshold = 0 });
        bank.Outlets.Add(new() { Merchant = Some.Merchant() });
        bank.Outlets.Add(new() { Station = Some.Station() });
        await AddAsync(bank);

        await using MapContext context = store.CreateContext();
        PointsBank read = await context.PointsBanks.Include(one => one.Rules).Include(one => one.Tiers).Include(one => one.Outlets)
            .SingleAsync(one => one.Code == bank.Code);
        Assert.Equal((PointsRuleKind.Deduction, 5), (Assert.Single(read.Rules).Kind, read.Rules[0].Points));
        Assert.Equal("工蜂", Assert.Single(read.Tiers).Name);
        Assert.Equal(2, read.Outlets.Count);

        // Alone: parts that are taken away one by one are changes of the bank.
        await using MapContext another = store.CreateContext();
        another.Remove(await another.PointsBanks.SingleAsync(one => one.Code == bank.Code));
        await another.SaveChangesAsync();
        Assert.Equal(0L, await store.AskAsync<long>($"select count(*) from points_outlet where bank_id = {bank.Id}"));
    }

    [Fact]
    public async Task A_route_and_a_cell_keep_their_unknown_hours_apart_from_zero()
    {
        int?[] hours = [.. Enumerable.Range(0, 24).Select(hour => hour == 3 ? null : (int?)(hour == 4 ? 0 : 10))];
        var route = new CourierRoute { Code = Some.Code("r"), Couriers = 12, Hourly = hours, Path = Some.Line((117, 36.6), (117.01, 36.61)) };
        route.Organizations.Add(Some.Organization());
        var cell = new DemandCell { Code = Some.Code("d"), Source = "统计", CouriersWeekday = hours, Location = Some.Point() };
        await AddAsync(route, cell);

        await using MapContext context = store.CreateContext();
        CourierRoute readRoute = await context.CourierRoutes.Include(one => one.Organizations).SingleAsync(one => one.Code == route.Code);
        DemandCell readCell = await context.DemandCells.SingleAsync(one => one.Code == cell.Code);

        Assert.Equal(hours, readRoute.Hourly);
        Assert.Equal(hours, readCell.CouriersWeekday);
        Assert.Null(readCell.CouriersWeekend);
        Assert.Null(readCell.Residents);
        Assert.Single(readRoute.Organizations);
    }

    [Fact]
    public async Task A_project_comes_back_with_the_need_and_the_resource_that_it_pairs()
    {
        Organization owner = Some.Organization();
        var opened = new DateTimeOffset(2026, 3, 1, 8, 30, 0, TimeSpan.FromHours(8));
        var project = new Project
        {
            Code = Some.Code("p"),
            Title = "共享充电",
            Status = ProjectStatus.Running,
            Organization = owner,
            Need = new() { Code = Some.Code("c"), Kind = CaseKind.Need, Status = CaseStatus.Assigned, Category = "充电", Handler = owner, OpenedAt = opened },
            Resource = new() { Code = Some.Code("x"), Organization = owner, Kind = "设备", Title = "充电柜", Location = Some.Point() },
        };
        await AddAsync(project, new Activity { Code = Some.Code("y"), Kind = "义诊", Title = "义诊", HeldOn = new(2026, 3, 5), Participants = 40, Organization = owner });

        await using MapContext context = store.CreateContext();
        Project read = await context.Projects.Include(one => one.Need).Include(one => one.Resource).SingleAsync(one => one.Code == project.Code);
        Activity activity = await context.Activities.SingleAsync(one => one.OrganizationId == owner.Id);

        Assert.Equal(opened, read.Need!.OpenedAt);
        Assert.Equal(CaseStatus.Assigned, read.Need.Status);
        Assert.Equal("充电柜", read.Resource!.Title);
        Assert.Equal((new DateOnly(2026, 3, 5), 40), (activity.HeldOn, activity.Participants));
    }

    [Fact]
    public async Task A_standard_keeps_its_numbers_and_what_users_added()
    {
        var standard = new Standard
        {
            Code = Some.Code("k"),
            Revision = 1,
            NameZh = "测试",
            NameEn = "Test",
            Source = "GB 50180-2018",
            Rules = System.Text.Json.JsonSerializer.Deserialize<StandardRules>(
                """{"circles": [{"minutes": 15, "metres": {"least": 800, "most": 1000}}], "coveredBy": 2, "shade": "两排树"}""", StandardRules.Json)!,
        };
        await AddAsync(standard);

        await using MapContext context = store.CreateContext();
        StandardRules read = (await context.Standards.SingleAsync(one => one.Code == standard.Code)).Rules;

        Assert.Equal(new CircleRule(15, new(800, 1000)), Assert.Single(read.Circles!));
        Assert.Equal(2, read.CoveredBy);
        Assert.Null(read.Speeds);
        Assert.Equal("两排树", read.Further!["shade"].GetString());
        Assert.Equal("object", await store.AskAsync<string>($"select jsonb_typeof(rules) from standard where id = {standard.Id}"));
    }

    [Fact]
    public async Task A_plan_comes_back_with_its_certificate_and_sites()
    {
        var plan = new Plan
        {
            Code = Some.Code("n"),
            Name = "选址",
            Status = PlanStatus.Proposed,
            Problem = Some.Json("""{"p": 3}"""),
            Solution = Some.Json("""{"covered": 0.97}"""),
            Certificate = Some.Json("""{"gap": 0}"""),
        };
        plan.Sites.Add(new() { Ordinal = 1, Location = Some.Point() });
        await AddAsync(plan, new Indicator { Code = Some.Code("i"), Key = "stations", NameZh = "驿站数", Value = 25.5m, Qualifier = Qualifier.AtLeast, Source = "年报", Grid = Some.Grid() });

        await using MapContext context = store.CreateContext();
        Plan read = await context.Plans.Include(one => one.Sites).SingleAsync(one => one.Code == plan.Code);
        Indicator indicator = await context.Indicators.SingleAsync();

        Assert.Equal(0.97, read.Solution!.Value.GetProperty("covered").GetDouble());
        Assert.Equal(0, read.Certificate!.Value.GetProperty("gap").GetInt32());
        Assert.Equal(1, Assert.Single(read.Sites).Ordinal);
        Assert.Equal((25.5m, Qualifier.AtLeast), (indicator.Value, indicator.Qualifier));
    }

    [Fact]
    public async Task Each_change_counts_and_a_change_of_a_stale_row_is_refused()
    {
        Station station = Some.Station();
        await AddAsync(station);
        await using MapContext mine = store.CreateContext(), theirs = store.CreateContext();
        Station here = await mine.Stations.SingleAsync(one => one.Code == station.Code);
        Station there = await theirs.Stations.SingleAsync(one => one.Code == station.Code);
        Assert.Equal(1, here.Version);

        here.Seats = 8;
        await mine.SaveChangesAsync();
        Assert.Equal(2, here.Version);
        here.Seats = 9;
        await mine.SaveChangesAsync();
        Assert.Equal(3, here.Version);
        Assert.True(here.UpdatedAt > station.UpdatedAt);

        there.Seats = 1;
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => theirs.SaveChangesAsync());
        Assert.Equal(9, await store.AskAsync<int>($"select seats from station where code = '{station.Code}'"));
    }

    [Fact]
    public async Task A_moved_station_is_a_changed_station_and_an_unmoved_one_is_not()
    {
        Station station = Some.Station();
        await AddAsync(station);
        await using MapContext context = store.CreateContext();
        Station read = await context.Stations.SingleAsync(one => one.Code == station.Code);

        read.Location = Some.Point();
        Assert.Equal(0, await context.SaveChangesAsync());
        read.Location = Some.Point(117.001);
        Assert.Equal(1, await context.SaveChangesAsync());
    }

    [Fact]
    public async Task A_feature_that_others_need_stays()
    {
        Station station = Some.Station();
        station.Grid = Some.Grid();
        await AddAsync(station);
        await using MapContext context = store.CreateContext();

        context.Remove(await context.Grids.SingleAsync(one => one.Code == station.Grid.Code));

        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
    }

    private async Task AddAsync(params object[] features)
    {
        await using MapContext context = store.CreateContext();
        context.AddRange(features);
        await context.SaveChangesAsync();
    }
}
