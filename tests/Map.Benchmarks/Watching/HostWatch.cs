using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Map.Benchmarks.Watching;

/// <summary>What a process held at one moment.</summary>
/// <param name="Seconds">Since the watch began.</param>
/// <param name="Megabytes">Of memory that is its own.</param>
/// <param name="Handles">Open files and sockets.</param>
internal sealed record Sample(double Seconds, double Megabytes, int Handles);

/// <summary>Looks at a process again and again, and whether its host says that it is well.</summary>
internal sealed partial class HostWatch : IAsyncDisposable
{
    private readonly int _process;
    private readonly HttpClient _client;
    private readonly CancellationTokenSource _stop = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Task _watching;

    /// <param name="process">Its id.</param>
    /// <param name="host">Where it listens.</param>
    /// <param name="every">From one look to the next.</param>
    public HostWatch(int process, Uri host, TimeSpan every)
    {
        (_process, _client) = (process, new HttpClient { BaseAddress = host, Timeout = TimeSpan.FromSeconds(10) });
        Samples.Add(Look());
        _watching = WatchAsync(every);
    }

    public List<Sample> Samples { get; } = [];

    /// <summary>Looks at which its health was not green.</summary>
    public int Ill { get; private set; }

    /// <summary>The last look, after which nothing is looked at any more.</summary>
    public async Task EndAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        await AddAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        _client.Dispose();
        _stop.Dispose();
    }

    /// <summary>What memory gathers over the second half, by <see cref="Slope"/>: caches have filled in the first.</summary>
    public double GrowthMegabytes() => Growth(sample => sample.Megabytes);

    /// <inheritdoc cref="GrowthMegabytes"/>
    public double GrowthHandles() => Growth(sample => sample.Handles);

    private double Growth(Func<Sample, double> value)
    {
        var half = Samples[(Samples.Count / 2)..];
        return Slope.Of([.. half.Select(sample => (sample.Seconds, value(sample)))]) * (half[^1].Seconds - half[0].Seconds);
    }

    private async Task WatchAsync(TimeSpan every)
    {
        using var rounds = new PeriodicTimer(every);
        try
        {
            while (await rounds.WaitForNextTickAsync(_stop.Token)) await AddAsync();
        }
        catch (OperationCanceledException)
        {
            // Nobody looks any more.
        }
    }

    private async Task AddAsync()
    {
        Samples.Add(Look());
        if (!await IsWellAsync()) Ill++;
    }

    private Sample Look()
    {
        var status = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{_process}/status"));
        var memory = double.Parse(Resident().Match(status).Groups[1].Value, CultureInfo.InvariantCulture) * 1024 / 1e6;
        return new Sample(_clock.Elapsed.TotalSeconds, memory, Directory.GetFiles(string.Create(CultureInfo.InvariantCulture, $"/proc/{_process}/fd")).Length);
    }

    private async Task<bool> IsWellAsync()
    {
        try
        {
            using var live = await _client.GetAsync(new Uri("/health/live", UriKind.Relative));
            using var ready = await _client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return live.IsSuccessStatusCode && ready.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"VmRSS:\s+(\d+) kB")]
    private static partial Regex Resident();
}
