using Map.Geodata.Store.Clusters;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Store.Clusters;

/// <summary>What only root meets; these cases are added when the tests run as root.</summary>
public sealed class RootTests : IDisposable
{
    private const UnixFileMode OwnerOnly = (UnixFileMode)0b111_000_000;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> AsRoot => Environment.IsPrivilegedProcess ? new("as root") : [];

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(AsRoot))]
    public async Task Root_hands_the_server_to_an_unprivileged_user(string _)
    {
        await using PrivateCluster cluster = await PrivateCluster.StartAsync(_folder["pg"]);

        string status = await File.ReadAllTextAsync($"/proc/{Cluster.PostmasterOf(_folder["pg"])}/status");
        Assert.DoesNotContain("\nUid:\t0", status, StringComparison.Ordinal);
        Assert.DoesNotContain("\nGid:\t0", status, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(AsRoot))]
    public async Task A_checkout_that_the_servers_user_cannot_enter_keeps_its_store_in_the_systems_folder(string _)
    {
        Directory.CreateDirectory(_folder["closed"], OwnerOnly);
        List<string> said = [];
        string home;
        await using (PrivateCluster first = await PrivateCluster.StartAsync(_folder["closed/pg"], said.Add))
        {
            home = first.Folder;
            await first.AskAsync("create table note as select 7 as n");
        }
        try
        {
            Assert.StartsWith("/var/lib/map/pg-", home, StringComparison.Ordinal);
            Assert.Contains(home, Assert.Single(said), StringComparison.Ordinal);

            // The data don't get lost when the folder becomes reachable later.
            File.SetUnixFileMode(_folder["closed"], OwnerOnly | UnixFileMode.OtherExecute);
            await using PrivateCluster second = await PrivateCluster.StartAsync(_folder["closed/pg"]);
            Assert.Equal("7", await second.AskAsync("select n from note"));
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    [Theory, MemberData(nameof(AsRoot))]
    public async Task A_store_whose_folder_was_closed_since_is_not_replaced_by_an_empty_one(string _)
    {
        Directory.CreateDirectory(_folder["open"]);
        await using (await PrivateCluster.StartAsync(_folder["open/pg"])) { }
        File.SetUnixFileMode(_folder["open"], OwnerOnly);

        var e = await Assert.ThrowsAsync<ClusterFolderException>(() => PrivateCluster.StartAsync(_folder["open/pg"]));

        Assert.Contains(_folder["open/pg"], e.Message, StringComparison.Ordinal);
    }
}
