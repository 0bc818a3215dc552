using System.Globalization;
using System.Text.RegularExpressions;
using Map.Geodata.Store.Clusters;

namespace Map.Benchmarks.GraphQL;

/// <summary>A statement that a server sent, with the values of its parameters as text; null for SQL's null.</summary>
internal sealed partial record Statement(string Sql, IReadOnlyList<string?> Values)
{
    /// <summary>What a server sends for each of several requests, in their order, as the database itself logs it.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<Statement>>> CaptureAsync(PrivateCluster cluster, IEnumerable<Func<Task>> requests)
    {
        var log = Path.Combine(cluster.Folder, "server.log");
        await SetLoggingAsync(cluster, "all");
        var captured = new List<IReadOnlyList<Statement>>();
        foreach (var ask in requests)
        {
            var start = new FileInfo(log).Length;
            await ask();
            captured.Add(Parse(await ReadFromAsync(log, start)));
        }

        await SetLoggingAsync(cluster, "none");
        return captured;
    }

    private static async Task SetLoggingAsync(PrivateCluster cluster, string statements)
    {
        await Database.RunAsync(cluster.ConnectionString, $"alter system set log_statement = '{statements}'");
        await Database.RunAsync(cluster.ConnectionString, "select pg_reload_conf()");
        // Open connections notice between two statements; the log says when the server itself has.
        await Database.RunAsync(cluster.ConnectionString, "select pg_sleep(0.2)");
    }

    private static async Task<string> ReadFromAsync(string file, long start)
    {
        await using var log = File.OpenRead(file);
        log.Position = start;
        using var reader = new StreamReader(log);
        return await reader.ReadToEndAsync();
    }

    private static List<Statement> Parse(string log) =>
        [.. Executed().Matches(log).Select(m => new Statement(m.Groups["sql"].Value.Replace("\n\t", "\n", StringComparison.Ordinal), ParseValues(m.Groups["values"].Value)))];

    private static List<string?> ParseValues(string text) =>
        [.. Parameter().Matches(text).Select(m => m.Groups["text"].Success ? m.Groups["text"].Value.Replace("''", "'", StringComparison.Ordinal) : null)];

    /// <summary>The statement as a line of a pgbench script, its parameters as variables of that prefix, and the variables' values.</summary>
    public (string Line, IEnumerable<KeyValuePair<string, string>> Variables) ForPgbench(string prefix)
    {
        var line = Placeholder().Replace(Sql.ReplaceLineEndings(" "), m => Values[Index(m)] switch
        {
            null => "null",
            // pgbench tells no types; PostgreSQL finds them out by itself but for lists of keys.
            { } value when Keys().IsMatch(value) => $":{prefix}_{m.Groups[1].Value}::bigint[]",
            _ => $":{prefix}_{m.Groups[1].Value}",
        });
        return (line + ";", Values.Index().Where(v => v.Item is not null).Select(v => KeyValuePair.Create(FormattableString.Invariant($"{prefix}_{v.Index + 1}"), v.Item!)));

        static int Index(Match m) => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) - 1;
    }

    [GeneratedRegex(@"LOG:  execute [^:]+: (?<sql>.*?)(?=\n[^\t]|\z)(\n[^\n]*DETAIL:  parameters: (?<values>.*?)(?=\n[^\t]|\z))?", RegexOptions.Singleline)]
    private static partial Regex Executed();

    [GeneratedRegex(@"\$\d+ = (?:NULL|'(?<text>(?:[^']|'')*)')")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^\{[\d,]*\}$")]
    private static partial Regex Keys();

    [GeneratedRegex(@"\$(\d+)")]
    private static partial Regex Placeholder();
}
