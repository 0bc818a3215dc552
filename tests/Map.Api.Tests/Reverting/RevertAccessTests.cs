using System.Text.Json;
using Map.Api.Tests.Access;
using Map.Geodata.Access;
using Xunit;

namespace Map.Api.Tests.Reverting;

/// <summary>Whoever may change a feature may take a change of it back, and nobody else.</summary>
public sealed class RevertAccessTests(GuardedHost host) : IClassFixture<GuardedHost>
{
    [Fact]
    public async Task A_department_takes_back_what_is_its_own_and_an_administrator_what_holds_for_all()
    {
        await host.Store.RunAsync("""
            insert into grid (code, name, level, boundary) values ('mine', '甲', 'GRID', ST_Multi(ST_MakeEnvelope(117, 36, 117.1, 36.1, 4326))), ('other', '乙', 'GRID', ST_Multi(ST_MakeEnvelope(118, 36, 118.1, 36.1, 4326)));
            insert into station (code, name, kind, status, location, grid_id)
              select 'S-' || code, name, 'CANTEEN', 'OPEN', ST_Centroid(boundary), id from grid;
            """);
        await host.Store.RunAsync("update station set name = name || '站'");
        await host.Store.RunAsync("update grid set couriers = 20");
        var own = await host.Store.AskAsync<long>("select id from grid where code = 'mine'");
        using var department = await host.ConnectAsync(Role.Department, own);
        using var planner = await host.ConnectAsync(Role.Planner);
        using var admin = await host.ConnectAsync(Role.Admin);

        Assert.Equal("AUTH_NOT_AUTHORIZED", await RevertAsync(planner, "S-mine"));
        Assert.Equal("UnknownChangeError", await RevertAsync(department, "S-other"));
        Assert.Equal("AUTH_NOT_AUTHORIZED", await RevertAsync(department, "mine"));
        Assert.Equal("UPDATE", await RevertAsync(department, "S-mine"));
        Assert.Equal("甲", await host.Store.AskAsync<string>("select name from station where code = 'S-mine'"));
        Assert.Equal("UPDATE", await RevertAsync(admin, "mine"));
    }

    /// <summary>What came of taking the last change of a feature back: what was done, or the error.</summary>
    private async Task<string?> RevertAsync(HttpClient client, string code)
    {
        var id = await host.Store.AskAsync<long>($"select max(id) from change where feature_code = '{code}'");
        var answer = await client.AskAsync(
            "mutation($id: ID!) { revertChange(input: { id: $id }) { change { operation } errors { __typename } } }", new { id = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"Change:{id}")) });
        if (answer.TryGetProperty("errors", out var errors)) return errors[0].GetProperty("extensions").GetProperty("code").GetString();
        var payload = answer.GetProperty("data").GetProperty("revertChange");
        return payload.GetProperty("change") is { ValueKind: JsonValueKind.Object } change
            ? change.GetProperty("operation").GetString()
            : payload.GetProperty("errors")[0].GetProperty("__typename").GetString();
    }
}
