using System.CommandLine;

namespace Map.Api.Commands;

/// <summary><c>map health</c>: whether a host on this machine is ready, for containers that have no other program to ask with.</summary>
internal static class HealthCommand
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "The port on which it serves.", DefaultValueFactory = _ => UpCommand.DefaultPort };
        var command = new Command("health", "Whether the host on this machine is ready; ends with 0 if it is.") { port };
        command.SetAction((arguments, cancel) => CommandAction.RunAsync(() => AskAsync(arguments.GetRequiredValue(port), cancel)));
        return command;
    }

    private static async Task AskAsync(int port, CancellationToken cancel)
    {
        try
        {
            using var client = new HttpClient();
            var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{port}/health/ready"), cancel);
            Console.WriteLine(await answer.Content.ReadAsStringAsync(cancel));
            if (!answer.IsSuccessStatusCode) throw new CommandException("the host can't reach its store, or the store is not migrated.");
        }
        catch (HttpRequestException e)
        {
            throw new CommandException($"no host answers on port {port}: {e.Message}");
        }
    }
}
