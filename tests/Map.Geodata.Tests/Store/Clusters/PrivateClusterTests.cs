using System.Diagnostics;
using System.Globalization;
using Map.Geodata.Store.Clusters;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Geodata.Tests.Store.Clusters;

public sealed class PrivateClusterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_new_cluster_is_ready_for_the_store_and_closed_to_the_network()
    {
        await using PrivateCluster cluster = await PrivateCluster.StartAsync(_folder["pg"]);

        Assert.StartsWith("3.", await cluster.AskAsync("select postgis_lib_version()"), StringComparison.Ordinal);
        Assert.Equal("map", await cluster.AskAsync("select current_database()"));
        Assert.Equal("UTF8", await cluster.AskAsync("show server_encoding"));
        Assert.Equal("C.UTF-8", await cluster.AskAsync("show lc_collate"));
        Assert.Equal("on", await cluster.AskAsync("show data_checksums"));
        Assert.Equal("", await cluster.AskAsync("show listen_addresses"));
        Assert.Equal((UnixFileMode)0b111_000_000, File.GetUnixFileMode(await SocketFolderAsync(cluster)));
    }

    [Fact]
    public async Task A_second_start_finds_what_the_first_left()
    {
        await using (PrivateCluster first = await PrivateCluster.StartAsync(_folder["pg"]))
            await first.AskAsync("create table note as select '驿站'::text as words");
        Assert.False(File.Exists(Cluster.NoteOf(_folder["pg"])), "the server still runs");

        await using PrivateCluster second = await PrivateCluster.StartAsync(_folder["pg"]);

        Assert.Equal("驿站", await second.AskAsync("select words from note"));
    }

    [Fact]
    public async Task Two_users_share_one_server_and_the_last_one_to_leave_stops_it()
    {
        PrivateCluster[] both = await Task.WhenAll(PrivateCluster.StartAsync(_folder["pg"]), PrivateCluster.StartAsync(_folder["pg"]));
        int server = Cluster.PostmasterOf(_folder["pg"]);

        await both[0].DisposeAsync();
        await both[0].DisposeAsync();
        Assert.Equal("1", await both[1].AskAsync("select 1"));

        await both[1].DisposeAsync();
        await Cluster.GoneAsync(server);
    }

    [Fact]
    public async Task A_server_whose_host_was_killed_is_taken_over_and_stopped_in_the_end()
    {
        (Process host, _) = await Cluster.StartHostAsync(_folder["pg"]);
        await Cluster.KillAsync(host);
        int server = Cluster.PostmasterOf(_folder["pg"]);
        Assert.True(Cluster.IsRunning(server));

        await using (await PrivateCluster.StartAsync(_folder["pg"]))
            Assert.Equal(server, Cluster.PostmasterOf(_folder["pg"]));

        await Cluster.GoneAsync(server);
    }

    [Fact]
    public async Task A_killed_server_comes_back_with_every_committed_row()
    {
        PrivateCluster killed = await PrivateCluster.StartAsync(_folder["pg"]);
        await killed.AskAsync("create table note as select generate_series(1, 1000) as n");
        Process.GetProcessById(Cluster.PostmasterOf(_folder["pg"])).Kill();

        await using (PrivateCluster restarted = await PrivateCluster.StartAsync(_folder["pg"]))
            Assert.Equal("500500", await restarted.AskAsync("select sum(n) from note"));
        await killed.DisposeAsync();
    }

    [Fact]
    public async Task The_note_of_a_dead_server_is_no_obstacle_when_its_id_belongs_to_another_program()
    {
        await using (await PrivateCluster.StartAsync(_folder["pg"]))
            File.Copy(Cluster.NoteOf(_folder["pg"]), _folder["note"]);
        string[] note = await File.ReadAllLinesAsync(_folder["note"]);
        note[0] = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        await File.WriteAllLinesAsync(Cluster.NoteOf(_folder["pg"]), note);

        await using PrivateCluster restarted = await PrivateCluster.StartAsync(_folder["pg"]);

        Assert.NotEqual(Environment.ProcessId, Cluster.PostmasterOf(_folder["pg"]));
    }

    [Fact]
    public async Task A_server_that_lost_its_socket_is_restarted()
    {
        await using PrivateCluster first = await PrivateCluster.StartAsync(_folder["pg"]);
        foreach (string file in Directory.GetFiles(await SocketFolderAsync(first)))
            File.Delete(file);

        await using PrivateCluster second = await PrivateCluster.StartAsync(_folder["pg"]);

        Assert.Equal("1", await second.AskAsync("select 1"));
    }

    [Fact]
    public async Task The_terminals_interrupt_does_not_reach_the_server()
    {
        await using PrivateCluster cluster = await PrivateCluster.StartAsync(_folder["pg"]);

        Assert.NotEqual(SessionOf(Environment.ProcessId), SessionOf(Cluster.PostmasterOf(_folder["pg"])));
    }

    [Fact]
    public async Task A_broken_off_initdb_is_done_again()
    {
        Directory.CreateDirectory(_folder["pg/data.unfinished/base"]);
        await File.WriteAllTextAsync(_folder["pg/data.unfinished/PG_VERSION"], "15");

        await using PrivateCluster cluster = await PrivateCluster.StartAsync(_folder["pg"]);

        Assert.Equal("1", await cluster.AskAsync("select 1"));
        Assert.False(Directory.Exists(_folder["pg/data.unfinished"]));
    }

    [Fact]
    public async Task A_start_that_is_called_off_leaves_no_server()
    {
        using var calledOff = new CancellationTokenSource();
        Task<PrivateCluster> start = PrivateCluster.StartAsync(_folder["pg"], cancel: calledOff.Token);
        await Cluster.EventuallyAsync("the server begins", () => File.Exists(Cluster.NoteOf(_folder["pg"])));
        await calledOff.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);

        Assert.False(File.Exists(Cluster.NoteOf(_folder["pg"])), "the server still runs");
        Assert.Empty(Directory.GetFiles(_folder["pg/leases"]));
    }

    [Fact]
    public async Task A_folder_of_somebody_elses_is_left_alone()
    {
        Directory.CreateDirectory(_folder["pg/data"]);
        await File.WriteAllTextAsync(_folder["pg/data/novel.txt"], "once");

        var e = await Assert.ThrowsAsync<ClusterFolderException>(() => PrivateCluster.StartAsync(_folder["pg"]));

        Assert.Contains(_folder["pg/data"], e.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["pg/data/novel.txt"]));
    }

    [Fact]
    public async Task A_server_that_cannot_start_says_why()
    {
        await using (await PrivateCluster.StartAsync(_folder["pg"])) { }
        await File.AppendAllTextAsync(_folder["pg/data/postgresql.conf"], "no_such_setting = 1\n");

        var e = await Assert.ThrowsAsync<ServerStartException>(() => PrivateCluster.StartAsync(_folder["pg"]));

        Assert.Contains(e.LastLines, line => line.Contains("no_such_setting", StringComparison.Ordinal));
        Assert.Contains("no_such_setting", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a folder with 'quotes', commas and 汉字")]
    [InlineData("so-deep/that-its-socket-would-not-fit/into-the-hundred-and-seven-bytes/that-an-address-may-have/on-this-system/pg")]
    public async Task Any_folder_will_do(string name)
    {
        string address;
        await using (PrivateCluster cluster = await PrivateCluster.StartAsync(_folder[name]))
        {
            address = cluster.ConnectionString;
            await cluster.AskAsync("create table note as select 7 as n");
        }

        await using PrivateCluster again = await PrivateCluster.StartAsync(_folder[name]);

        Assert.Equal(address, again.ConnectionString);
        Assert.Equal("7", await again.AskAsync("select n from note"));
        Assert.Equal(_folder[name], again.Folder);
    }

    private static Task<string> SocketFolderAsync(PrivateCluster cluster) =>
        Task.FromResult(new NpgsqlConnectionStringBuilder(cluster.ConnectionString).Host!);

    // proc(5): the sixth field, counted from the end of the name, which may hold spaces.
    private static string SessionOf(int process) => File.ReadAllText($"/proc/{process}/stat").Split(')')[^1].Split(' ')[4];
}
