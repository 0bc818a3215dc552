using System.Net;
using System.Net.Sockets;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Commands;

public sealed class CommandTests(TestStore store) : IClassFixture<TestStore>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private Dictionary<string, string> OnTestStore => new() { ["ConnectionStrings__Map"] = store.ConnectionString };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_port_in_use_is_one_sentence_and_a_failure()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var up = await MapProcess.RunAsync(_folder["data"], OnTestStore, "up", "--port", $"{port}");
        AssertRefused(up, $"Port {port} is in use");
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_named_without_its_password()
    {
        var settings = new Dictionary<string, string> { ["ConnectionStrings__Map"] = "Host=127.0.0.1;Port=1;Database=map;Username=map;Password=hidden-secret;Timeout=2" };
        var up = await MapProcess.RunAsync(_folder["data"], settings, "up", "--port", "0");
        AssertRefused(up, "127.0.0.1:1");
        Assert.DoesNotContain("hidden-secret", up.Errors + up.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_without_PostGIS_is_told_what_it_misses()
    {
        // No database of this cluster lacks the extension's files, but one may forbid this user to create it.
        var bare = await TestStore.CreateBareDatabaseAsync();
        var admin = new Npgsql.NpgsqlConnectionStringBuilder(bare);
        await store.RunAsync("do $$ begin if not exists (select from pg_roles where rolname = 'guest') then create role guest login; end if; end $$");
        admin.Username = "guest";
        var settings = new Dictionary<string, string> { ["ConnectionStrings__Map"] = admin.ConnectionString };
        AssertRefused(await MapProcess.RunAsync(_folder["data"], settings, "up", "--port", "0"), "PostGIS");
    }

    [Theory]
    [InlineData("import", "osm", "no-such-file.osm.pbf", "There is no file")]
    [InlineData("import", "unicorns", "map", "unicorns")]
    [InlineData("sample", "atlantis", "", "atlantis")]
    public async Task What_there_is_not_is_named(string command, string what, string file, string sentence)
    {
        string[] arguments = file.Length == 0 ? [command, what] : [command, what, file == "map" ? Path.Combine(Repository.Root, "map") : file];
        AssertRefused(await MapProcess.RunAsync(_folder["data"], OnTestStore, arguments), sentence);
    }

    [Fact]
    public async Task Streets_are_imported_with_a_report_and_a_dry_run_keeps_nothing()
    {
        var file = _folder["city.osm"];
        await File.WriteAllTextAsync(file, new AsciiMap("A---B---C", 100).ToOsmXml());
        var dry = await MapProcess.RunAsync(_folder["data"], OnTestStore, "import", "osm", file, "--dry-run");
        Assert.Equal(0, dry.ExitCode);
        Assert.Contains("Nothing was written", dry.Output, StringComparison.Ordinal);
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from city_network"));

        var import = await MapProcess.RunAsync(_folder["data"], OnTestStore, "import", "osm", file);
        Assert.Equal(0, import.ExitCode);
        Assert.Contains("2 stretches of street", import.Output, StringComparison.Ordinal);
        Assert.Equal(2, await store.AskAsync<long>("select count(*) from base_road join city_network on network_id = id where city_network.name = 'city'"));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("<html><body>not found</body></html>", "osm")]
    [InlineData("<osm version=\"0.6\"><node id=\"1\" lon=\"1\" lat=\"1\"/>", "line")]
    [InlineData("<osm version=\"0.6\"><node id=\"1\" lon=\"1\" lat=\"1\"/></osm>", "no streets")]
    public async Task A_file_that_is_no_city_is_refused_and_the_store_stays_as_it_was(string content, string word)
    {
        var file = _folder["broken.osm"];
        await File.WriteAllTextAsync(file, content);
        var before = await store.AskAsync<long>("select count(*) from city_network");
        AssertRefused(await MapProcess.RunAsync(_folder["data"], OnTestStore, "import", "osm", file), word);
        Assert.Equal(before, await store.AskAsync<long>("select count(*) from city_network"));
    }

    private static void AssertRefused(MapProcess.Ended ended, string sentence)
    {
        Assert.NotEqual(0, ended.ExitCode);
        Assert.Contains(sentence, ended.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.Single(ended.Errors.Trim().Split('\n'));
        Assert.StartsWith("map: ", ended.Errors, StringComparison.Ordinal);
    }
}
