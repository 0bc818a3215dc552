using System.Text;
using Map.Geodata.Export.Formats;
using Map.Geodata.Store.Changes;
using Npgsql;

namespace Map.Api.Commands;

/// <summary>What becomes of a plan that a command has found. Whoever has stopped the search wants it too: it is written nevertheless.</summary>
internal static class FoundPlan
{
    /// <summary>Before the search: whether a file's name says what is to be written.</summary>
    /// <exception cref="Geodata.Import.ImportException">It ends like no format.</exception>
    public static void CheckName(string? path)
    {
        if (path is not null && !IsPage(path)) FeatureFormat.Get(EndingOf(path));
    }

    /// <summary>Writes the plan as the file's name says.</summary>
    /// <param name="path">Ends in .html for a page, or as a format of features.</param>
    /// <param name="page">The page.</param>
    /// <param name="write">Writes the features in the format of an ending.</param>
    public static async Task WriteAsync(string path, Func<string> page, Func<string, Stream, Task> write)
    {
        await WholeFile.WriteAsync(path, output => IsPage(path) ? output.WriteAsync(Encoding.UTF8.GetBytes(page())).AsTask() : write(EndingOf(path), output));
        Console.WriteLine($"已写入 written: {path}");
    }

    /// <summary>Saves the plan in the name of a command.</summary>
    public static async Task SaveAsync(NpgsqlDataSource store, string command, string code, Func<NpgsqlConnection, Task> insert)
    {
        await using var connection = await store.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await ChangeSigning.SignAsync(connection, command);
        await insert(connection);
        await transaction.CommitAsync();
        Console.WriteLine($"已保存为草案 saved as a draft: {code}");
    }

    private static string EndingOf(string path) => Path.GetExtension(path).TrimStart('.');

    private static bool IsPage(string path) => Path.GetExtension(path).Equals(".html", StringComparison.OrdinalIgnoreCase);
}
