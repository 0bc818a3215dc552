using System.Diagnostics;
using System.Text;

namespace Map.GraphQL.Tests.Differential;

/// <summary>A script of one of the npm projects in tests/peers, whose packages are installed when they are not there yet.</summary>
internal static class NodePeer
{
    private static readonly Lock Installing = new();

    public static Process Start(string project, params string[] arguments)
    {
        var folder = Path.Combine(Repository.Root, "tests", "peers", project);
        lock (Installing)
        {
            if (!Directory.Exists(Path.Combine(folder, "node_modules")))
                Install(folder);
        }

        return Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
    }

    private static void Install(string folder)
    {
        using var npm = Process.Start(new ProcessStartInfo("npm", "ci --no-audit --no-fund --ignore-scripts") { WorkingDirectory = folder })!;
        npm.WaitForExit();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"`npm ci` in {folder} failed with {npm.ExitCode}.");
    }
}
