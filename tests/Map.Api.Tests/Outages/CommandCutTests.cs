using System.Text;
using Map.Api.Tests.Commands;
using Map.Geodata.Store;
using Map.Geodata.Store.Clusters;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Api.Tests.Outages;

/// <summary>Commands at the terminal while the network to their store swallows everything without a word.</summary>
public sealed class CommandCutTests : IAsyncLifetime, IDisposable
{
    /// <summary>Seconds: a command's own are 18.</summary>
    private const int Patience = 3;

    private const string Table = "code,name,kind,status,longitude,latitude\nI-1,驿站,REST_STATION,OPEN,117,36\nI-2,驿站,REST_STATION,OPEN,117.1,36\n";

    private readonly TemporaryFolder _folder = new();
    private PrivateCluster _cluster = null!;
    private Wire _wire = null!;

    private string File => _folder["stations.csv"];

    public async Task InitializeAsync()
    {
        _cluster = await PrivateCluster.StartThrowawayAsync();
        await using (await MapStore.OpenAsync(_cluster.ConnectionString)) { }
        _wire = new Wire(_cluster.ConnectionString, Patience);
        await System.IO.File.WriteAllTextAsync(File, Table);
    }

    public async Task DisposeAsync()
    {
        await _wire.DisposeAsync();
        await _cluster.DisposeAsync();
    }

    /// <summary>xunit calls it after <see cref="DisposeAsync"/>.</summary>
    public void Dispose() => _folder.Dispose();

    /// <summary>Each waits in a statement that has no limit of its own; a dump is another program's.</summary>
    [Theory]
    [InlineData("import stations stations.csv --crs wgs84", "select pg_advisory_lock(hashtext('import of features'))", "advisory")]
    [InlineData("export stations out.geojson", "begin; lock table station", "relation")]
    [InlineData("backup out.backup", "begin; lock table station", "relation")]
    public async Task A_command_ends_with_one_sentence_and_goes_well_once_the_network_is_back(string command, string held, string wait)
    {
        await using var turn = await Statements.HoldAsync(_cluster.ConnectionString, held);
        var cut = RunAsync(command);
        await WaitAsync($"select exists (select from pg_stat_activity where wait_event = '{wait}')");

        _wire.Cut();
        AssertLost(await cut);
        await turn.CloseAsync();
        _wire.Reset();

        Assert.Equal(0L, await AskAsync("select (select count(*) from station) + (select count(*) from change where kind = 'STATION')"));
        Assert.Equal([File], Directory.EnumerateFiles(_folder.Path));
        var again = await RunAsync(command, Patience * 20);
        Assert.Equal((0, ""), (again.ExitCode, again.Errors));
        if (command.StartsWith("import", StringComparison.Ordinal)) Assert.Equal((2L, 1L), (await AskAsync("select count(*) from station"), await AskAsync("select count(*) from change where kind = 'STATION'")));
    }

    /// <summary>What the file brings is on its way, and nobody takes it.</summary>
    [Fact]
    public async Task An_import_that_is_cut_off_while_its_rows_go_over_leaves_nothing()
    {
        var rows = new StringBuilder("code,name,kind,status,longitude,latitude\n");
        for (var i = 0; i < 300_000; i++) rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"R-{i},驿站,REST_STATION,OPEN,117,36\n");
        await System.IO.File.WriteAllTextAsync(File, rows.ToString());
        var cut = RunAsync("import stations stations.csv --crs wgs84");
        await WaitAsync("select exists (select from pg_stat_activity where query ilike 'copy %' and state = 'active')");

        _wire.Cut();
        AssertLost(await cut);
        _wire.Reset();

        Assert.Equal(0L, await AskAsync("select (select count(*) from station) + (select count(*) from change where kind = 'STATION')"));
    }

    [Fact]
    public async Task A_store_that_is_cut_off_while_it_is_opened_is_named()
    {
        await using var turn = await Statements.HoldAsync(_cluster.ConnectionString, "begin; select pg_advisory_xact_lock(hashtext('map schema_version'))");
        var cut = RunAsync("export stations out.csv");
        await WaitAsync("select exists (select from pg_stat_activity where wait_event = 'advisory')");

        _wire.Cut();
        AssertLost(await cut);
    }

    [Fact]
    public async Task A_command_whose_connection_breaks_says_so_in_one_sentence()
    {
        await using var turn = await Statements.HoldAsync(_cluster.ConnectionString, "begin; lock table station");
        var broken = RunAsync("export stations out.csv");
        await WaitAsync("select exists (select from pg_stat_activity where wait_event = 'relation')");

        _wire.Reset();
        AssertLost(await broken);
    }

    private void AssertLost(MapProcess.Ended ended)
    {
        Assert.Equal(1, ended.ExitCode);
        var port = new NpgsqlConnectionStringBuilder(_wire.ConnectionString).Port;
        Assert.StartsWith($"map: The database server 127.0.0.1:{port} that ConnectionStrings__Map names has stopped answering.", ended.Errors, StringComparison.Ordinal);
        Assert.Contains("run the command again", ended.Errors, StringComparison.Ordinal);
        Assert.Single(ended.Errors.TrimEnd().Split('\n'));
    }

    /// <summary>Runs a command whose files stand in the test's folder.</summary>
    private Task<MapProcess.Ended> RunAsync(string command, int patience = Patience) => MapProcess.RunAsync(
        _folder["data"], new Dictionary<string, string> { ["ConnectionStrings__Map"] = new NpgsqlConnectionStringBuilder(_wire.ConnectionString) { CommandTimeout = patience, Timeout = patience }.ConnectionString },
        [.. command.Split(' ').Select(word => word.Contains('.', StringComparison.Ordinal) ? _folder[word] : word)]);

    private Task WaitAsync(string question) => Statements.WaitAsync(_cluster.ConnectionString, question);

    private Task<object?> AskAsync(string sql) => Statements.AskAsync(_cluster.ConnectionString, sql);
}
