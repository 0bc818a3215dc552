using Map.Geodata.Osm;
using Map.Geodata.Tests.Osm.Fixtures;
using Xunit;
using Xunit.Abstractions;

namespace Map.Geodata.Tests.Osm.Reading;

public class DamagedPbfTests(ITestOutputHelper output)
{
    private static readonly byte[] HeaderBlock = new PbfWriter().Write(new OsmDrawing());

    [Fact]
    public void A_file_cut_anywhere_is_refused_except_between_two_blocks()
    {
        var writer = new PbfWriter { ElementsPerBlock = 4 };
        byte[] file = writer.Write(OsmDrawing.OfEverything());
        var boundaries = Boundaries(file);
        Assert.Equal(6, boundaries.Count); // The header, 3 blocks of nodes, one of ways, one of relations.

        for (int length = 0; length < file.Length; length++)
        {
            var error = Record.Exception(() => TempFile.Read(file[..length]));
            if (boundaries.Contains(length))
                Assert.Null(error);
            else
                Assert.IsType<OsmFormatException>(error);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_with_any_byte_changed_is_refused_or_read_but_never_breaks_the_reader(bool zlib)
    {
        const int seed = 20250607;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        byte[] file = new PbfWriter { ElementsPerBlock = 4, Zlib = zlib }.Write(OsmDrawing.OfEverything());
        int refused = 0;
        for (int at = 0; at < file.Length; at++)
        {
            byte[] damaged = [.. file];
            damaged[at] ^= (byte)random.Next(1, 256);
            var error = Record.Exception(() => TempFile.Read(damaged));
            if (error is not null)
                Assert.IsType<OsmFormatException>(error);
            refused += error is null ? 0 : 1;
        }

        output.WriteLine($"{refused} of {file.Length} refused");
        Assert.InRange(refused, 1, file.Length);
    }

    [Fact]
    public void Random_messages_in_a_sound_block_are_refused_or_read()
    {
        const int seed = 4711;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++)
        {
            var content = new byte[random.Next(1, 60)];
            random.NextBytes(content);
            content[0] = 0x12; // A group, so that more than the first byte is looked at.
            var error = Record.Exception(() => TempFile.Read([.. HeaderBlock, .. new PbfWriter().Block("OSMData", content)]));
            if (error is not null)
                Assert.IsType<OsmFormatException>(error);
        }
    }

    [Fact]
    public void A_header_over_64_KiB_is_refused_unread()
        => AssertRefused([.. HeaderBlock, .. PbfWriter.BigEndian(65_537), 0, 0], "65537");

    [Fact]
    public void A_negative_header_length_is_refused()
        => AssertRefused([.. HeaderBlock, 0xFF, 0xFF, 0xFF, 0xFF], "4294967295");

    [Fact]
    public void A_block_over_32_MiB_is_refused_unread()
    {
        byte[] header = new ProtoWriter().Text(1, "OSMData").Number(3, (32 << 20) + 1).ToArray();
        AssertRefused([.. HeaderBlock, .. PbfWriter.BigEndian(header.Length), .. header], "33554433");
    }

    [Fact]
    public void A_block_longer_than_the_rest_of_the_file_is_refused()
    {
        byte[] header = new ProtoWriter().Text(1, "OSMData").Number(3, 32 << 20).ToArray();
        var e = Assert.Throws<OsmFormatException>(() => TempFile.Read([.. HeaderBlock, .. PbfWriter.BigEndian(header.Length), .. header, 1, 2, 3]));
        Assert.Contains("found 3 before the end", e.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, "more")]
    [InlineData(1, "found 6")]
    public void A_block_that_unpacks_to_another_size_than_it_says_is_refused(int error, string found)
    {
        byte[] content = new ProtoWriter().Text(1, "test").ToArray();
        byte[] blob = new ProtoWriter().Number(2, (ulong)(content.Length + error)).Bytes(3, PbfWriter.Deflate(content)).ToArray();
        AssertRefused([.. HeaderBlock, .. PbfWriter.Frame("OSMData", blob)], found);
    }

    [Theory]
    [InlineData(33_554_433)]
    [InlineData(30_000_000)]
    [InlineData(long.MaxValue)]
    public void A_claim_that_the_packed_bytes_cannot_hold_is_refused_before_memory_is_taken(long claim)
    {
        byte[] blob = new ProtoWriter().Number(2, (ulong)claim).Bytes(3, PbfWriter.Deflate([1, 2, 3])).ToArray();
        AssertRefused([.. HeaderBlock, .. PbfWriter.Frame("OSMData", blob)], $"claims {claim}");
    }

    [Fact]
    public void Bytes_that_are_not_zlib_are_refused()
    {
        byte[] blob = new ProtoWriter().Number(2, 100).Bytes(3, [1, 2, 3, 4, 5, 6, 7, 8]).ToArray();
        AssertRefused([.. HeaderBlock, .. PbfWriter.Frame("OSMData", blob)], "in the block that begins here");
    }

    [Theory]
    [InlineData(4, "Lzma")]
    [InlineData(5, "Bzip2")]
    [InlineData(6, "Lz4")]
    [InlineData(7, "Zstd")]
    public void A_packing_that_only_some_programs_use_is_named_with_the_way_out(int field, string name)
    {
        byte[] blob = new ProtoWriter().Number(2, 3).Bytes(field, [1, 2, 3]).ToArray();
        var e = AssertRefused([.. HeaderBlock, .. PbfWriter.Frame("OSMData", blob)], name);
        Assert.Contains("osmium cat", e.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_without_data_is_refused()
        => AssertRefused([.. HeaderBlock, .. PbfWriter.Frame("OSMData", [])], "found none");

    [Fact]
    public void A_number_of_more_than_ten_bytes_is_refused()
        => AssertDataRefused([0x88, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], "at most 10 bytes");

    [Fact]
    public void A_tag_that_points_outside_the_string_table_is_refused()
        => AssertDataRefused(Group(1, new ProtoWriter().Zig(1, 1).Packed(2, [9]).Packed(3, [9]).Zig(8, 0).Zig(9, 0)), "found number 9");

    [Fact]
    public void Fewer_coordinates_than_nodes_are_refused()
        => AssertDataRefused(Group(2, new ProtoWriter().Packed(1, [2, 2]).Packed(8, [0]).Packed(9, [0, 0])), "found the end");

    [Fact]
    public void More_coordinates_than_nodes_are_refused()
        => AssertDataRefused(Group(2, new ProtoWriter().Packed(1, [2]).Packed(8, [0, 0]).Packed(9, [0, 0])), "found more");

    [Fact]
    public void A_member_that_is_neither_node_way_nor_relation_is_refused()
        => AssertDataRefused(Group(4, new ProtoWriter().Number(1, 1).Packed(8, [0]).Packed(9, [2]).Packed(10, [3])), "found 3");

    [Fact]
    public void A_granularity_of_nothing_is_refused()
        => AssertDataRefused(new ProtoWriter().Number(17, 0).ToArray(), "granularity");

    private static byte[] Group(int field, ProtoWriter element)
        => new ProtoWriter().Bytes(1, new ProtoWriter().Text(1, "").ToArray()).Bytes(2, new ProtoWriter().Bytes(field, element.ToArray()).ToArray()).ToArray();

    private static void AssertDataRefused(byte[] content, string found)
        => AssertRefused([.. HeaderBlock, .. new PbfWriter().Block("OSMData", content)], found);

    // The damage always begins behind the header block; the message names the file, the place and the way out.
    private static OsmFormatException AssertRefused(byte[] file, string found)
    {
        var e = Assert.Throws<OsmFormatException>(() => TempFile.Read(file));
        Assert.Contains(found, e.Problem, StringComparison.Ordinal);
        Assert.InRange(e.ByteOffset ?? -1, HeaderBlock.Length, file.Length);
        Assert.StartsWith($"streets.osm.pbf, byte {e.ByteOffset}: ", e.Message, StringComparison.Ordinal);
        Assert.EndsWith(e.WayOut, e.Message, StringComparison.Ordinal);
        return e;
    }

    // Where blocks end: found by walking over lengths, not by the reader under test.
    private static List<int> Boundaries(byte[] file)
    {
        List<int> ends = [];
        for (int at = 0; at < file.Length;)
        {
            int headerLength = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            at += 4 + headerLength;
            at += BlobLength(file.AsSpan(at - headerLength, headerLength));
            ends.Add(at);
        }

        return ends;
    }

    // The writer ends a header with field 3, the blob's size as a varint of one or two bytes.
    private static int BlobLength(ReadOnlySpan<byte> header)
        => header[^2] == 0x18 ? header[^1] : (header[^2] & 0x7F) | (header[^1] << 7);
}
