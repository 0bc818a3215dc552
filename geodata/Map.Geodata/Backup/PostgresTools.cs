using System.Diagnostics;
using System.Globalization;
using System.Text;
using Map.Geodata.Store.Clusters;
using Npgsql;

namespace Map.Geodata.Backup;

/// <summary>pg_dump, pg_restore and psql against one database. The password goes by the environment, which other users can't read.</summary>
internal sealed class PostgresTools(PostgresInstallation installation, NpgsqlConnectionStringBuilder store)
{
    private const int LinesKept = 5;

    /// <summary>The programs of the newest installation, for the database that a connection string names.</summary>
    /// <exception cref="PostgresMissingException">PostgreSQL's programs are not installed.</exception>
    public static async Task<PostgresTools> FindAsync(string connectionString)
    {
        var found = await PostgresInstallation.GetAsync();
        return new PostgresTools(found, new NpgsqlConnectionStringBuilder(connectionString));
    }

    /// <summary>Starts a program; its error output is read meanwhile.</summary>
    /// <param name="program">Its name.</param>
    /// <param name="arguments">What it is told.</param>
    /// <param name="cancel">Ends it, whatever it waits for.</param>
    public PostgresTool Start(string program, string[] arguments, CancellationToken cancel)
    {
        var start = Command.Describe(null, installation.Program(program), arguments);
        start.StandardInputEncoding = start.StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        foreach (var (name, value) in Settings()) start.Environment[name] = value;
        return new PostgresTool(program, Process.Start(start)!, LinesKept, cancel);
    }

    private IEnumerable<(string Name, string? Value)> Settings() =>
    [
        ("PGHOST", store.Host), ("PGPORT", store.Port.ToString(CultureInfo.InvariantCulture)), ("PGUSER", store.Username), ("PGDATABASE", store.Database),
        ("PGPASSWORD", store.Password), ("PGOPTIONS", store.Options), ("PGCLIENTENCODING", "UTF8"), ("PGTARGETSESSIONATTRS", "read-write"),
        ("PGSSLMODE", store.SslMode switch { SslMode.VerifyCA => "verify-ca", SslMode.VerifyFull => "verify-full", var mode => mode.ToString().ToLowerInvariant() }),
    ];
}

/// <summary>A running program of PostgreSQL's.</summary>
internal sealed class PostgresTool : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _said;
    private readonly int _linesKept;
    private readonly CancellationTokenRegistration _ending;

    public PostgresTool(string program, Process process, int linesKept, CancellationToken cancel)
    {
        (Program, _process, _linesKept) = (program, process, linesKept);
        _said = process.StandardError.ReadToEndAsync(CancellationToken.None);
        // Also whoever waits for it to take more of its input goes on then.
        _ending = cancel.Register(Kill);
    }

    public string Program { get; }

    public StreamWriter Input => _process.StandardInput;

    public StreamReader Output => _process.StandardOutput;

    /// <summary>Waits for the end; whoever does not read the output has it thrown away.</summary>
    /// <exception cref="BackupFailedException">It ended with a failure.</exception>
    public async Task EndAsync(string whatFailed, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        Input.Close();
        await Output.BaseStream.CopyToAsync(Stream.Null, cancel);
        await _process.WaitForExitAsync(cancel);
        cancel.ThrowIfCancellationRequested();
        if (_process.ExitCode == 0) return;
        var lines = (await _said).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        throw new BackupFailedException($"{whatFailed} {Program} said:", [.. lines.TakeLast(_linesKept)]);
    }

    /// <summary>Ends the program if it still runs.</summary>
    public void Dispose()
    {
        _ending.Dispose();
        Kill();
        _process.Dispose();
    }

    private void Kill()
    {
        if (!_process.HasExited) _process.Kill();
    }
}
