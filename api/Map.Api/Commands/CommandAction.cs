using Map.Analysis.Network;
using Map.Api.Troubles;
using Map.Geodata.Coordinates;
using Map.Geodata.Export;
using Map.Geodata.Import;
using Map.Geodata.Store;

namespace Map.Api.Commands;

/// <summary>A command can't do what it was asked; the message is for people.</summary>
public sealed class CommandException(string message) : Exception(message);

/// <summary>How every command ends: with 0, with one sentence and 1, or stopped by the user with 130.</summary>
internal static class CommandAction
{
    public static async Task<int> RunAsync(Func<Task> action)
    {
        try
        {
            await action();
            return 0;
        }
        catch (Exception e) when (e is CommandException or StoreException or ImportException or FilterException or UnknownExportKindException or UnknownCoordinateSystemException or InvalidNetworkException)
        {
            await Console.Error.WriteLineAsync("map: " + e.Message);
            return 1;
        }
        catch (Exception e) when (StoreTroubles.IsFull(e))
        {
            await Console.Error.WriteLineAsync("map: " + StoreTroubles.Full);
            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("map: stopped; nothing was half done.");
            return 130;
        }
    }
}
