using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Map.Benchmarks.GraphQL;

/// <summary>The two servers that are compared, on one database.</summary>
internal static class Servers
{
    /// <summary>Map as <c>./map up</c> runs it.</summary>
    /// <param name="connectionString">Of its store.</param>
    /// <param name="hear">Hears its lines; null for nobody.</param>
    /// <param name="settings">What else its environment says.</param>
    public static Task<Server> StartMapAsync(string connectionString, Action<string>? hear = null, params (string Name, string Value)[] settings) => Server.StartAsync("Map is ready", port =>
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(BenchmarkOptions.Root, "artifacts/bin/Map.Api/release/Map.Api.dll"), "up", "--port", Text(port)])
        {
            Environment = { ["ConnectionStrings__Map"] = connectionString, ["Access__Anonymous"] = "admin" },
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return start;
    }, hear);

    /// <summary>PostGraphile in its production mode, with a connection for every client and Map's indexes.</summary>
    public static async Task<Server> StartPostGraphileAsync(string connectionString)
    {
        var folder = await NodePeer.PrepareAsync("postgraphile");
        await Database.RunFileAsync(connectionString, Path.Combine(folder, "schema.sql"));
        var database = new NpgsqlConnectionStringBuilder(connectionString);
        return await Server.StartAsync("ready", port => new ProcessStartInfo(Path.Combine(folder, "node_modules/.bin/node"), ["serve.mjs", Text(port)])
        {
            WorkingDirectory = folder,
            Environment =
            {
                ["NODE_ENV"] = "production", ["GRAPHILE_ENV"] = "production",
                ["PGHOST"] = database.Host, ["PGPORT"] = Text(database.Port), ["PGUSER"] = database.Username, ["PGDATABASE"] = database.Database,
            },
        });
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
