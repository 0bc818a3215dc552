using System.Globalization;

namespace Map.Geodata.Store.Clusters;

/// <summary>
/// The unprivileged user that root hands the server to, since PostgreSQL refuses to run as root. Null stands for
/// "whoever runs this process".
/// </summary>
internal sealed record ServerUser(int Uid, int Gid)
{
    private static readonly string[] Candidates = ["postgres", "nobody"];

    /// <summary>The owner of the data when it exists, so that root and a person can share a checkout; else postgres, else nobody.</summary>
    public static async Task<ServerUser?> FindAsync(string dataFolder)
    {
        if (!Environment.IsPrivilegedProcess)
            return null;
        return await FindOwnerAsync(dataFolder)
            ?? ParseAccounts(await File.ReadAllLinesAsync("/etc/passwd"))
            ?? throw new ClusterFolderException(
                $"PostgreSQL doesn't run as root, and none of the users {string.Join(", ", Candidates)} exists: run this as an ordinary user.");
    }

    /// <summary>The words that run a command as this user.</summary>
    public IReadOnlyList<string> Prefix => ["setpriv", $"--reuid={Uid}", $"--regid={Gid}", "--clear-groups", "--"];

    public Task<CommandResult> OwnAsync(params string[] paths) =>
        Command.RunAsync(null, "chown", ["--no-dereference", $"{Uid}:{Gid}", .. paths]);

    /// <summary>Whether this user may enter the folder, which takes every folder above it too.</summary>
    public async Task<bool> CanEnterAsync(string folder) =>
        (await Command.RunAsync(this, "test", ["-x", folder])).Succeeded;

    private static async Task<ServerUser?> FindOwnerAsync(string folder)
    {
        if (!Directory.Exists(folder))
            return null;
        CommandResult owner = await Command.RunAsync(null, "stat", ["--format=%u %g", folder]);
        return owner.Succeeded && ParseIds(owner.Output.Trim().Split(' ')) is { Uid: not 0 } user ? user : null;
    }

    private static ServerUser? ParseAccounts(string[] passwd) => Candidates
        .Select(name => Array.Find(passwd, line => line.StartsWith(name + ":", StringComparison.Ordinal)))
        .OfType<string>()
        .Select(line => ParseIds(line.Split(':')[2..4]))
        .FirstOrDefault();

    private static ServerUser ParseIds(string[] ids) =>
        new(int.Parse(ids[0], CultureInfo.InvariantCulture), int.Parse(ids[1], CultureInfo.InvariantCulture));
}
