using System.Text.Json;
using Map.Api.Tests.Editing;
using Map.Geodata.Features;
using Xunit;

namespace Map.Api.Tests.Cases;

/// <summary>Cases taken along their loop by mutations.</summary>
public sealed class CaseStepTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private const string Opened = "2026-03-01T08:00:00+08:00", State = "code version status handler { code } acceptedAt assignedAt resolvedAt confirmedAt rejectedAt rejectionReason";

    /// <summary>Where each step (column) leads from each status (row); a dot where it is refused.</summary>
    private const string Drawn = """
                   ACCEPT   ASSIGN   RESOLVE  CONFIRM   REOPEN   REJECT
        OPEN       ACCEPTED .        .        .         .        REJECTED
        ACCEPTED   .        ASSIGNED .        .         .        REJECTED
        ASSIGNED   .        ASSIGNED RESOLVED .         .        REJECTED
        RESOLVED   .        .        .        CONFIRMED ASSIGNED .
        CONFIRMED  .        .        .        .         .        .
        REJECTED   .        .        .        .         .        .
        """;

    private static readonly string[][] Rows = [.. Drawn.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    public static TheoryData<string, string, string> Steps
    {
        get
        {
            var steps = new TheoryData<string, string, string>();
            foreach (var row in Rows.Skip(1))
                foreach (var (step, to) in Rows[0].Zip(row.Skip(1))) steps.Add(row[0], step, to);
            return steps;
        }
    }

    public Task InitializeAsync() => api.Store.RunAsync("""
        insert into organization (code, name, kind) values ('first', '第一支部', 'BRANCH'), ('second', '第二支部', 'BRANCH') on conflict do nothing
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Every_status_and_every_step_is_drawn() =>
        Assert.Equal([.. UpperSnake.List<CaseStatus>(), .. UpperSnake.List<CaseStep>()], Rows.Skip(1).Select(row => row[0]).Concat(Rows[0]));

    [Theory, MemberData(nameof(Steps))]
    public async Task A_step_leads_where_it_is_drawn_and_nowhere_else(string from, string step, string to)
    {
        var code = $"{from}-{step}";
        await InsertAsync(code, from);
        string[] allowed = [.. Rows[0].Zip(Rows.Single(row => row[0] == from).Skip(1)).Where(one => one.Second != ".").Select(one => one.First)];
        Assert.Equal(allowed, await NextStepsAsync(code));

        if (to != ".")
        {
            Assert.Equal(to, (await api.DoAsync(Mutation(step), Input(step, code, 1), State)).Text("status"));
            return;
        }
        var error = await api.RefusedAsync(Mutation(step), Input(step, code, 1));
        Assert.Equal(("TransitionNotAllowedError", from), (error.Type(), error.Text("from")));
        Assert.Equal(allowed, error.GetProperty("allowed").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal(from, await api.Store.AskAsync<string>($"select status from service_case where code = '{code}'"));
    }

    [Fact]
    public async Task A_case_is_followed_from_its_opening_to_its_confirmation_with_every_moment_in_the_log()
    {
        await api.DoAsync("createCase", new { code = "whole", kind = "WISH", category = "生活", openedAt = Opened });
        await api.DoAsync("acceptCase", new { code = "whole", version = 1, at = "2026-03-01T09:00:00+08:00" });
        await api.DoAsync("assignCase", new { code = "whole", version = 2, handler = "first", at = "2026-03-02T09:00:00+08:00" });
        await api.DoAsync("resolveCase", new { code = "whole", version = 3, at = "2026-03-03T09:00:00+08:00" });
        await api.DoAsync("reopenCase", new { code = "whole", version = 4, at = "2026-03-04T09:00:00+08:00" });
        await api.DoAsync("resolveCase", new { code = "whole", version = 5, at = "2026-03-05T09:00:00+08:00" });
        var confirmed = await api.DoAsync("confirmCase", new { code = "whole", version = 6, at = "2026-03-06T09:00:00+08:00" }, State);

        Assert.Equal(("CONFIRMED", "first", 7), (confirmed.Text("status"), confirmed.GetProperty("handler").Text("code"), confirmed.Number("version")));
        Assert.Equal("2026-03-01T01:00:00Z 2026-03-04T01:00:00Z 2026-03-05T01:00:00Z 2026-03-06T01:00:00Z",
            string.Join(' ', new[] { "acceptedAt", "assignedAt", "resolvedAt", "confirmedAt" }.Select(name => Utc(confirmed.Text(name)))));
        Assert.Equal(
            [
                "anonymous CREATE - OPEN -", "anonymous UPDATE OPEN ACCEPTED 2026-03-01", "anonymous UPDATE ACCEPTED ASSIGNED 2026-03-02",
                "anonymous UPDATE ASSIGNED RESOLVED 2026-03-03", "anonymous UPDATE RESOLVED ASSIGNED 2026-03-04", "anonymous UPDATE ASSIGNED RESOLVED 2026-03-05",
                "anonymous UPDATE RESOLVED CONFIRMED 2026-03-06",
            ],
            await api.Store.ListAsync<string>("""
                select concat_ws(' ', actor, operation, coalesce(before ->> 'status', '-'), after ->> 'status',
                                 coalesce(left(coalesce(after ->> 'confirmed_at', after ->> 'resolved_at', after ->> 'assigned_at', after ->> 'accepted_at'), 10), '-'))
                from change where feature_code = 'whole' order by id
                """));
        Assert.Equal(7L, await api.Store.AskAsync<long>("select count(*) from change where feature_code = 'whole' and at between now() - interval '10 minutes' and now()"));
    }

    [Fact]
    public async Task Of_two_who_assign_at_once_one_has_an_older_version()
    {
        await InsertAsync("race", "ACCEPTED");
        var answers = await Task.WhenAll(new[] { "first", "second" }.Select(handler => api.MutateAsync("assignCase", new { code = "race", version = 1, handler }, State)));

        var won = Assert.Single(answers, answer => answer.GetProperty("x").ValueKind != JsonValueKind.Null).GetProperty("x");
        var lost = Assert.Single(Assert.Single(answers, answer => answer.GetProperty("x").ValueKind == JsonValueKind.Null).GetProperty("errors").EnumerateArray());
        Assert.Equal(("StaleVersionError", 1, 2), (lost.Type(), lost.Number("expected"), lost.Number("actual")));
        Assert.Equal(won.GetProperty("handler").Text("code"), await api.Store.AskAsync<string>("select o.code from service_case c join organization o on o.id = handler_id where c.code = 'race'"));
    }

    [Fact]
    public async Task An_assigned_case_is_handed_over_to_another_but_not_to_the_one_who_has_it()
    {
        await InsertAsync("over", "ASSIGNED");
        var error = await api.RefusedAsync("assignCase", new { code = "over", version = 1, handler = "first" });
        Assert.Equal(("InvalidValueError", "handler"), (error.Type(), error.Text("field")));
        var over = await api.DoAsync("assignCase", new { code = "over", version = 1, handler = "second" }, State);
        Assert.Equal(("ASSIGNED", "second"), (over.Text("status"), over.GetProperty("handler").Text("code")));
    }

    [Fact]
    public async Task A_reopened_case_keeps_its_handler_and_is_resolved_no_more()
    {
        await InsertAsync("again", "RESOLVED", "resolved_at = '2026-03-03T00:00:00Z'");
        var again = await api.DoAsync("reopenCase", new { code = "again", version = 1, at = "2026-03-04T00:00:00Z" }, State);
        Assert.Equal(("ASSIGNED", "first", JsonValueKind.Null, "2026-03-04T00:00:00Z"),
            (again.Text("status"), again.GetProperty("handler").Text("code"), again.GetProperty("resolvedAt").ValueKind, Utc(again.Text("assignedAt"))));
    }

    [Fact]
    public async Task A_rejection_has_its_reason_and_its_moment()
    {
        await InsertAsync("no", "OPEN");
        foreach (var blank in (string[])["", "  ", "\t"])
            Assert.Equal("reason", (await api.RefusedAsync("rejectCase", new { code = "no", version = 1, reason = blank })).Text("field"));
        var rejected = await api.DoAsync("rejectCase", new { code = "no", version = 1, reason = "重复", at = "2026-03-02T00:00:00Z" }, State);
        Assert.Equal(("REJECTED", "重复", "2026-03-02T00:00:00Z"), (rejected.Text("status"), rejected.Text("rejectionReason"), Utc(rejected.Text("rejectedAt"))));
    }

    [Theory]
    [InlineData("2026-03-01T00:00:00Z", null)]
    [InlineData("2026-02-28T23:59:59.999999Z", "before")]
    [InlineData("2999-01-01T00:00:00Z", "future")]
    public async Task A_step_comes_neither_before_the_step_before_nor_in_the_future(string at, string? refusal)
    {
        var code = $"at-{refusal}";
        await InsertAsync(code, "OPEN");
        if (refusal is null)
        {
            Assert.Equal(at, Utc((await api.DoAsync("acceptCase", new { code, version = 1, at }, State)).Text("acceptedAt")));
            return;
        }
        var error = await api.RefusedAsync("acceptCase", new { code, version = 1, at });
        Assert.Equal(("InvalidValueError", "at"), (error.Type(), error.Text("field")));
        Assert.Contains(refusal, error.Text("reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_moment_a_step_is_taken_now()
    {
        await InsertAsync("now", "OPEN");
        var before = DateTimeOffset.UtcNow;
        var accepted = DateTimeOffset.Parse((await api.DoAsync("acceptCase", new { code = "now", version = 1 }, State)).Text("acceptedAt"), null);
        // PostgreSQL keeps microseconds.
        Assert.InRange(accepted, before.AddMicroseconds(-1), DateTimeOffset.UtcNow);
    }

    [Fact]
    public async Task What_is_unknown_or_has_changed_is_refused_by_name()
    {
        await InsertAsync("known", "ACCEPTED");
        Assert.Equal("NotFoundError", (await api.RefusedAsync("acceptCase", new { code = "unknown", version = 1 })).Type());
        Assert.Equal("StaleVersionError", (await api.RefusedAsync("assignCase", new { code = "known", version = 2, handler = "first" })).Type());
        var error = await api.RefusedAsync("assignCase", new { code = "known", version = 1, handler = "third" });
        Assert.Equal(("UnknownOrganizationError", "third"), (error.Type(), error.Text("code")));
    }

    private static string Mutation(string step) => step.ToLowerInvariant() + "Case";

    private static object Input(string step, string code, int version) => step switch
    {
        "ASSIGN" => new { code, version, handler = "second" },
        "REJECT" => new { code, version, reason = "不在范围" },
        _ => new { code, version },
    };

    private static string Utc(string moment) => DateTimeOffset.Parse(moment, null).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssK", null);

    /// <summary>A case in that status, as an import may bring it.</summary>
    private async Task InsertAsync(string code, string status, string further = "title = null")
    {
        await api.Store.RunAsync($"""
            insert into service_case (code, kind, status, category, opened_at, handler_id, rejection_reason)
            select '{code}', 'WISH', '{status}', '生活', '{Opened}',
                   case when '{status}' in ('ASSIGNED', 'RESOLVED', 'CONFIRMED') then id end, case when '{status}' = 'REJECTED' then '重复' end
            from organization where code = 'first';
            """);
        await api.Store.RunAsync($"set session_replication_role = replica; update service_case set {further} where code = '{code}'");
    }

    private async Task<IEnumerable<string>> NextStepsAsync(string code) =>
        (await api.QueryAsync("query($code: String!) { case(code: $code) { nextSteps } }", new { code })).GetProperty("case").GetProperty("nextSteps").EnumerateArray().Select(step => step.GetString()!);
}
