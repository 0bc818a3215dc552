using Xunit;

namespace Map.Api.Tests.Rides;

/// <summary>
/// Two surveys. SPRING: a street of 117.00 to 117.02 E at 36.65 N, ridden eastwards by 60 couriers, at eight on a working day by 30 and at
/// nine on a weekend by 15; westwards by 15, of whom no hour is told; a corridor, and two routes on it, one of them some organization's.
/// AUTUMN: a street far away, ridden by 300.
/// </summary>
public sealed class RideTown : IAsyncLifetime
{
    public ApiHost Host { get; } = new();

    public async Task InitializeAsync()
    {
        await Host.InitializeAsync();
        await Host.Store.RunAsync("""
            insert into ride_survey (code, name, kind, first_date, last_date, least_couriers, couriers, traces, faults) values
              ('SPRING', '春季骑行', 'TRACES', '2026-03-01', '2026-03-07', 5, 90, 120, '{"JUMP": 3}'),
              ('AUTUMN', '秋季路线', 'LINES', null, null, 5, null, null, '{}');
            insert into street_flow (survey_id, path, metres, couriers, weekday, weekend)
              select s.id, ST_GeomFromText(line, 4326), metres, flow.couriers, hours(8, weekday), hours(9, weekend)
              from (values ('SPRING', 'LINESTRING(117 36.65, 117.02 36.65)', 1788.5, 60, 30, 15),
                           ('SPRING', 'LINESTRING(117.02 36.65, 117 36.65)', 1788.5, 15, null, null),
                           ('AUTUMN', 'LINESTRING(118 36.65, 118.02 36.65)', 1788.5, 300, 150, 150)) flow (survey, line, metres, couriers, weekday, weekend)
              join ride_survey s on s.code = flow.survey;
            insert into corridor (survey_id, ordinal, path, metres, couriers, weekday)
              select id, 1, ST_GeomFromText('LINESTRING(117 36.65, 117.02 36.65)', 4326), 1789.2, 60, hours(8, 30) from ride_survey where code = 'SPRING';
            insert into courier_route (code, couriers, survey_id, hourly, hourly_weekend, path)
              select r.code, 15, id, hours(8, 15), hours(9, 15), ST_GeomFromText('LINESTRING(117 36.65, 117.02 36.65)', 4326)
              from ride_survey, unnest(array['SPRING-1', 'SPRING-2']) r (code) where ride_survey.code = 'SPRING';
            insert into organization (code, name, kind, formed_by) values ('B', '流动支部', 'BRANCH', 'ROUTE');
            insert into organization_route select o.id, r.id from organization o, courier_route r where o.code = 'B' and r.code = 'SPRING-2';
            insert into demand_cell (code, source, waiting_weekday, location) values ('W', '骑手轨迹汇总', hours(12, 30), ST_Point(117.01, 36.65, 4326));
            """.Replace("hours(", "pg_temp.hours(", StringComparison.Ordinal).Insert(0, HoursFunction));
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        Host.Dispose();
    }

    // A day of which one hour is told.
    private const string HoursFunction = """
        create function pg_temp.hours(at integer, couriers integer) returns integer[] language sql
        return (select array_agg(case when h = at then couriers end order by h) from generate_series(0, 23) h);

        """;
}
