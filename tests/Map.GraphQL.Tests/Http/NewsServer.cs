using Map.GraphQL.Building;
using Map.GraphQL.Http;
using Map.GraphQL.Tests.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Map.GraphQL.Tests.Http;

/// <summary>The newsroom, served on a free port of 127.0.0.1 behind the compression that hosts have; one for each test.</summary>
public sealed class NewsServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private NewsServer(Action<GraphQLHttpOptions>? configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(Press).AddScoped<NewsPaper>();
        builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);
        builder.Services.AddGraphQL(schema => schema
            .AddType<NewsQueries>().AddType<NewsMutations>().AddType<NewsSubscriptions>().AddType<HeadlineFields>());
        _app = builder.Build();
        _app.UseResponseCompression();
        var options = new GraphQLHttpOptions();
        configure?.Invoke(options);
        _app.MapGraphQL(options: options);
    }

    public Press Press { get; } = new();

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.All });

    public Uri SocketAddress => new UriBuilder(Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri;

    public static async Task<NewsServer> StartAsync(Action<GraphQLHttpOptions>? configure = null)
    {
        var server = new NewsServer(configure);
        await server._app.StartAsync();
        server.Client.BaseAddress = new Uri(server._app.Urls.First());
        return server;
    }

    public Task StopAsync() => _app.StopAsync();

    /// <summary>Waits, without a limit of its own, for something that is bound to happen.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
            await Task.Delay(5);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

[MutationType]
[PlainMutation]
public sealed class NewsMutations
{
    public static int Publish(int number, Press press)
    {
        press.Topic.Publish(new Headline(number));
        return press.Topic.Listeners;
    }
}
