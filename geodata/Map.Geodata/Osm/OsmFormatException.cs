using System.Globalization;

namespace Map.Geodata.Osm;

/// <summary>A file that can't be read as OpenStreetMap data. Its message says where, what was wrong, and the way out.</summary>
public sealed class OsmFormatException : Exception
{
    internal OsmFormatException(string file, string problem, string wayOut, long? byteOffset = null, int? line = null, Exception? cause = null)
        : base($"{file}{Place(byteOffset, line)}: {problem}. {wayOut}", cause)
    {
        File = file;
        Problem = problem;
        WayOut = wayOut;
        ByteOffset = byteOffset;
        Line = line;
    }

    /// <summary>The file's name without its folder.</summary>
    public string File { get; }

    /// <summary>What was expected and what was found.</summary>
    public string Problem { get; }

    public string WayOut { get; }

    /// <summary>Where in the file the damaged part begins; for a packed block, where the block begins; in a .gz counted in its unpacked content.</summary>
    public long? ByteOffset { get; }

    /// <summary>The line, in XML, from 1.</summary>
    public int? Line { get; }

    private static string Place(long? byteOffset, int? line)
    {
        if (line is not null)
            return string.Create(CultureInfo.InvariantCulture, $", line {line}");
        return byteOffset is null ? "" : string.Create(CultureInfo.InvariantCulture, $", byte {byteOffset}");
    }
}
