using System.Globalization;

namespace Map.Geodata.Import;

/// <summary>The file as a whole can't be imported; the store is as it was. The message says what was wrong and the way out.</summary>
public abstract class ImportException(string message, Exception? inner = null) : Exception(message, inner);

public sealed class UnknownImportKindException(string kind, IEnumerable<string> known)
    : ImportException($"\"{kind}\" is nothing that can be imported. Kinds are {string.Join(", ", known)}.")
{
    public string Kind { get; } = kind;
}

public sealed class UnknownFormatException(string file, IEnumerable<string> known)
    : ImportException($"{file} is in no format that Map reads. Formats go by the ending of the name: {string.Join(", ", known)}.")
{
    public string File { get; } = file;
}

/// <summary>The file is cut off, or not what its name says.</summary>
public sealed class UnreadableFileException(string file, string reason, Exception? inner = null)
    : ImportException($"{file} can't be read: {reason}", inner)
{
    public string File { get; } = file;

    /// <summary>The disk doesn't give it. What the system says of that names folders of this machine, so it is said in other words.</summary>
    public static UnreadableFileException Unavailable(string file, Exception reason) => new(file, reason switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it isn't there. Look at its name and its folder.",
        UnauthorizedAccessException => "this program isn't allowed to. Let its user read the file.",
        _ => "the disk doesn't give it. Copy it to another one, or try again.",
    }, reason);
}

public sealed class MissingCoordinateSystemException(string file)
    : ImportException($"{file} has positions but doesn't say in which coordinate system. Declare it: wgs84 (GPS), cgcs2000, " +
                      "gcj02 (Amap, Tencent), bd09 (Baidu) or EPSG:n.")
{
    public string File { get; } = file;
}

public sealed class MissingKeyColumnException(string file, string kind, string column, IEnumerable<string> headers)
    : ImportException($"{file} has no column that identifies its rows. {kind} need \"{column}\"; the file has {Listed(headers)}.")
{
    public string Column { get; } = column;

    private static string Listed(IEnumerable<string> headers) => string.Join(", ", headers.Select(h => $"\"{h}\""));
}

/// <summary>Two columns of the file, or of a mapping, mean the same.</summary>
public sealed class AmbiguousColumnException(string file, string column, string first, string second)
    : ImportException($"{file}: the columns \"{first}\" and \"{second}\" both mean \"{column}\". Rename or map one of them.")
{
    public string Column { get; } = column;
}

/// <summary>The store refused the import as a whole by a rule that no single row breaks alone.</summary>
public sealed class RefusedByStoreException(string rule, string message, Exception inner)
    : ImportException(string.Create(CultureInfo.InvariantCulture, $"The store refused the import by its rule {rule}: {message}"), inner)
{
    public string Rule { get; } = rule;
}

/// <summary>The file has several layers (or sheets) and none was named, or none of the name.</summary>
public sealed class LayerException(string file, string? layer, IReadOnlyList<string> known)
    : ImportException(known.Count == 0
        ? layer is null ? $"{file} has no layer or sheet with rows." : $"{file} has no layers; leave \"{layer}\" out."
        : (layer is null ? $"{file} has several layers; name the one to import: " : $"{file} has no layer \"{layer}\". It has ")
          + string.Join(", ", known.Select(name => $"\"{name}\"")) + ".")
{
    /// <summary>What was asked for.</summary>
    public string? Layer { get; } = layer;

    /// <summary>What the file has.</summary>
    public IReadOnlyList<string> Known { get; } = known;
}

/// <summary>A mapping sends a header to a column that the kind doesn't have.</summary>
public sealed class UnknownMappedColumnException(string header, string column, string kind, IEnumerable<string> known)
    : ImportException($"The mapping sends \"{header}\" to \"{column}\", which {kind} don't have. They have {string.Join(", ", known)}.")
{
    public string Column { get; } = column;
}
