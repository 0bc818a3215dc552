using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Map.Api.Tests.Changes;
using Map.Api.Tests.Hosting;
using Map.Geodata.Store.Clusters;
using Xunit;

namespace Map.Api.Tests.Outages;

/// <summary>What a host does while the network to its store swallows everything without a word, and after that.</summary>
public sealed class CutTests : IAsyncLifetime, IDisposable
{
    /// <summary>Seconds: a host's own are 20.</summary>
    private const int Patience = 3;

    private const string Stations = "{ stations(first: 1) { nodes { code } } }";

    private readonly Heard _heard = new();
    private PrivateCluster _cluster = null!;
    private Wire _wire = null!;
    private OutageHost _host = null!;

    public async Task InitializeAsync()
    {
        _cluster = await PrivateCluster.StartThrowawayAsync();
        _wire = new Wire(_cluster.ConnectionString, Patience);
        _host = await OutageHost.StartAsync(_wire.ConnectionString, _heard);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _wire.DisposeAsync();
        await _cluster.DisposeAsync();
    }

    /// <summary>xunit calls it after <see cref="DisposeAsync"/>.</summary>
    public void Dispose() => _heard.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reads_and_writes_are_told_that_the_store_is_away_and_go_on_when_it_is_back(bool resets)
    {
        using var events = await EventStream.OpenAsync(_host.Client, "subscription { stationChanged { operation code } }");
        await _host.CreateOnceBackAsync("BEFORE");
        Assert.Equal("BEFORE", (await events.NextAsync()).Text("code"));

        _wire.Cut();
        var (read, write, items) = (ReadAsync(), _host.CreateAsync("DURING"), _host.Client.GetAsync(new Uri("/ogc/collections/stations/items", UriKind.Relative)));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (await StatusAsync("/health/live"), await StatusAsync("/health/ready")));
        Assert.Equal("STORE_UNAVAILABLE", CodeOf(await read));
        Assert.Equal("STORE_UNAVAILABLE", CodeOf(await write));
        using var refused = await items;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        // Connections that are new while it lasts are no better off.
        Assert.Equal("STORE_UNAVAILABLE", CodeOf(await ReadAsync()));

        if (resets) _wire.Reset();
        else _wire.Mend();
        await _host.CreateOnceBackAsync("AFTER");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/health/ready"));
        // Either it was heard, or the listener was not back yet and says so.
        JsonElement told;
        do told = await events.NextAsync();
        while (told.Text("operation") != "MISSED" && told.Text("code") != "AFTER");
        // Whether the write that nobody acknowledged was done, nobody knows; it was not done by half.
        Assert.Equal(0L, await AskAsync("select (select count(*) from station where code = 'DURING') - (select count(*) from change where feature_code = 'DURING')"));
    }

    [Fact]
    public async Task A_write_that_is_cut_off_in_its_middle_leaves_nothing_and_holds_nothing()
    {
        await AskAsync("""
            create function wait_for_test() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(4711); return null; end $$;
            create trigger wait_for_test after insert on station for each row when (new.code = 'SLOW') execute function wait_for_test();
            """);
        await using var turn = await Statements.HoldAsync(_cluster.ConnectionString, "select pg_advisory_lock(4711)");
        var write = _host.CreateAsync("SLOW");
        await WaitAsync("select exists (select from pg_stat_activity where wait_event = 'advisory')");

        _wire.Cut();
        Assert.Equal("STORE_UNAVAILABLE", CodeOf(await write));
        await turn.RunAsync("select pg_advisory_unlock(4711)");
        _wire.Reset();

        // The same code would wait for the one that was cut off, if that one still held anything.
        await _host.CreateOnceBackAsync("SLOW");
        Assert.Equal((1L, 1L), (await AskAsync("select count(*) from station where code = 'SLOW'"), await AskAsync("select count(*) from change where feature_code = 'SLOW'")));
    }

    /// <summary>The statement in which the import waits has no limit of its own.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_import_that_is_cut_off_is_begun_again_and_written_once(bool resets)
    {
        await using var turn = await Statements.HoldAsync(_cluster.ConnectionString, "select pg_advisory_lock(hashtext('import of features'))");
        await OutageHost.ImportAsync(_host.Client, "code,name,kind,status,longitude,latitude\nI-1,驿站,REST_STATION,OPEN,117,36\nI-2,驿站,REST_STATION,OPEN,117.1,36\n");
        await WaitAsync("select exists (select from pg_stat_activity where wait_event = 'advisory')");

        _wire.Cut();
        while (!_heard.Lines.Any(line => line.Contains("has lost the store", StringComparison.Ordinal))) await Task.Delay(50);
        await turn.RunAsync("select pg_advisory_unlock(hashtext('import of features'))");
        if (resets) _wire.Reset();
        else _wire.Mend();

        await WaitAsync("select exists (select from job where finished_at is not null)");
        Assert.Equal(("DONE", 2), (await AskAsync("select state from job"), await AskAsync("select attempts from job")));
        Assert.Equal((2L, 1L), (await AskAsync("select count(*) from station"), await AskAsync("select count(*) from change where imported_ids is not null")));
    }

    /// <summary>As when the time of an operation ends before that of its statement.</summary>
    [Fact]
    public async Task An_operation_whose_time_is_up_while_the_store_does_not_answer_is_told_that_the_store_is_away()
    {
        await _host.CreateOnceBackAsync("BEFORE");
        _host.OperationTime = TimeSpan.FromSeconds(1);
        _wire.Cut();

        var (read, write) = (ReadAsync(), _host.CreateAsync("DURING"));

        Assert.Equal(("STORE_UNAVAILABLE", "STORE_UNAVAILABLE"), (CodeOf(await read), CodeOf(await write)));
        _wire.Mend();
    }

    private async Task<JsonElement> ReadAsync()
    {
        using var answer = await _host.Client.PostAsJsonAsync("/graphql", new { query = Stations });
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<HttpStatusCode> StatusAsync(string page)
    {
        using var answer = await _host.Client.GetAsync(new Uri(page, UriKind.Relative));
        return answer.StatusCode;
    }

    private static string? CodeOf(JsonElement answer) => answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").Text("code") : null;

    private Task WaitAsync(string question) => Statements.WaitAsync(_cluster.ConnectionString, question);

    /// <summary>Asks the store itself.</summary>
    private Task<object?> AskAsync(string sql) => Statements.AskAsync(_cluster.ConnectionString, sql);
}
