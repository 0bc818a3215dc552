using Map.Api.Cases;
using Map.Api.Tests.Querying;
using Map.Geodata.Features;
using Xunit;

namespace Map.Api.Tests.Cases;

/// <summary>What a deadline says about a case.</summary>
public sealed class DeadlineTests(ApiHost api) : IClassFixture<ApiHost>
{
    private static readonly DateTimeOffset Deadline = new(2026, 3, 8, 16, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_pending_case_is_overdue_once_its_deadline_has_passed_and_not_at_it(int ticks, bool isOverdue)
    {
        foreach (var status in Enum.GetValues<CaseStatus>())
            Assert.Equal(
                isOverdue && (status is CaseStatus.Open or CaseStatus.Accepted or CaseStatus.Assigned),
                CaseFields.GetIsOverdue(Of(status, Deadline), new Clock(Deadline.AddTicks(ticks))));
    }

    [Fact]
    public void Without_a_deadline_nobody_knows() =>
        Assert.All(Enum.GetValues<CaseStatus>(), status => Assert.Null(CaseFields.GetIsOverdue(Of(status, null), new Clock(Deadline))));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_case_is_resolved_late_after_its_deadline_and_not_at_it(int ticks, bool isLate)
    {
        foreach (var status in Enum.GetValues<CaseStatus>())
            Assert.Equal(status is CaseStatus.Resolved or CaseStatus.Confirmed ? isLate : null, CaseFields.GetIsResolvedLate(Of(status, Deadline, Deadline.AddTicks(ticks))));
        Assert.Null(CaseFields.GetIsResolvedLate(Of(CaseStatus.Confirmed, null, Deadline)));
        Assert.Null(CaseFields.GetIsResolvedLate(Of(CaseStatus.Confirmed, Deadline)));
    }

    /// <summary>Six statuses, each with a deadline an hour ago, one in an hour and none: three of eighteen are overdue.</summary>
    [Fact]
    public async Task A_list_is_of_the_overdue_or_of_all_others()
    {
        await api.Store.RunAsync("""
            insert into organization (code, name, kind) values ('org', '支部', 'BRANCH');
            insert into service_case (code, kind, status, category, opened_at, deadline, handler_id, rejection_reason)
            select status || hours, 'NEED', status, '生活', now() - interval '1 day', now() + hours * interval '1 hour',
                   case when status in ('ASSIGNED', 'RESOLVED', 'CONFIRMED') then o.id end, case when status = 'REJECTED' then '重复' end
            from organization o, unnest(array['OPEN', 'ACCEPTED', 'ASSIGNED', 'RESOLVED', 'CONFIRMED', 'REJECTED']) status, unnest(array[-1, 1]) hours;
            insert into service_case (code, kind, status, category, opened_at, handler_id, rejection_reason)
            select status, kind, status, category, opened_at, handler_id, rejection_reason from service_case where code like '%-1';
            """);
        Assert.Equal(["ACCEPTED-1", "ASSIGNED-1", "OPEN-1"], await CodesAsync("true"));
        Assert.Equal(15, (await CodesAsync("false")).Count);
        Assert.Equal(18, (await CodesAsync("null")).Count);

        async Task<List<string>> CodesAsync(string overdue)
        {
            var nodes = (await api.QueryAsync($"{{ cases(first: 50, overdue: {overdue}) {{ nodes {{ code isOverdue }} }} }}")).GetProperty("cases").GetProperty("nodes");
            Assert.All(nodes.EnumerateArray(), one => Assert.Equal(
                one.Text("code").Contains('1', StringComparison.Ordinal) ? one.Text("code") is "OPEN-1" or "ACCEPTED-1" or "ASSIGNED-1" : null, one.GetProperty("isOverdue").ValueKind switch
                {
                    System.Text.Json.JsonValueKind.Null => null,
                    var kind => (bool?)(kind == System.Text.Json.JsonValueKind.True),
                }));
            return [.. nodes.EnumerateArray().Select(one => one.Text("code"))];
        }
    }

    private static Case Of(CaseStatus status, DateTimeOffset? deadline, DateTimeOffset? resolvedAt = null) => new()
    {
        Code = "c",
        Kind = CaseKind.Wish,
        Status = status,
        Category = "生活",
        OpenedAt = Deadline.AddDays(-7),
        Deadline = deadline,
        ResolvedAt = resolvedAt,
    };

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

/// <summary>Sixty thousand cases, nearly all of them confirmed long ago.</summary>
public sealed class CasePlanTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task The_overdue_are_found_by_their_index()
    {
        await api.Store.RunAsync("""
            set session_replication_role = replica;
            insert into organization (code, name, kind) values ('org', '支部', 'BRANCH');
            insert into service_case (code, kind, status, category, opened_at, deadline, handler_id)
            select 'c' || n, 'NEED', case when n % 100 = 0 then 'ASSIGNED' else 'CONFIRMED' end, '生活', '2026-01-01', '2026-02-01', o.id
            from organization o, generate_series(1, 60000) n;
            """);
        await api.Store.RunAsync("vacuum analyze service_case");
        Assert.Contains("service_case_due", await api.PlanAsync("{ cases(overdue: true) { totalCount } }"), StringComparison.Ordinal);
    }
}
