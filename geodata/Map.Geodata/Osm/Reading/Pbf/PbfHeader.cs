using System.Text;

namespace Map.Geodata.Osm.Reading.Pbf;

/// <summary>The HeaderBlock message. OSM wiki, "PBF Format", section "Definition of the OSMHeader fileblock".</summary>
internal static class PbfHeader
{
    private const double NanosPerDegree = 1e9;

    /// <exception cref="OsmFormatException">The file asks for an ability that this reader does not have.</exception>
    /// <exception cref="InvalidDataException">The message is damaged.</exception>
    public static OsmHeader Parse(string file, ReadOnlySpan<byte> content)
    {
        var message = new ProtoReader(content);
        var header = OsmHeader.Unknown;
        while (message.TryReadField(out int field, out var wire))
        {
            switch (field, wire)
            {
                case (1, WireType.Bytes):
                    header = header with { Bounds = ParseBounds(message.ReadBytes()) };
                    break;
                case (4, WireType.Bytes):
                    Require(file, Encoding.UTF8.GetString(message.ReadBytes()));
                    break;
                case (16, WireType.Bytes):
                    header = header with { WritingProgram = Encoding.UTF8.GetString(message.ReadBytes()) };
                    break;
                case (32, WireType.Varint):
                    header = header with { ReplicatedAt = ToTime((long)message.ReadVarint()) };
                    break;
                default:
                    message.Skip(wire);
                    break;
            }
        }

        return header;
    }

    private static void Require(string file, string feature)
    {
        if (feature is "OsmSchema-V0.6" or "DenseNodes")
            return;
        string wayOut = feature == "HistoricalInformation"
            ? "Cut out one moment first: osmium time-filter FILE -o NEW.osm.pbf"
            : "Rewrite it: osmium cat FILE -o NEW.osm.pbf";
        throw new OsmFormatException(file, $"the file requires the ability '{feature}', which is not supported", wayOut);
    }

    private static OsmBounds ParseBounds(ReadOnlySpan<byte> content)
    {
        var message = new ProtoReader(content);
        Span<long> leftRightTopBottom = stackalloc long[4];
        while (message.TryReadField(out int field, out var wire))
        {
            if (field is >= 1 and <= 4 && wire == WireType.Varint)
                leftRightTopBottom[field - 1] = message.ReadZigZag();
            else
                message.Skip(wire);
        }

        return new OsmBounds(
            leftRightTopBottom[0] / NanosPerDegree, leftRightTopBottom[3] / NanosPerDegree, leftRightTopBottom[1] / NanosPerDegree, leftRightTopBottom[2] / NanosPerDegree);
    }

    private static DateTimeOffset? ToTime(long seconds)
        => seconds is > 0 and <= 253_402_300_799 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
}
