using Map.Api.Editing;
using Map.Geodata.Import;

namespace Map.Api.Imports;

/// <summary>The file can't be imported as a whole, for instance because it is cut off or has no column that identifies its rows.</summary>
public sealed class UnusableFileException(string message) : EditException(message)
{
    internal UnusableFileException(ImportException reason)
        : this(reason.Message)
    {
    }
}

/// <summary>The file has several layers or sheets and none was chosen, or none of the name.</summary>
public sealed class UnknownLayerException(string message, IReadOnlyList<string> layers) : EditException(message)
{
    /// <summary>Those that it has.</summary>
    public IReadOnlyList<string> Layers { get; } = layers;
}

/// <summary>The file has positions but nothing says in which system; it is never guessed.</summary>
public sealed class UndeclaredSystemException(string file) : EditException(
    $"{file} has positions but doesn't say in which coordinate system. Declare it: WGS84 (GPS), CGCS2000, GCJ02 (Amap, Tencent), BD09 (Baidu), or an EPSG number.");

/// <summary>No such coordinate system.</summary>
public sealed class UnknownSystemException(int epsg) : EditException($"There is no coordinate system EPSG:{epsg} that Map knows.")
{
    public int Epsg { get; } = epsg;
}

/// <summary>What the file unpacks to is too large.</summary>
public sealed class UnpacksTooLargeException(string file, int mostMegabytes) : EditException(
    $"{file} unpacks to more than {mostMegabytes} MB. Split it, or import it on the server with ./map import.")
{
    public int MostMegabytes { get; } = mostMegabytes;
}

/// <summary>So many files wait for being imported that there is no room for another one.</summary>
public sealed class NoRoomForUploadException() : EditException("Too many files wait for being imported. They are dropped after a day at most; try again later.");

/// <summary>The file was sent too long ago, or never.</summary>
public sealed class UploadGoneException() : EditException("The file is gone: files that were sent are kept for a day. Send it again.");
