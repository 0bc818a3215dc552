using Map.Analysis.Network;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Network;

public class NetworkFileTests
{
    private static readonly byte[] Bytes = NetworkFile.ToBytes(NetworkBuilder.Build(RandomCity.Create(seed: 1, side: 6, blockMetres: 100)));

    [Fact]
    public void A_network_read_back_writes_the_same_bytes() =>
        Assert.Equal(Bytes, NetworkFile.ToBytes(NetworkFile.FromBytes(Bytes)));

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        for (var length = 0; length < Bytes.Length; length += 7)
            Assert.Throws<InvalidNetworkException>(() => NetworkFile.FromBytes(Bytes.AsSpan(0, length)));
    }

    [Fact]
    public void A_file_of_another_version_is_refused()
    {
        var other = Bytes.ToArray();
        other[7]++;
        Assert.Throws<InvalidNetworkException>(() => NetworkFile.FromBytes(other));
    }

    [Fact]
    public void A_file_written_before_gates_kept_hours_is_a_network_without_such_gates()
    {
        var source = RandomCity.Create(seed: 1, side: 6, blockMetres: 100, withGates: false);
        var bytes = NetworkFile.ToBytes(NetworkBuilder.Build(source));
        // The older version has no fourth and fifth count, and nothing at the end.
        byte[] older = [.. "MAPNET01"u8, .. bytes[8..20], .. bytes[28..]];
        Assert.Equal(bytes, NetworkFile.ToBytes(NetworkFile.FromBytes(older)));
    }

    [Fact]
    public void A_file_written_before_obstacles_were_known_is_a_network_without_any()
    {
        byte[] older = [.. "MAPNET02"u8, .. Bytes[8..24], .. Bytes[28..]];
        Assert.Equal(Bytes, NetworkFile.ToBytes(NetworkFile.FromBytes(older)));
    }

    [Fact]
    public void Barriers_are_read_back_as_they_were()
    {
        var network = new AsciiMap("""
            A----B
            wwwwww
            C----D
            """, 20).Network;
        Assert.Equal(5, network.Obstacles.All.Length);
        Assert.Equal(network.Obstacles.All, NetworkFile.FromBytes(NetworkFile.ToBytes(network)).Obstacles.All);
    }

    [Fact]
    public void A_damaged_byte_is_refused_or_harmless()
    {
        const int seed = 20260;
        Console.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++)
        {
            var damaged = Bytes.ToArray();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            try
            {
                var network = NetworkFile.FromBytes(damaged);
                Assert.All(network.ArcHead, head => Assert.InRange(head, 0, network.Nodes.Count - 1));
            }
            catch (InvalidNetworkException)
            {
                // Refused, as it should be.
            }
        }
    }
}
