using System.Diagnostics;
using System.Globalization;

namespace Map.Geodata.Store.Clusters;

/// <summary>PostgreSQL's programs at work on one cluster folder: initdb, start, stop.</summary>
internal sealed record Postmaster(PostgresInstallation Installation, ClusterFolder Folder, ServerUser? User, bool Throwaway)
{
    private const int PatienceSeconds = 60;

    // Larger than any system's process ids.
    private static readonly string NoProcess = int.MaxValue.ToString(CultureInfo.InvariantCulture);

    private string PidFile => Path.Combine(Folder.Data, "postmaster.pid");

    /// <summary>Creates the cluster, beside its final place first, so that a broken-off initdb leaves nothing that looks finished.</summary>
    public async Task InitialiseAsync(CancellationToken cancel)
    {
        if (Folder.IsInitialised)
            return;
        if (Directory.Exists(Folder.Data))
            throw new ClusterFolderException($"{Folder.Data} is in the way: it is no store of PostgreSQL's; move it elsewhere.");
        string unfinished = Folder.Data + ".unfinished";
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);
        if (User is not null)
            await User.OwnAsync(unfinished);
        CommandResult initdb = await Command.RunAsync(User, Installation.Program("initdb"), InitdbArguments(unfinished));
        if (!initdb.Succeeded)
            throw new ServerStartException($"PostgreSQL couldn't create its data in {Folder.Root}.", initdb.LastLines(5));
        await File.AppendAllTextAsync(Path.Combine(unfinished, "postgresql.conf"), $"{Environment.NewLine}include '{ClusterSettings.FileName}'{Environment.NewLine}", cancel);
        Directory.Move(unfinished, Folder.Data);
    }

    /// <summary>Starts the server in a session of its own (pg_ctl does), out of reach of the terminal's Ctrl-C, and waits for it.</summary>
    public async Task StartAsync(CancellationToken cancel)
    {
        await Folder.PrepareSocketAsync(User);
        await WriteAsync(Path.Combine(Folder.Data, ClusterSettings.FileName), ClusterSettings.Write(Folder.Socket, Throwaway));
        for (int attempt = 1; ; attempt++)
        {
            await WriteAsync(Folder.Log, "");
            CommandResult start = await ControlAsync("start", ["-l", Folder.Log]);
            if (start.Succeeded)
                return;
            string log = await File.ReadAllTextAsync(Folder.Log, cancel);
            if (!log.Contains("pre-existing shared memory block", StringComparison.Ordinal) || attempt == 100)
                throw new ServerStartException($"PostgreSQL couldn't start in {Folder.Root}.", new CommandResult(1, start.Output + log).LastLines(8));
            // The server was killed and its last children haven't noticed yet.
            await Task.Delay(100, cancel);
        }
    }

    public async Task StopAsync()
    {
        if (FindLive() is null)
            return;
        CommandResult stop = await ControlAsync("stop", ["-m", "fast"]);
        if (!stop.Succeeded && FindLive() is not null)
            throw new ServerStartException($"PostgreSQL couldn't be stopped in {Folder.Root}.", stop.LastLines(5));
        if (Directory.Exists(Folder.Socket))
            Directory.Delete(Folder.Socket, recursive: true);
    }

    /// <summary>
    /// The running server's process id. The note of a server that died is kept, since PostgreSQL learns from it whether
    /// children of the dead one still write; only an id that went to another program is struck out.
    /// </summary>
    public int? FindLive()
    {
        string[] note = ReadNote(PidFile);
        if (!int.TryParse(note.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out int id))
            return null;
        if (IsOurs(id, note))
            return id;
        note[0] = NoProcess;
        File.WriteAllLines(PidFile, note);
        return null;
    }

    /// <summary>A server works in its data folder: it is ours if it sees the same note. Where the system doesn't tell (macOS), its name must do.</summary>
    private static bool IsOurs(int id, string[] note)
    {
        if (!Directory.Exists("/proc/self"))
            return Process.GetProcesses().Any(process => process.Id == id && process.ProcessName.StartsWith("postgres", StringComparison.Ordinal));
        // Process id, folder and time of start; the lines below change as the server comes up.
        return ReadNote($"/proc/{id}/cwd/postmaster.pid").Take(3).SequenceEqual(note.Take(3));
    }

    /// <summary>The lines of a note that its server may take away at any moment; none when it is gone.</summary>
    private static string[] ReadNote(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The words that stop the server at once, for a watchdog to say when this process can't any more.</summary>
    public IReadOnlyList<string> StopCommand =>
        [.. User?.Prefix ?? [], Installation.Program("pg_ctl"), "stop", "-D", Folder.Data, "-m", "immediate", "-w", "-t", "20"];

    private string[] InitdbArguments(string folder) =>
    [
        "-D", folder, "--username=map", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--data-checksums",
        .. Throwaway ? ["--no-sync"] : Array.Empty<string>(),
    ];

    private Task<CommandResult> ControlAsync(string verb, string[] options) => Command.RunAsync(
        User, Installation.Program("pg_ctl"),
        [verb, "-D", Folder.Data, "-w", "-t", PatienceSeconds.ToString(CultureInfo.InvariantCulture), .. options]);

    private async Task WriteAsync(string file, string text)
    {
        await File.WriteAllTextAsync(file, text);
        if (User is not null)
            await User.OwnAsync(file);
    }
}
