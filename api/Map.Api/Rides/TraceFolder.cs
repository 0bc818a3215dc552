using System.Globalization;

namespace Map.Api.Rides;

/// <summary>
/// Files of traces for as long as they are read: numbered, readable by nobody else, in memory where the system has a folder for that.
/// They go when the reading ends, however it ends; those of a process that was killed go with the next start of one.
/// </summary>
internal sealed class TraceFolder : IDisposable
{
    private const string Prefix = "map-rides-";
    private const string LockName = "lock";

    private readonly string _folder;
    private readonly FileStream _lock;

    private TraceFolder(string folder)
    {
        _folder = folder;
        _lock = new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }

    public IReadOnlyList<string> Paths { get; private set; } = [];

    // Linux has a file system that is memory.
    internal static string Parent { get; } = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    public static TraceFolder Create(IEnumerable<UploadedTraces> files)
    {
        var name = Path.Combine(Parent, Prefix + Guid.NewGuid().ToString("N"));
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(name);
        else Directory.CreateDirectory(name, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var folder = new TraceFolder(name);
        try
        {
            folder.Write(files);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Deletes what processes have left that are no more.</summary>
    public static void Sweep()
    {
        foreach (var left in Directory.EnumerateDirectories(Parent, Prefix + "*"))
        {
            try
            {
                new TraceFolder(left).Dispose();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Somebody is reading it, or it is another user's.
            }
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Write(IEnumerable<UploadedTraces> files)
    {
        var paths = new List<string>();
        foreach (var (i, file) in files.Index())
        {
            paths.Add(Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{i + 1}{file.Ending}")));
            File.WriteAllBytes(paths[^1], file.Bytes);
        }

        Paths = paths;
    }
}

/// <summary>Deletes the traces that a killed process has left, when the next one starts.</summary>
internal sealed class LeftTraces : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(TraceFolder.Sweep, stoppingToken);
}
