using System.Text;

namespace Map.Api.Tests.Tiles;

/// <summary>A feature as a client of the format reads it.</summary>
/// <param name="Id">Its id; null when the tile gives none.</param>
/// <param name="Type">1 point, 2 line, 3 polygon.</param>
/// <param name="Attributes">What the tile says of it.</param>
/// <param name="Points">Its corners, x and y from 0 to 4096 inside the tile.</param>
internal sealed record TileFeature(ulong? Id, int Type, IReadOnlyDictionary<string, object> Attributes, IReadOnlyList<(int X, int Y)> Points);

/// <summary>Reads version 2 of the Mapbox vector tile specification, as much as tests ask of it.</summary>
internal static class VectorTile
{
    public static Dictionary<string, List<TileFeature>> Read(byte[] tile)
    {
        var layers = new Dictionary<string, List<TileFeature>>();
        foreach (Field layer in Fields(tile).Where(f => f.Number == 3))
        {
            Field[] fields = [.. Fields(layer.Bytes)];
            string[] keys = [.. fields.Where(f => f.Number == 3).Select(f => Text(f.Bytes))];
            object[] values = [.. fields.Where(f => f.Number == 4).Select(f => Value(f.Bytes))];
            layers.Add(Text(fields.Single(f => f.Number == 1).Bytes),
                [.. fields.Where(f => f.Number == 2).Select(f => Feature(f.Bytes, keys, values))]);
        }
        return layers;
    }

    private static TileFeature Feature(byte[] bytes, string[] keys, object[] values)
    {
        ulong? id = null;
        int type = 0;
        ulong[] tags = [], commands = [];
        foreach (Field field in Fields(bytes))
        {
            if (field.Number == 1) id = field.Value;
            if (field.Number == 2) tags = Packed(field.Bytes);
            if (field.Number == 3) type = (int)field.Value;
            if (field.Number == 4) commands = Packed(field.Bytes);
        }
        return new(id, type, tags.Chunk(2).ToDictionary(pair => keys[pair[0]], pair => values[pair[1]]), Points(commands));
    }

    // Commands: 1 move and 2 draw, each with a count of pairs of zigzag steps; 7 closes a ring.
    private static List<(int X, int Y)> Points(ulong[] commands)
    {
        var points = new List<(int X, int Y)>();
        (int x, int y) = (0, 0);
        for (int i = 0; i < commands.Length;)
        {
            ulong command = commands[i++];
            if ((command & 7) == 7) continue;
            for (ulong n = command >> 3; n > 0; n--) points.Add((x += Zigzag(commands[i++]), y += Zigzag(commands[i++])));
        }
        return points;
    }

    private static object Value(byte[] bytes)
    {
        Field field = Fields(bytes).Single();
        return field.Number switch
        {
            1 => Text(field.Bytes),
            2 => (double)BitConverter.UInt32BitsToSingle((uint)field.Value),
            3 => BitConverter.UInt64BitsToDouble(field.Value),
            4 or 5 => (double)field.Value,
            6 => (double)Zigzag(field.Value),
            7 => field.Value != 0,
            _ => throw new InvalidDataException($"Value of unknown type {field.Number}."),
        };
    }

    private readonly record struct Field(int Number, ulong Value, byte[] Bytes);

    private static IEnumerable<Field> Fields(byte[] bytes)
    {
        for (int at = 0; at < bytes.Length;)
        {
            ulong key = Varint(bytes, ref at);
            var number = (int)(key >> 3);
            switch (key & 7)
            {
                case 0: yield return new(number, Varint(bytes, ref at), []); break;
                case 1: yield return new(number, BitConverter.ToUInt64(bytes, at), []); at += 8; break;
                case 2:
                    var length = (int)Varint(bytes, ref at);
                    yield return new(number, 0, bytes[at..(at + length)]);
                    at += length;
                    break;
                case 5: yield return new(number, BitConverter.ToUInt32(bytes, at), []); at += 4; break;
                default: throw new InvalidDataException($"Wire type {key & 7}.");
            }
        }
    }

    private static ulong[] Packed(byte[] bytes)
    {
        var numbers = new List<ulong>();
        for (int at = 0; at < bytes.Length;) numbers.Add(Varint(bytes, ref at));
        return [.. numbers];
    }

    private static ulong Varint(byte[] bytes, ref int at)
    {
        ulong number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = bytes[at++];
            number |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80) return number;
        }
    }

    private static int Zigzag(ulong number) => (int)(number >> 1) ^ -(int)(number & 1);

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
