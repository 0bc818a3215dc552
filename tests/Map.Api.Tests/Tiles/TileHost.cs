using System.Net;
using Map.Api.Tiles;
using Map.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Map.Api.Tests.Tiles;

/// <summary>A running server of tiles over a store of its own.</summary>
public sealed class TileHost : IAsyncLifetime
{
    private WebApplication? _app;

    public TestStore Store { get; } = new();

    /// <summary>A client that takes what it gets, compressed or not.</summary>
    public HttpClient Client { get; private set; } = new();

    public async Task InitializeAsync()
    {
        await Store.InitializeAsync();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(Store.DataSource);
        _app = builder.Build();
        _app.MapTiles();
        await _app.StartAsync();
        Client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        await Store.DisposeAsync();
    }

    /// <summary>The layers of the tile in which a place lies.</summary>
    internal async Task<Dictionary<string, List<TileFeature>>> ReadAsync(string layer, int zoom, double lon, double lat) =>
        VectorTile.Read(await Client.GetByteArrayAsync(AddressOf(layer, zoom, lon, lat)));

    /// <summary>The address of the tile in which a place lies, by the formula of the web-Mercator pyramid.</summary>
    public static string AddressOf(string layer, int zoom, double lon, double lat)
    {
        double tiles = Math.Pow(2, zoom), radians = lat * Math.PI / 180;
        var x = (int)((lon + 180) / 360 * tiles);
        var y = (int)((1 - Math.Asinh(Math.Tan(radians)) / Math.PI) / 2 * tiles);
        return $"/tiles/{layer}/{zoom}/{x}/{y}.mvt";
    }
}
