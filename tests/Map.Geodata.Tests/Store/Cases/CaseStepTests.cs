using Map.Geodata.Features;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Tests.Import;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Geodata.Tests.Store.Cases;

/// <summary>Nobody takes a case past its loop, whoever writes the table.</summary>
public sealed class CaseStepTests(TestStore store) : ImportTest(store)
{
    /// <summary>
    /// From each status (row) to each (column): 1 by one step, + by several, . never; on the diagonal the case stays as it is.
    /// </summary>
    private const string Drawn = """
                   OPEN ACCEPTED ASSIGNED RESOLVED CONFIRMED REJECTED
        OPEN       =    1        +        +        +         1
        ACCEPTED   .    =        1        +        +         1
        ASSIGNED   .    .        =        1        +         1
        RESOLVED   .    .        1        =        1         +
        CONFIRMED  .    .        .        .        =         .
        REJECTED   .    .        .        .        .         =
        """;

    public static TheoryData<CaseStatus, CaseStatus, char> Pairs
    {
        get
        {
            var pairs = new TheoryData<CaseStatus, CaseStatus, char>();
            string[][] rows = [.. Drawn.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
            foreach (string[] row in rows.Skip(1))
                foreach ((string to, string mark) in rows[0].Zip(row.Skip(1)))
                    pairs.Add(UpperSnake.Get<CaseStatus>(row[0]), UpperSnake.Get<CaseStatus>(to), mark[0]);
            return pairs;
        }
    }

    [Fact]
    public void Every_pair_is_drawn() => Assert.Equal(Enum.GetValues<CaseStatus>().Length * Enum.GetValues<CaseStatus>().Length, Pairs.Count);

    [Theory, MemberData(nameof(Pairs))]
    public void The_loop_is_as_it_is_drawn(CaseStatus from, CaseStatus to, char mark)
    {
        bool isOneStep = CaseLoop.ListSteps(from).Any(step => CaseLoop.StatusAfter(step) == to);
        Assert.Equal((mark is '1' || (from, to) is (CaseStatus.Assigned, CaseStatus.Assigned), mark is not '.'), (isOneStep, CaseLoop.Leads(from, to)));
    }

    [Theory, MemberData(nameof(Pairs))]
    public async Task The_store_takes_single_steps_and_an_import_several(CaseStatus from, CaseStatus to, char mark)
    {
        Assert.Equal(mark is '1' or '=' ? null : "service_case_steps", await TryAsync(from, to, operation: ""));
        Assert.Equal(mark is '.' ? "service_case_steps" : null, await TryAsync(from, to, operation: "IMPORT"));
    }

    [Theory, MemberData(nameof(Pairs))]
    public async Task A_file_names_the_row_that_would_take_a_case_back(CaseStatus from, CaseStatus to, char mark)
    {
        string code = $"{from}-{to}";
        await ImportAsync(ImportKinds.Organizations, "o.csv", "code,name,kind\norg,支部,支部\n");
        AssertCounts(await ImportAsync(ImportKinds.Cases, "c.csv", File(code, from)), inserted: 1);

        var report = await ImportAsync(ImportKinds.Cases, "c.csv", File(code, to));

        if (mark is '.') AssertRejected(report, 2, "status", $"it is {UpperSnake.Write(from)} in the store", $"become {UpperSnake.Write(to)}");
        else AssertCounts(report, updated: mark is '=' ? 0 : 1, unchanged: mark is '=' ? 1 : 0);
        Assert.Equal(UpperSnake.Write(mark is '.' ? from : to), await AskAsync<string>($"select status from service_case where code = '{code}'"));
    }

    [Fact]
    public async Task A_file_that_says_nothing_of_the_status_leaves_it()
    {
        await ImportAsync(ImportKinds.Organizations, "o.csv", "code,name,kind\norg,支部,支部\n");
        await ImportAsync(ImportKinds.Cases, "c.csv", File("late", CaseStatus.Confirmed));
        AssertCounts(await ImportAsync(ImportKinds.Cases, "c.csv", "code,title\nlate,修车\n"), updated: 1);
        Assert.Equal("CONFIRMED", await AskAsync<string>("select status from service_case where code = 'late'"));
    }

    private static string File(string code, CaseStatus status) => $"""
        code,kind,status,category,opened_at,handler,rejection_reason
        {code},WISH,{UpperSnake.Write(status)},生活,2026-03-01T08:00:00Z,{(status is CaseStatus.Open or CaseStatus.Accepted ? "" : "org")},{(status is CaseStatus.Rejected ? "重复" : "")}

        """;

    /// <summary>The rule that refuses the change; null when it is taken. Nothing stays.</summary>
    private async Task<string?> TryAsync(CaseStatus from, CaseStatus to, string operation)
    {
        await using NpgsqlConnection connection = await Store.DataSource.OpenConnectionAsync();
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand($"""
            select set_config('map.operation', '{operation}', true);
            insert into organization (code, name, kind) values ('handler', '支部', 'BRANCH');
            insert into service_case (code, kind, status, category, opened_at, handler_id, rejection_reason)
            select 'x', 'WISH', '{UpperSnake.Write(from)}', '生活', '2026-03-01', id, {Reason(from)} from organization where code = 'handler';
            update service_case set status = '{UpperSnake.Write(to)}', rejection_reason = {Reason(to)} where code = 'x'
            """, connection);
        try
        {
            await command.ExecuteNonQueryAsync();
            return null;
        }
        catch (PostgresException e)
        {
            return e.ConstraintName;
        }
    }

    private static string Reason(CaseStatus status) => status is CaseStatus.Rejected ? "'重复'" : "null";
}
