using Map.Api.Jobs;
using Map.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Map.Api.Tests.Jobs;

public sealed class JobExpiryTests(TestStore store) : IClassFixture<TestStore>
{
    [Fact]
    public async Task Ended_jobs_go_after_their_time_and_what_they_wrote_stays()
    {
        await store.RunAsync("""
            insert into coverage_snapshot (day, question) values ('2026-03-01', '{}');
            insert into job (kind, actor, input, once_key, state, result, finished_at) values
              ('COUNT', 'test', '{}', 'old', 'DONE', '{}', now() - interval '30 days 1 minute'),
              ('COUNT', 'test', '{}', 'young', 'DONE', '{}', now() - interval '29 days'),
              ('COUNT', 'test', '{}', 'waiting', 'QUEUED', null, null);
            insert into job_answer (job_id, answer, expires_at)
            select id, '{}', now() + case once_key when 'old' then interval '1 day' else interval '-1 minute' end from job where once_key in ('old', 'young');
            """);
        using var expiry = new JobExpiry(
            store.DataSource, new Retention(TimeSpan.FromDays(30), TimeSpan.FromDays(7)), TimeProvider.System, NullLogger<JobExpiry>.Instance);
        await expiry.DeleteAsync(default);
        Assert.Equal(["waiting", "young"], await store.ListAsync<string>("select once_key from job order by 1"));
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from job_answer"));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from coverage_snapshot"));
    }

    [Theory]
    [InlineData(null, 90)]
    [InlineData("", 90)]
    [InlineData("1", 1)]
    public void Jobs_are_kept_for_as_many_days_as_is_said(string? text, int days) => Assert.Equal(TimeSpan.FromDays(days), Retention.DaysOf("MAP_KEEP_JOBS_DAYS", text, 90));

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("a while")]
    public void What_is_no_number_of_days_is_refused(string text) =>
        Assert.Contains("MAP_KEEP_JOBS_DAYS", Assert.Throws<InvalidOperationException>(() => Retention.DaysOf("MAP_KEEP_JOBS_DAYS", text, 90)).Message, StringComparison.Ordinal);
}
