using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Map.Api.Access;
using Map.Geodata.Access;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Access;

/// <summary>Requests come in the clear, encrypted, or through proxies.</summary>
public sealed class TransportTests(GuardedHost guarded) : IClassFixture<GuardedHost>, IDisposable
{
    private const string Password = "correct horse battery";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task With_a_certificate_everything_is_encrypted_and_the_cookie_stays_so()
    {
        await using var host = guarded.Create(new AccessOptions(), WriteCertificate());
        await host.StartAsync();
        using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(host.Urls.Single()) };
        client.DefaultRequestHeaders.Host = "map.example";

        using var answer = await client.SignInAsync(await guarded.AddAccountAsync(Role.Planner, Password), Password);

        Assert.Equal("https", client.BaseAddress.Scheme);
        Assert.Contains("; secure", answer.SessionCookie(), StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("max-age=", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.0/8", true)]
    [InlineData("10.0.0.1 127.0.0.1", true)]
    [InlineData("10.0.0.1", false)]
    [InlineData("", false)]
    public async Task What_a_proxy_says_counts_only_if_the_proxy_is_known(string proxies, bool counts)
    {
        await using var host = guarded.Create(new AccessOptions(), new Dictionary<string, string?> { ["Access:Proxies"] = proxies });
        await host.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "map.example");
        var name = await guarded.AddAccountAsync(Role.Planner, Password);

        using var answer = await client.SignInAsync(name, Password);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(counts ? "203.0.113.7" : "127.0.0.1", Assert.Single(await guarded.Store.ListAsync<string>($"select address from access.audit where actor = '{name}'")));
        Assert.Equal(counts, answer.SessionCookie().Contains("; secure", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(counts, answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task The_own_machine_behind_a_known_proxy_is_not_the_one_at_the_keyboard()
    {
        await using var host = guarded.Create(new AccessOptions { OwnMachine = true }, new Dictionary<string, string?> { ["Access:Proxies"] = "127.0.0.1" });
        await host.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "127.0.0.1");

        Assert.Equal("ANONYMOUS", (await client.MeAsync()).GetProperty("kind").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await client.MeAsync()).GetProperty("role").ValueKind);
    }

    /// <summary>The settings that name a new certificate.</summary>
    private Dictionary<string, string?> WriteCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=map.example", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(_folder["map.pem"], certificate.ExportCertificatePem());
        File.WriteAllText(_folder["map.key"], key.ExportPkcs8PrivateKeyPem());
        return new() { ["Kestrel:Certificates:Default:Path"] = _folder["map.pem"], ["Kestrel:Certificates:Default:KeyPath"] = _folder["map.key"] };
    }
}
