using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import;

public sealed class KindTests(TestStore store) : ImportTest(store)
{
    private static readonly ImportOptions NoPositions = new();

    [Fact]
    public async Task Every_column_of_every_kind_exists_in_the_store()
    {
        foreach (var kind in ImportKinds.All)
            foreach (var column in kind.Columns)
                Assert.True(await AskAsync<bool>($"""
                    select exists (select from information_schema.columns
                                   where table_name = '{column.Link?.Table ?? kind.Table}' and column_name = '{column.SqlName}')
                    """), $"{kind}: {column.Name}");
    }

    [Fact]
    public async Task Every_word_of_every_vocabulary_is_one_that_the_store_takes()
    {
        foreach (var kind in ImportKinds.All)
            foreach (var column in kind.Columns.Where(c => c.Type == ColumnType.Choice))
            {
                var rule = await AskAsync<string>($"""
                    select string_agg(pg_get_constraintdef(c.oid), ' ') from pg_constraint c
                    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                    where c.conrelid = '{kind.Table}'::regclass and c.contype = 'c' and a.attname = '{column.SqlName}'
                    """) ?? "";
                var words = column.Words!.Allowed.Split(", ").Select(w => w.Split(' ')[0]).Where(w => w.All(char.IsAsciiLetterUpper) || w.Contains('_')).ToList();
                Assert.NotEmpty(words);
                Assert.All(words, word => Assert.Contains($"'{word}'", rule, StringComparison.Ordinal));
            }
    }

