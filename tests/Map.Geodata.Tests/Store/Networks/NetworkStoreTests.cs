using Map.Analysis.Network;
using Map.Geodata.Store.Networks;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Store.Networks;

public sealed class NetworkStoreTests(TestStore store) : IClassFixture<TestStore>, IAsyncLifetime, IDisposable
{
    private static readonly AsciiMap City = new("""
        A---B
        |   |
        C---D
        """, 100);

    private readonly TemporaryFolder _folder = new();

    public Task InitializeAsync() => store.RunAsync("delete from city_network");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    private async Task WriteAsync(RoadNetwork network, string name = "city")
    {
        await using var connection = await store.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await NetworkStore.WriteAsync(connection, new NewNetwork(name, "city.osm", new string('0', 64), null, false, network));
        await transaction.CommitAsync();
    }

    private async Task<StoredNetwork> OnlyAsync() => Assert.Single(await NetworkStore.ListAsync(store.DataSource));

    [Fact]
    public async Task A_network_comes_back_byte_by_byte_and_with_its_metres()
    {
        await WriteAsync(City.Network);
        var stored = await OnlyAsync();
        Assert.InRange(stored.WalkMetres, 1_190, 1_201);
        var loaded = await NetworkStore.LoadAsync(store.DataSource, stored, _folder["networks"]);
        Assert.Equal(NetworkFile.ToBytes(City.Network), NetworkFile.ToBytes(loaded));
    }

    [Fact]
    public async Task A_network_larger_than_a_chunk_comes_back_whole()
    {
        // 300,000 stretches of street have 19 MB: three chunks of 8 MB.
        var network = LongStreet(300_000);
        await WriteAsync(network);
        Assert.Equal(3, await store.AskAsync<long>("select count(*) from city_network_chunk"));
        var loaded = await NetworkStore.LoadAsync(store.DataSource, await OnlyAsync(), _folder["networks"]);
        Assert.Equal(NetworkFile.Hash(NetworkFile.ToBytes(network)), NetworkFile.Hash(NetworkFile.ToBytes(loaded)));
    }

    [Fact]
    public async Task The_file_is_used_while_it_is_what_it_should_be_and_mended_when_not()
    {
        await WriteAsync(City.Network);
        var stored = await OnlyAsync();
        await NetworkStore.LoadAsync(store.DataSource, stored, _folder["networks"]);
        var file = Assert.Single(Directory.GetFiles(_folder["networks"]));
        await File.WriteAllBytesAsync(file, [1, 2, 3]);
        await NetworkStore.LoadAsync(store.DataSource, stored, _folder["networks"]);
        Assert.Equal(NetworkFile.ToBytes(City.Network), await File.ReadAllBytesAsync(file));

        // With the file the server's chunks are not read.
        await store.RunAsync("delete from city_network_chunk");
        await NetworkStore.LoadAsync(store.DataSource, stored, _folder["networks"]);
    }

    [Fact]
    public async Task A_damaged_network_is_refused_by_name()
    {
        await WriteAsync(City.Network);
        await store.RunAsync("update city_network_chunk set bytes = set_byte(bytes, 30, 255)");
        var stored = await OnlyAsync();
        var refusal = await Assert.ThrowsAsync<InvalidNetworkException>(() => NetworkStore.LoadAsync(store.DataSource, stored, _folder["networks"]));
        Assert.Contains("\"city\"", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_costs_nothing_but_time()
    {
        await WriteAsync(City.Network);
        await File.WriteAllTextAsync(_folder["networks"], "a file where the folder should be");
        Assert.NotNull(await NetworkStore.LoadAsync(store.DataSource, await OnlyAsync(), _folder["networks"]));
    }

    [Fact]
    public async Task The_same_name_replaces_and_another_stands_beside()
    {
        await WriteAsync(City.Network);
        await WriteAsync(new AsciiMap("A---B", 100).Network);
        Assert.InRange((await OnlyAsync()).WalkMetres, 390, 401);
        await WriteAsync(City.Network, "second");
        Assert.Equal(["city", "second"], (await NetworkStore.ListAsync(store.DataSource)).Select(n => n.Name));
    }

    private static RoadNetwork LongStreet(int edges) => NetworkBuilder.Build(new StreetSource
    {
        NodeLon = [.. Enumerable.Range(0, edges + 1).Select(i => 1_170_000_000 + (i % 1000 * 1_000))],
        NodeLat = [.. Enumerable.Range(0, edges + 1).Select(i => 320_000_000 + (i / 1000 * 1_000))],
        NodeTraits = new NodeTraits[edges + 1],
        FirstRef = [.. Enumerable.Range(0, edges + 1).Select(w => 2 * w)],
        Refs = [.. Enumerable.Range(0, edges).SelectMany(i => new[] { i, i + 1 })],
        Access = [.. Enumerable.Repeat(StreetAccess.Walk, edges)],
        Kind = new StreetKind[edges],
        Traits = new StreetTraits[edges],
        SourceId = [.. Enumerable.Range(0, edges).Select(i => (long)i)],
    });
}
