using System.Net;
using Map.Api.Tests.Access;
using Map.Geodata.Store.Migrations;
using Xunit;

namespace Map.Api.Tests.Health;

public sealed class HealthTests(GuardedHost host) : IClassFixture<GuardedHost>
{
    [Fact]
    public async Task A_host_is_ready_when_its_store_is_migrated_and_alive_in_any_case()
    {
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await AskAsync());

        var newest = Migration.List()[^1].Number;
        await host.Store.RunAsync($"update schema_version set number = -1 where number = {newest}");
        try
        {
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), await AskAsync());
        }
        finally
        {
            await host.Store.RunAsync($"update schema_version set number = {newest} where number = -1");
        }

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await AskAsync());
    }

    private async Task<(HttpStatusCode Live, HttpStatusCode Ready)> AskAsync()
    {
        using var client = host.Connect();
        using var live = await client.GetAsync(new Uri("/health/live", UriKind.Relative));
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        return (live.StatusCode, ready.StatusCode);
    }
}
