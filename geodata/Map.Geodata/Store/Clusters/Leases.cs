namespace Map.Geodata.Store.Clusters;

/// <summary>
/// Who uses a cluster: a locked file per user, so that the last one to leave stops the server. The lock, not the file,
/// counts; the system takes it back when a process dies, however it dies.
/// </summary>
internal sealed class Leases(string folder) : IDisposable
{
    // EAGAIN, which .NET hands through from flock(2).
    private const int LockedOnLinux = 11, LockedOnMac = 35;

    private readonly FileStream _own = Open(Path.Combine(folder, Guid.NewGuid().ToString("N")), FileMode.CreateNew);

    public void Dispose()
    {
        if (File.Exists(_own.Name))
            File.Delete(_own.Name);
        _own.Dispose();
    }

    /// <summary>Whether anyone holds a lease; clears away the files of the dead.</summary>
    public static bool AnyLive(string folder)
    {
        bool live = false;
        foreach (string file in Directory.Exists(folder) ? Directory.GetFiles(folder) : [])
            if (TryLock(file) is { } dead)
                using (dead)
                    File.Delete(file);
            else
                live = true;
        return live;
    }

    /// <summary>Waits for the lock under which a cluster is started and stopped.</summary>
    public static async Task<FileStream> LockAsync(string file, CancellationToken cancel)
    {
        for (; ; )
        {
            if (TryLock(file) is { } held)
                return held;
            await Task.Delay(50, cancel);
        }
    }

    private static FileStream? TryLock(string file)
    {
        try
        {
            return Open(file, FileMode.OpenOrCreate);
        }
        catch (IOException e) when (e.HResult is LockedOnLinux or LockedOnMac)
        {
            return null;
        }
    }

    private static FileStream Open(string file, FileMode mode) => new(file, mode, FileAccess.ReadWrite, FileShare.None);
}
