using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Map.Geodata.Store.Clusters;

/// <summary>
/// Where a private cluster keeps its things: <c>data</c> belongs to the server's user, the rest to this process. The
/// folder above <c>data</c> is never the server user's, so that nothing it does can mislead root.
/// </summary>
internal sealed record ClusterFolder(string Root)
{
    /// <summary>Bytes that a unix socket's path may have on every system we know (Linux 107, macOS 103).</summary>
    private const int LongestSocketPath = 103;
    private const string SocketFile = ".s.PGSQL.5432";
    private const string SystemFolder = "/var/lib/map";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode EveryoneEnters = OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public string Data { get; } = Path.Combine(Root, "data");
    public string Log { get; } = Path.Combine(Root, "server.log");
    public string Lock { get; } = Path.Combine(Root, "lock");
    public string Leases { get; } = Path.Combine(Root, "leases");
    public string Socket { get; } = ChooseSocketFolder(Root);
    public string SocketPath => Path.Combine(Socket, SocketFile);

    public bool IsInitialised => File.Exists(Path.Combine(Data, "PG_VERSION"));

    public int? DataMajor => IsInitialised
        ? int.Parse(File.ReadAllText(Path.Combine(Data, "PG_VERSION")).Trim(), CultureInfo.InvariantCulture)
        : null;

    /// <summary>
    /// The folder that is asked for, or one under /var/lib/map when this is root and the server's user can't get there
    /// (a checkout under /root, say). Once data lives in the latter it stays there, whatever becomes of the permissions.
    /// </summary>
    public static async Task<ClusterFolder> ChooseAsync(string wanted, Action<string> say)
    {
        var folder = new ClusterFolder(Path.GetFullPath(wanted));
        var substitute = new ClusterFolder(Path.Combine(SystemFolder, $"{Path.GetFileName(folder.Root)}-{ShortHash(folder.Root)}"));
        try
        {
            if (!Environment.IsPrivilegedProcess || (!substitute.IsInitialised && await IsReachableAsync(folder)))
                return folder.Prepare();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new ClusterFolderException($"The folder {folder.Root} can't be used for the store: {e.Message}", e);
        }
        if (folder.IsInitialised)
            throw new ClusterFolderException($"The store in {folder.Root} can't be reached by PostgreSQL's user any more: open the folders above it (chmod o+x).");
        say($"PostgreSQL's user can't reach {folder.Root}, so the store is kept in {substitute.Root}.");
        return substitute.Prepare();
    }

    public ClusterFolder Prepare()
    {
        Directory.CreateDirectory(Leases);
        File.SetUnixFileMode(Root, EveryoneEnters);
        return this;
    }

    /// <summary>
    /// Makes the socket's folder, open to the server's user alone, since whoever can connect is let in; a dead server's
    /// socket in it is cleared away.
    /// </summary>
    public async Task PrepareSocketAsync(ServerUser? user)
    {
        if (new DirectoryInfo(Socket).LinkTarget is not null)
            throw new ClusterFolderException($"{Socket} is a link that somebody else made: remove it.");
        Directory.CreateDirectory(Socket, OwnerOnly);
        if (user is not null)
            await user.OwnAsync(Socket);
        try
        {
            File.SetUnixFileMode(Socket, OwnerOnly);
            foreach (string stale in Directory.GetFiles(Socket))
                File.Delete(stale);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new ClusterFolderException($"{Socket} belongs to another user: remove it.", e);
        }
    }

    private static async Task<bool> IsReachableAsync(ClusterFolder folder)
    {
        folder.Prepare();
        return await ServerUser.FindAsync(folder.Data) is { } user && await user.CanEnterAsync(folder.Root);
    }

    /// <summary>Beside the data, or a stable short folder when the path is too long (or holds a comma, which would part two hosts).</summary>
    private static string ChooseSocketFolder(string root)
    {
        string beside = Path.Combine(root, "socket");
        int bytes = Encoding.UTF8.GetByteCount(Path.Combine(beside, SocketFile));
        return bytes <= LongestSocketPath && !beside.Contains(',') ? beside : $"/tmp/map-{ShortHash(root)}";
    }

    private static string ShortHash(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..12];
}
