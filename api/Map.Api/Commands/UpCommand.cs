using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Map.Api.Access;
using Map.Api.Hosting;
using Map.Api.Identity;
using Map.Geodata.Access;
using Npgsql;

namespace Map.Api.Commands;

/// <summary><c>map up</c>: store, sample city on first use, dashboard and API, until Ctrl-C.</summary>
internal static class UpCommand
{
    public const int DefaultPort = 5080;

    private const string IsEmpty = "select not exists (select from grid) and not exists (select from station) and not exists (select from city_network)";

    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "The port on which to serve.", DefaultValueFactory = _ => DefaultPort };
        var address = new Option<string>("--address") { Description = "The address on which to listen; 0.0.0.0 for everybody.", DefaultValueFactory = _ => "127.0.0.1" };
        var empty = new Option<bool>("--no-sample") { Description = "Leave an empty store empty." };
        var anonymous = new Option<string?>("--anonymous") { Description = "What is open without signing in: off, reader for the public layers, or local: this machine until somebody signs in; local unless others can reach the address." };
        var command = new Command("up", "Starts everything and serves the dashboard.") { port, address, empty, anonymous };
        command.SetAction((arguments, cancel) => CommandAction.RunAsync(() =>
            RunAsync(arguments.GetRequiredValue(address), arguments.GetRequiredValue(port), !arguments.GetValue(empty), arguments.GetValue(anonymous), cancel)));
        return command;
    }

    private static async Task RunAsync(string address, int port, bool withSample, string? anonymous, CancellationToken cancel)
    {
        if (!IPAddress.TryParse(address, out var listenOn)) throw new CommandException($"\"{address}\" is no address to listen on; write it like 127.0.0.1.");
        var access = ReadAccess(anonymous, listenOn);
        CheckPort(listenOn, port);
        await using var store = await OpenStore.OpenAsync(cancel);
        if (withSample && await IsEmptyAsync(store.DataSource, cancel)) await store.WatchAsync(watched => SampleCommand.LoadAsync(store.DataSource, "city", watched), cancel);

        await using var host = MapHost.Create(store.Store, new MapHostOptions(listenOn, port, Installation.Dashboard, Installation.Networks) { Access = access });
        await StartAsync(host, cancel);
        Console.WriteLine($"Map is ready: {(Transport.IsEncrypted(host.Configuration) ? "https" : "http")}://localhost:{port}  (Ctrl-C stops it)");
        if (await FirstAdmin.CreateAsync(store.DataSource, cancel) is { } password)
            Console.WriteLine($"Sign in as {FirstAdmin.Name} with {password}  (shown this once; it asks for a password of your own)");
        if (access.OwnMachine && !await new AccountStore(store.DataSource).IsClaimedAsync(cancel))
            Console.WriteLine("Until somebody signs in, everything is open to this machine and to nobody else.");
        await WaitAsync(cancel);
        Console.WriteLine("Stopping …");
        await host.StopAsync(CancellationToken.None);
    }

    private static async Task StartAsync(WebApplication host, CancellationToken cancel)
    {
        try
        {
            await host.StartAsync(cancel);
        }
        catch (Exception e) when (e is CryptographicException or FileNotFoundException)
        {
            throw new CommandException($"The certificate that Kestrel__Certificates__Default names can't be used: {e.Message}");
        }
    }

    private static AccessOptions ReadAccess(string? anonymous, IPAddress address)
    {
        try
        {
            var access = AccessOptions.FromEnvironment(anonymous, IPAddress.IsLoopback(address) ? "local" : "off");
            if ((access.Anonymous == Role.Admin || access.OwnMachine) && !IPAddress.IsLoopback(address))
                throw new CommandException("Nobody is let in as admin from other machines; listen on 127.0.0.1, or let people sign in.");
            return access;
        }
        catch (FormatException e)
        {
            throw new CommandException(e.Message);
        }
    }

    /// <summary>Asked before anything is started, so that nothing has to be taken down again.</summary>
    private static void CheckPort(IPAddress address, int port)
    {
        try
        {
            using var probe = new TcpListener(address, port);
            probe.Start();
        }
        catch (Exception e) when (e is SocketException or ArgumentOutOfRangeException)
        {
            throw new CommandException(e is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }
                ? $"Port {port} is in use by another program; stop that one or choose another port: ./map up --port {port + 1}"
                : $"Can't listen on {address}, port {port}: {e.Message}");
        }
    }

    private static async Task<bool> IsEmptyAsync(NpgsqlDataSource store, CancellationToken cancel)
    {
        await using var command = store.CreateCommand(IsEmpty);
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static async Task WaitAsync(CancellationToken cancel)
    {
        var stopped = new TaskCompletionSource();
        await using var registration = cancel.Register(stopped.SetResult);
        await stopped.Task;
    }
}