    [Fact]
    public void An_unknown_kind_is_refused_with_the_known_ones()
    {
        var error = Assert.Throws<UnknownImportKindException>(() => ImportKinds.Get("dragons"));
        Assert.Contains("points-banks", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_services_of_a_station_become_those_that_the_file_lists()
    {
        await ServicesAsync();
        AssertCounts(await ImportAsync(ImportKinds.Stations, "s.csv", Station("热水", "s1", "REST; 饮水、PHONE_CHARGING")), inserted: 1);
        Assert.Equal("PHONE_CHARGING REST WATER", await ServicesOfAsync("s1"));
        AssertCounts(await ImportAsync(ImportKinds.Stations, "s.csv", Station("热水", "s1", "REST;饮水;手机充电")), unchanged: 1);
        AssertCounts(await ImportAsync(ImportKinds.Stations, "s.csv", Station("热水", "s1", "REST")), updated: 1);
        Assert.Equal("REST", await ServicesOfAsync("s1"));
    }

    [Fact]
    public async Task An_unknown_service_is_named()
    {
        await ServicesAsync();
        var report = await ImportAsync(ImportKinds.Stations, "s.csv", Station("热水", "s2", "REST;JACUZZI;SAUNA"));
        AssertRejected(report, 2, "services", "\"JACUZZI\", \"SAUNA\"");
    }

    [Fact]
    public async Task A_rule_of_the_store_names_the_row_that_breaks_it()
    {
        await ImportAsync(ImportKinds.Merchants, "m.csv", "code,name,category,lon,lat\nshop,店,餐饮,117.3,32.9\n");
        var report = await ImportAsync(ImportKinds.Offers, "o.csv", """
            code,merchant,kind,title,points_price,valid_from,valid_until
            o1,shop,DISCOUNT,九折,,2025-01-01,2025-12-31
            o2,shop,POINTS_REDEMPTION,雨衣,,2025-01-01,2025-12-31
            o3,shop,DISCOUNT,八折,,2025年12月31日,2025/1/1
            """, NoPositions);
        AssertCounts(report, inserted: 1, rejected: 2);
        Assert.Equal([(3L, "kind, points_price"), (4L, "valid_from, valid_until")], report.Rejected.First.Select(n => (n.Row!.Value, n.Subject!)));
        Assert.Contains("offer price goes with points", report.Rejected.First[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_is_judged_by_what_the_row_will_be_and_not_only_by_what_the_file_has()
    {
        await ImportAsync(ImportKinds.Merchants, "m.csv", "code,name,category,lon,lat\nshop2,店,餐饮,117.3,32.9\n");
        await ImportAsync(ImportKinds.Offers, "o.csv", "code,merchant,kind,title\np1,shop2,DISCOUNT,九折\n", NoPositions);
        AssertRejected(await ImportAsync(ImportKinds.Offers, "o.csv", "code,points_price\np1,100\n", NoPositions), 2, "kind, points_price", "goes with points");
    }

    [Fact]
    public async Task Routes_ridden_by_fewer_than_five_are_not_taken_in()
    {
        var report = await ImportAsync(ImportKinds.Routes, "r.csv", """
            code,couriers,hourly,wkt
            r1,4,,"LINESTRING (117.3 32.9, 117.31 32.9)"
            r2,9,0;0;0;0;0;0;0;5;9;9;9;9;9;9;5;5;5;9;9;9;5;0;0;,"LINESTRING (117.3 32.9, 117.31 32.9)"
            r3,9,0;0;0;0;0;0;0;3;9;9;9;9;9;9;5;5;5;9;9;9;5;0;0;0,"LINESTRING (117.3 32.9, 117.31 32.9)"
            """);
        AssertCounts(report, inserted: 1, rejected: 2);
        Assert.Contains("shared by five", report.Rejected.First[0].Reason, StringComparison.Ordinal);
        Assert.True(await AskAsync<bool>("select hourly[24] is null and hourly[8] = 5 and hourly[1] = 0 from courier_route where code = 'r2'"));
    }

    [Fact]
    public async Task Twenty_three_hours_are_no_day() =>
        AssertRejected(await ImportAsync(ImportKinds.Routes, "r.csv",
            $"code,couriers,hourly,wkt\nr4,9,{string.Join(';', Enumerable.Repeat(0, 23))},\"LINESTRING (117.3 32.9, 117.31 32.9)\"\n"), 2, "hourly", "24 counts");

    [Fact]
    public async Task What_has_no_code_of_its_own_is_known_by_its_place()
    {
        await ImportAsync(ImportKinds.PointsBanks, "b.csv", "code,name\nbank,蜜值银行\n", NoPositions);
        const string tiers = "银行编码,序号,名称,门槛\nbank,1,初级,0\nbank,2,中级,100\n";
        AssertCounts(await ImportAsync(ImportKinds.PointsTiers, "t.csv", tiers, NoPositions), inserted: 2);
        AssertCounts(await ImportAsync(ImportKinds.PointsTiers, "t.csv", tiers.Replace("100", "120"), NoPositions), updated: 1, unchanged: 1);
        Assert.Equal(120, await AskAsync<int>("select threshold from points_tier where ordinal = 2"));
    }

    [Fact]
    public async Task An_outlet_is_a_merchant_or_a_station_but_not_both()
    {
        await ServicesAsync();
        await ImportAsync(ImportKinds.PointsBanks, "b.csv", "code,name\nbank3,蜜值银行\n", NoPositions);
        await ImportAsync(ImportKinds.Stations, "s.csv", Station("站", "s3", "REST"));
        await ImportAsync(ImportKinds.Merchants, "m.csv", "code,name,category,lon,lat\nshop3,店,餐饮,117.3,32.9\n");
        const string outlets = "bank,merchant,station\nbank3,shop3,\nbank3,,s3\nbank3,shop3,s3\n";
        AssertCounts(await ImportAsync(ImportKinds.PointsOutlets, "o.csv", outlets, NoPositions), inserted: 2, rejected: 1);
        AssertCounts(await ImportAsync(ImportKinds.PointsOutlets, "o.csv", outlets, NoPositions), unchanged: 2, rejected: 1);
    }

    [Fact]
    public async Task What_the_store_refuses_across_rows_leaves_it_as_it_was()
    {
        await ImportAsync(ImportKinds.PointsBanks, "b.csv", "code,name\nbank4,蜜值银行\n", NoPositions);
        var error = await Assert.ThrowsAsync<RefusedByStoreException>(() => ImportAsync(
            ImportKinds.PointsTiers, "t.csv", "bank,ordinal,name,threshold\nbank4,1,一,0\nbank4,2,二,0\n", NoPositions));
        Assert.Contains("threshold", error.Rule, StringComparison.Ordinal);
        Assert.Equal(0, await AskAsync<long>("select count(*) from points_tier join points_bank b on b.id = bank_id where b.code = 'bank4'"));
    }

    [Fact]
    public async Task A_moment_without_offset_is_chinas()
    {
        await ImportAsync(ImportKinds.Cases, "c.csv", "code,kind,status,category,opened_at\nc1,随手拍,待受理,充电,2025-06-01 08:30\nc2,微心愿,OPEN,饮水,2025-06-01T08:30:00Z\n", NoPositions);
        Assert.Equal("00:30 08:30", await AskAsync<string>(
            "select string_agg(to_char(opened_at at time zone 'UTC', 'HH24:MI'), ' ' order by code) from service_case where code in ('c1', 'c2')"));
    }

    [Fact]
    public async Task An_organization_may_have_a_point_and_an_area()
    {
        AssertCounts(await ImportAsync(ImportKinds.Organizations, "o.csv", """
            code,name,kind,formed_by,lon,lat,activity_area
            org1,片区支部,支部,区域,117.3,32.9,"POLYGON ((117.2 32.8, 117.4 32.8, 117.4 33.1, 117.2 32.8))"
            """), inserted: 1);
        Assert.True(await AskAsync<bool>("select ST_Covers(activity_area, location) and formed_by = 'AREA' from organization where code = 'org1'"));
    }

    private Task<ImportReport> ServicesAsync() => ImportAsync(ImportKinds.ServiceCatalogue, "services.csv",
        "code,name_zh,name_en\nREST,休息,Rest\nWATER,饮水,Drinking water\nPHONE_CHARGING,手机充电,Phone charging\n", NoPositions);

    private Task<string?> ServicesOfAsync(string station) => AskAsync<string>(
        $"select string_agg(service_code, ' ' order by service_code) from station_service join station on id = station_id where code = '{station}'");

    private static string Station(string name, string code, string services) =>
        $"code,name,kind,status,lon,lat,services\n{code},{name},REST_STATION,OPEN,117.3,32.9,{services}\n";
}
