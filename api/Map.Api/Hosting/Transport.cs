using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Map.Api.Hosting;

/// <summary>
/// How requests reach the host: in the clear, encrypted by itself (<c>Kestrel__Certificates__Default__Path</c>, <c>KeyPath</c> and
/// <c>Password</c>, the framework's own settings), or through proxies that <c>Access__Proxies</c> names by address or network.
/// </summary>
internal static class Transport
{
    private const string Certificate = "Kestrel:Certificates:Default:Path";

    private static readonly TimeSpan Encrypted = TimeSpan.FromDays(365);

    /// <summary>Whether the host has a certificate.</summary>
    public static bool IsEncrypted(IConfiguration settings) => !string.IsNullOrEmpty(settings[Certificate]);

    public static void AddTransport(this WebApplicationBuilder builder, IPAddress address, int port)
    {
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(address, port, listen => Encrypt(listen, builder.Configuration));
        });
        builder.Services.AddHsts(hsts => hsts.MaxAge = Encrypted);
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => Trust(forwarded, builder.Configuration["Access:Proxies"] ?? ""));
    }

    /// <summary>What a proxy says of a request counts if the proxy is known; browsers are told to come encrypted if they did.</summary>
    public static void UseTransport(this WebApplication app)
    {
        if (!string.IsNullOrEmpty(app.Configuration["Access:Proxies"])) app.UseForwardedHeaders();
        app.UseHsts();
    }

    private static void Encrypt(ListenOptions listen, IConfiguration settings)
    {
        if (IsEncrypted(settings)) listen.UseHttps();
    }

    /// <exception cref="FormatException">One of them is neither an address nor a network.</exception>
    private static void Trust(ForwardedHeadersOptions forwarded, string proxies)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        // Every hop that is known is passed; the first that is not is the client.
        forwarded.ForwardLimit = null;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var word in proxies.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPAddress.TryParse(word, out var proxy)) forwarded.KnownProxies.Add(proxy);
            else forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.TryParse(word, out var network) ? network : throw new FormatException($"Access__Proxies: \"{word}\" is neither an address like 10.0.0.2 nor a network like 10.0.0.0/8."));
        }
    }
}
