using System.CommandLine;
using Map.Api.Hosting;
using Map.Geodata.Backup;
using Map.Geodata.Store;

namespace Map.Api.Commands;

/// <summary><c>map backup FILE</c> and <c>map restore FILE</c>: the whole store.</summary>
internal static class BackupCommand
{
    public static Command CreateBackup()
    {
        var file = File("Where to write it.");
        var command = new Command("backup", "Writes the whole store into one file, while it is in use.") { file };
        command.SetAction((arguments, cancel) => RunAsync(async (server, watched) =>
        {
            var name = arguments.GetRequiredValue(file);
            var bytes = await StoreBackup.WriteAsync(server.ConnectionString, name, watched);
            Console.WriteLine(FormattableString.Invariant($"{name}: {bytes / 1024.0 / 1024.0:0.0} MB, written and read back."));
        }, cancel));
        return command;
    }

    public static Command CreateRestore()
    {
        var file = File("What backup wrote.");
        var replace = new Option<bool>("--replace") { Description = "Drop what the store holds." };
        var command = new Command("restore", "Puts a backup into an empty store, all or nothing.") { file, replace };
        command.SetAction((arguments, cancel) => RunAsync(async (server, watched) =>
        {
            await StoreBackup.RestoreAsync(server.ConnectionString, arguments.GetRequiredValue(file), arguments.GetValue(replace), watched);
            Console.WriteLine("Restored, at this program's version. Hosts that were running have to be started again.");
        }, cancel));
        return command;
    }

    private static Argument<string> File(string description) => new("FILE") { Description = description };

    /// <summary>With the server alone: a store that is to be replaced is not migrated first.</summary>
    private static Task<int> RunAsync(Func<StoreServer, CancellationToken, Task> action, CancellationToken cancel) => CommandAction.RunAsync(async () =>
    {
        await using var server = await StoreServer.OpenAsync(Environment.GetEnvironmentVariable("ConnectionStrings__Map"), Installation.PrivateCluster, Console.WriteLine, cancel);
        await StoreWatch.RunAsync(server, watched => action(server, watched), cancel);
    });
}
