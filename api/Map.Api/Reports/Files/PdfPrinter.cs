using System.ComponentModel;
using System.Diagnostics;

namespace Map.Api.Reports.Files;

/// <summary>Prints pages to PDF by a headless Chromium, or another browser of its kind.</summary>
internal static class PdfPrinter
{
    private const string Variable = "MAP_CHROMIUM";

    // The shell first, which has no window to prepare: half the time.
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <exception cref="ReportFormatMissingException">There is no browser, or it can't print.</exception>
    public static async Task<byte[]> PrintAsync(string html, CancellationToken cancel)
    {
        var browser = FindBrowser() ?? throw new ReportFormatMissingException(
            $"There is no Chromium on this machine, which PDF needs: install it (on Debian: apt-get install chromium-headless-shell fonts-noto-cjk), name it in {Variable}, or take html and print that.");
        var folder = Directory.CreateTempSubdirectory("map-report-").FullName;
        try
        {
            var (page, document) = (Path.Combine(folder, "report.html"), Path.Combine(folder, "report.pdf"));
            await File.WriteAllTextAsync(page, html, cancel);
            await RunAsync(browser, folder, page, document, cancel);
            return await File.ReadAllBytesAsync(document, cancel);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The browser that <c>MAP_CHROMIUM</c> names, or the first of the usual names on the path; null for none.</summary>
    private static string? FindBrowser()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return File.Exists(named) ? named : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })).FirstOrDefault(File.Exists);
    }

    private static async Task RunAsync(string browser, string folder, string page, string document, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Limit);
        var start = new ProcessStartInfo(browser, Arguments(folder, page, document)) { RedirectStandardOutput = true, RedirectStandardError = true };
        Process? process = null;
        try
        {
            process = Process.Start(start)!;
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            await output;
            if (!File.Exists(document)) throw Failed($"{browser} printed nothing: {LastLine(await errors)}");
        }
        catch (Exception e) when (e is Win32Exception || (e is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            throw Failed($"{browser} could not print: {(e is Win32Exception ? e.Message : $"it was not ready within {Limit.TotalMinutes} minutes.")}");
        }
        finally
        {
            if (process is { HasExited: false }) process.Kill(entireProcessTree: true);
            process?.Dispose();
        }
    }

    private static ReportFormatMissingException Failed(string detail) =>
        new("The Chromium of this machine, which PDF needs, could not print. Whoever runs the host is told why by ./map report; until then take html and print that.", detail);

    /// <summary>The page asks nobody anything, so the browser needs neither network nor extensions.</summary>
    private static IEnumerable<string> Arguments(string folder, string page, string document)
    {
        string[] always =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
            "--disable-dev-shm-usage", "--disable-quic", $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-pdf-header-footer", $"--print-to-pdf={document}", new Uri(page).AbsoluteUri,
        ];
        // Chromium refuses to run as root inside its sandbox.
        return Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? always.Prepend("--no-sandbox") : always;
    }

    private static string LastLine(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "no reason given";
}
