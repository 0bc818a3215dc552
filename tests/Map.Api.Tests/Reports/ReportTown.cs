using Map.Api.Reports;
using Map.Api.Tests.Coverage;
using Map.Geodata.Features;
using Map.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Map.Api.Tests.Reports;

/// <summary>
/// A street of 2.4 km with an open station at its western end; who walks at 4 km/h gets 1,000 m in fifteen minutes, which is ten columns. District
/// D has one street T with the grids G (columns 0–11) and H (from there on). Cells have 100, 200, 400, 800 residents and an unknown number.
/// </summary>
public sealed class ReportTown : IAsyncLifetime
{
    private static readonly AsciiMap City = new("A----+----+----+----+---B", 100);

    public ApiHost Host { get; } = new();

    public TestStore Store => Host.Store;

    public async Task InitializeAsync()
    {
        await Host.InitializeAsync();
        await Host.ImportAsync(City);
        await Store.RunAsync($"""
            insert into grid (code, name, level, boundary) values ('D', '济<南>区', 'DISTRICT', {City.Box(-1, -3, 30, 3)});
            insert into grid (code, name, level, boundary, parent_id) select 'T', '街道', 'STREET', {City.Box(-1, -3, 30, 3)}, id from grid where code = 'D';
            insert into grid (code, name, level, boundary, parent_id, population)
            select v.code, v.code || '网格', 'GRID', v.area, g.id, v.people from grid g, (values ('G', {City.Box(-1, -3, 11, 3)}, 300), ('H', {City.Box(11, -3, 30, 3)}, null)) v (code, area, people)
            where g.code = 'T';
            insert into demand_cell (code, residents, couriers_weekday, source, grid_id, location)
            select v.code, v.residents, v.couriers, '普查', g.id, v.place from grid g join (values
              ('c1', 100, {Drawn.Day(noon: 10)}, 'G', {City.Point(3, 0)}), ('c2', 200, {Drawn.Day(noon: 20)}, 'G', {City.Point(8, 0)}),
              ('c3', 400, {Drawn.Day(noon: 40)}, 'H', {City.Point(13, 0)}), ('c4', 800, {Drawn.Day(noon: 80)}, 'H', {City.Point(20, 0)}),
              ('c5', null, null, 'H', {City.Point(21, 0)})) v (code, residents, couriers, grid, place) on v.grid = g.code;
            insert into organization (code, name, kind, formed_by, grid_id, members, instructors)
            select v.code, v.code, v.kind, v.form, g.id, v.members, v.instructors from grid g join (values
              ('O', 'COMMITTEE', null, 'D', null, null), ('B', 'BRANCH', 'JOINT', 'G', 12, 1), ('C', 'BRANCH', 'JOINT', 'G', null, 2), ('U', 'UNION', null, 'H', 500, null))
              v (code, kind, form, grid, members, instructors) on v.grid = g.code;
            update organization set parent_id = (select id from organization where code = 'O') where code = 'B';
            insert into station (code, name, kind, status, opening_hours, floor_area_m2, seats, grid_id, organization_id, location) values
              ('S', '=西站', 'REST_STATION', 'OPEN', '24/7', 8, 4, (select id from grid where code = 'G'), (select id from organization where code = 'B'), {City.Point(0, 0)}),
              ('P', '东站', 'CANTEEN', 'PLANNED', null, null, null, (select id from grid where code = 'H'), null, {City.Point(22, 0)});
            insert into station_service select id, 'DRINKING_WATER' from station where code = 'S';
            insert into alliance (code, name, kind, lead_organization_id, area) values ('L', '联盟', 'BUSINESS_CIRCLE', (select id from organization where code = 'B'), {City.Box(-1, -1, 9, 1)});
            insert into merchant (code, name, category, location) values ('M', '商户', '餐饮', {City.Point(2, 0)});
            insert into alliance_merchant select a.id, m.id from alliance a, merchant m;
            insert into offer (code, merchant_id, kind, title, points_price, valid_until)
            select v.code, m.id, v.kind, v.code, v.price, v.until from merchant m, (values ('F1', 'FREE_ITEM', null, null), ('F2', 'DISCOUNT', null, date '2026-03-31'),
              ('F3', 'DISCOUNT', null, date '2026-03-30'), ('F4', 'POINTS_REDEMPTION', 30, null)) v (code, kind, price, until);
            insert into service_case (code, kind, status, category, grid_id, handler_id, opened_at, accepted_at, assigned_at, resolved_at, deadline)
            select v.code, 'WISH', v.status, '饮水', (select id from grid where code = 'H'), o.id, '2026-03-01 08:00+08', '2026-03-01 08:00+08', '2026-03-01 08:00+08', v.resolved, v.due
            from organization o, (values ('k1', 'RESOLVED', timestamptz '2026-03-01 18:00+08', null), ('k2', 'RESOLVED', '2026-03-02 04:00+08', null),
              ('k3', 'ASSIGNED', null, timestamptz '2026-03-31 23:59+08'), ('k4', 'ASSIGNED', null, '2026-04-01 00:00+08')) v (code, status, resolved, due) where o.code = 'B';
            insert into indicator (code, key, name_zh, name_en, value, qualifier, source, counts, grid_id)
            select v.code, v.code, v.code, v.code, v.value, v.qualifier, '年报', v.counts, g.id from grid g, (values
              ('open', 3, 'AT_LEAST', 'stations status=OPEN'), ('branches', 2, 'EXACT', 'organizations kind=BRANCH'), ('mood', 9, 'ABOUT', null)) v (code, value, qualifier, counts)
            where g.code = 'D';
            insert into indicator (code, key, name_zh, value, qualifier, source, counts, grid_id, organization_id, alliance_id)
            select v.code, v.code, v.code, v.value, v.qualifier, '年报', v.counts, (select id from grid where code = v.grid), (select id from organization where code = v.organization), (select id from alliance where code = v.alliance)
            from (values ('inG', 1, 'EXACT', 'stations', 'G', null, null), ('inH', 5, 'EXACT', 'stations', 'H', null, null), ('below', 1, 'EXACT', 'organizations kind=BRANCH', null, 'O', null),
              ('members', 12, 'AT_LEAST', 'organizations sum=members', null, 'B', null), ('shops', 3, 'ABOUT', 'merchants', null, null, 'L')) v (code, value, qualifier, counts, grid, organization, alliance);
            """);
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        Host.Dispose();
    }

    /// <summary>Changes the town until the answer is disposed of.</summary>
    public async Task<IAsyncDisposable> WithAsync(string change, string back)
    {
        await Store.RunAsync(change);
        return new Change(Store, back);
    }

    private sealed class Change(TestStore store, string back) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await store.RunAsync(back);
    }

    /// <summary>The last day of March 2026, on which some things are still valid and others due.</summary>
    public Task<Report> ReportAsync(SubjectKind kind, string code) =>
        Host.Services.GetRequiredService<ReportBuilder>().CreateAsync(new ReportRequest(kind, code) { AsOf = new DateOnly(2026, 3, 31) }, CancellationToken.None);
}
