using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Map.Geodata.Store.Clusters;

namespace Map.Benchmarks.Chaos;

/// <summary>Two API processes and a database that keeps what it has acknowledged.</summary>
internal sealed class Victims : IAsyncDisposable
{
    public const int Apis = 2;

    private const int Attempts = 1_200;

    private readonly string _folder;
    private readonly Process[] _apis = new Process[Apis];
    private readonly List<PrivateCluster> _leases = [];

    private Victims(string folder) => _folder = folder;

    public string ConnectionString => _leases[0].ConnectionString;

    public IReadOnlyList<Uri> Addresses { get; } = [.. Enumerable.Range(0, Apis).Select(_ => new Uri(FormattableString.Invariant($"http://127.0.0.1:{FreePort()}")))];

    public static async Task<Victims> StartAsync(string folder)
    {
        var victims = new Victims(folder);
        victims._leases.Add(await PrivateCluster.StartAsync(Path.Combine(folder, "postgres")));
        for (var i = 0; i < Apis; i++) await victims.StartApiAsync(i);
        return victims;
    }

    /// <summary>Ends one API process without a word and starts it again.</summary>
    public async Task KillApiAsync(int index)
    {
        _apis[index].Kill();
        await _apis[index].WaitForExitAsync();
        _apis[index].Dispose();
        await StartApiAsync(index);
    }

    /// <summary>Ends the database's processes without a word and starts it again; it recovers from its log.</summary>
    public async Task KillDatabaseAsync()
    {
        var data = Path.Combine(_leases[0].Folder, "data", "postmaster.pid");
        using var postmaster = Process.GetProcessById(int.Parse((await File.ReadAllLinesAsync(data))[0], CultureInfo.InvariantCulture));
        postmaster.Kill(entireProcessTree: true);
        await postmaster.WaitForExitAsync();
        _leases.Add(await PrivateCluster.StartAsync(Path.Combine(_folder, "postgres")));
    }

    /// <summary>Starts a command of Map's on the database.</summary>
    public Process Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(BenchmarkOptions.Root, "artifacts/bin/Map.Api/release/Map.Api.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ConnectionStrings__Map"] = ConnectionString, ["Access__Anonymous"] = "admin", ["MAP_DATA"] = _folder, ["Logging__LogLevel__Default"] = "None" },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var api in _apis)
        {
            api.Kill();
            await api.WaitForExitAsync();
            api.Dispose();
        }

        foreach (var lease in _leases) await lease.DisposeAsync();
    }

    private async Task StartApiAsync(int index)
    {
        _apis[index] = Run("up", "--no-sample", "--port", Addresses[index].Port.ToString(CultureInfo.InvariantCulture));
        using var client = new HttpClient { BaseAddress = Addresses[index] };
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            try
            {
                using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (ready.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(100);
        }

        throw new BenchmarkException("A killed host did not come back within two minutes.");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
