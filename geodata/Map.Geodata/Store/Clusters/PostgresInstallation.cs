using System.Globalization;
using System.Text.RegularExpressions;

namespace Map.Geodata.Store.Clusters;

/// <summary>A folder with PostgreSQL's programs, its major version, and whether PostGIS is installed beside it.</summary>
internal sealed partial record PostgresInstallation(string Programs, int Major, bool HasPostgis)
{
    /// <summary>The oldest version that knows everything the store's schema says (unique nulls not distinct).</summary>
    public const int OldestMajor = 15;

    public string Program(string name) => Path.Combine(Programs, name);

    /// <summary>The newest usable installation in the usual places; the one that made the data when there is data already.</summary>
    /// <param name="dataMajor">The version of an existing cluster; another version can't read its files.</param>
    /// <exception cref="PostgresMissingException"/>
    /// <exception cref="PostgisMissingException"/>
    public static async Task<PostgresInstallation> GetAsync(int? dataMajor = null) => Choose(await ListAsync(UsualFolders()), dataMajor);

    public static async Task<IReadOnlyList<PostgresInstallation>> ListAsync(IEnumerable<string> folders)
    {
        var found = new List<PostgresInstallation>();
        foreach (string programs in folders.Select(ResolvePrograms).OfType<string>().Distinct())
            if (await ReadMajorAsync(programs) is { } major)
                found.Add(new(programs, major, await HasPostgisAsync(programs, major)));
        return found;
    }

    public static PostgresInstallation Choose(IReadOnlyList<PostgresInstallation> found, int? dataMajor)
    {
        var usable = found.Where(one => dataMajor is null ? one.Major >= OldestMajor : one.Major == dataMajor)
            .OrderByDescending(one => one.HasPostgis).ThenByDescending(one => one.Major).ToList();
        if (usable.Count == 0 && dataMajor is { } made)
            throw new PostgresMissingException(
                $"The store was made by PostgreSQL {made}, which is no longer installed; bring it back with: sudo apt-get install postgresql-{made} postgresql-{made}-postgis-3");
        if (usable.Count == 0)
            throw new PostgresMissingException(
                $"PostgreSQL {OldestMajor} or newer was not found; install it with: {PostgresMissingException.AptCommand}");
        if (!usable[0].HasPostgis)
            throw PostgisMissing(usable[0]);
        return usable[0];
    }

    private static PostgisMissingException PostgisMissing(PostgresInstallation one) => new(
        $"PostgreSQL {one.Major} in {one.Programs} has no PostGIS; install it with: sudo apt-get install postgresql-{one.Major}-postgis-3",
        $"postgresql-{one.Major}-postgis-3");

    private static IEnumerable<string> UsualFolders() =>
    [
        .. Versions("/usr/lib/postgresql", "*"),
        .. Versions("/usr", "pgsql-*"),
        .. Versions("/opt/homebrew/opt", "postgresql*"),
        .. Versions("/usr/local/opt", "postgresql*"),
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
    ];

    private static IEnumerable<string> Versions(string folder, string pattern) => Directory.Exists(folder)
        ? Directory.EnumerateDirectories(folder, pattern).Select(version => Path.Combine(version, "bin"))
        : [];

    /// <summary>The real home of a folder's postgres (which may be a link), if initdb and pg_ctl live there too.</summary>
    private static string? ResolvePrograms(string folder)
    {
        var postgres = new FileInfo(Path.Combine(folder, "postgres"));
        if (!postgres.Exists)
            return null;
        string home = Path.GetDirectoryName((postgres.ResolveLinkTarget(returnFinalTarget: true) ?? postgres).FullName)!;
        return File.Exists(Path.Combine(home, "initdb")) && File.Exists(Path.Combine(home, "pg_ctl")) ? home : null;
    }

    private static async Task<int?> ReadMajorAsync(string programs)
    {
        CommandResult version = await Command.RunAsync(null, Path.Combine(programs, "postgres"), ["--version"]);
        return version.Succeeded && MajorVersion().Match(version.Output) is { Success: true } match
            ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            : null;
    }

    private static async Task<bool> HasPostgisAsync(string programs, int major)
    {
        string prefix = Path.GetDirectoryName(programs)!;
        string[] shares = [$"/usr/share/postgresql/{major}", Path.Combine(prefix, "share"), Path.Combine(prefix, "share/postgresql")];
        string config = Path.Combine(programs, "pg_config");
        if (File.Exists(config) && await Command.RunAsync(null, config, ["--sharedir"]) is { Succeeded: true } told)
            shares = [told.Output.Trim()];
        return shares.Any(share => File.Exists(Path.Combine(share, "extension/postgis.control")));
    }

    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex MajorVersion();
}
