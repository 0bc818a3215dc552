namespace Map.Geodata.Store.Clusters;

/// <summary>No installation of PostgreSQL (15 or newer, or of the version that made the data) was found.</summary>
public sealed class PostgresMissingException(string message) : StoreException(message)
{
    internal const string AptCommand = "sudo apt-get install postgresql-15 postgresql-15-postgis-3";
}

/// <summary>PostgreSQL is installed, but its PostGIS extension is not.</summary>
public sealed class PostgisMissingException(string message, string package) : StoreException(message)
{
    /// <summary>The Debian package that holds it.</summary>
    public string Package { get; } = package;
}

/// <summary>The private cluster's folder can't be used by this user.</summary>
public sealed class ClusterFolderException(string message, Exception? inner = null) : StoreException(message, inner);

/// <summary>PostgreSQL's programs ran, but gave up.</summary>
public sealed class ServerStartException(string what, IReadOnlyList<string> lastLines)
    : StoreException($"{what} It said last:{string.Concat(lastLines.Select(line => Environment.NewLine + "  " + line))}")
{
    /// <summary>The end of its log, oldest line first.</summary>
    public IReadOnlyList<string> LastLines { get; } = lastLines;
}
