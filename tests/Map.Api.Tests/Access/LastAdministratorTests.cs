using System.Net;
using System.Text.Json;
using Map.Api.Identity;
using Map.Geodata.Access;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Map.Api.Tests.Access;

/// <summary>One administrator can always come in.</summary>
public sealed class LastAdministratorTests(GuardedHost host) : IClassFixture<GuardedHost>, IAsyncLifetime
{
    private const string Password = "correct horse battery";
    private const int Rounds = 20;

    public Task InitializeAsync() => host.Store.RunAsync("delete from access.account");

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Nobody_closes_the_account_with_which_they_signed_in()
    {
        var (name, _) = (await host.AddAccountAsync(Role.Admin, Password), await host.AddAccountAsync(Role.Admin, Password));
        using var client = host.Connect();
        (await client.SignInAsync(name, Password)).Dispose();

        Assert.Equal("OwnAccountError", await CloseAsync(client, name));
        Assert.Equal("ADMIN", (await client.MeAsync()).GetProperty("role").GetString());
    }

    [Fact]
    public async Task The_last_administrator_is_not_closed_by_a_key_either_and_opening_another_is_the_way_out()
    {
        var (first, second) = (await host.AddAccountAsync(Role.Admin, Password), await host.AddAccountAsync(Role.Admin, Password));
        using var system = await host.ConnectAsync(Role.Admin);

        Assert.Null(await CloseAsync(system, first));
        Assert.Equal("LastAdministratorError", await CloseAsync(system, second));
        using var client = host.Connect();
        using var signedIn = await client.SignInAsync(second, Password);
        Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);

        Assert.Null(await CloseAsync(system, first, disabled: false));
        Assert.Null(await CloseAsync(system, second));
    }

    [Fact]
    public async Task Accounts_of_other_roles_are_closed_whoever_is_left()
    {
        await host.AddAccountAsync(Role.Admin, Password);
        using var system = await host.ConnectAsync(Role.Admin);

        Assert.Null(await CloseAsync(system, await host.AddAccountAsync(Role.Planner, Password)));
        Assert.Equal("UnknownAccountError", await CloseAsync(system, "nobody"));
    }

    [Fact]
    public async Task Of_two_administrators_who_close_each_other_at_once_one_is_left()
    {
        var names = new[] { await host.AddAccountAsync(Role.Admin, Password), await host.AddAccountAsync(Role.Admin, Password) };
        var identity = host.Services.GetRequiredService<IdentityService>();
        for (var round = 0; round < Rounds; round++)
        {
            var refused = await Task.WhenAll(names.Select(name => Task.Run(() => IsRefusedAsync(identity, name))));

            Assert.Single(refused, true);
            Assert.Equal(1L, await host.Store.AskAsync<long>("select count(*) from access.account where role = 'ADMIN' and not disabled"));
            foreach (var name in names) await identity.SetDisabledAsync(name, disabled: false, CancellationToken.None);
        }
    }

    private static async Task<bool> IsRefusedAsync(IdentityService identity, string name)
    {
        try
        {
            await identity.SetDisabledAsync(name, disabled: true, CancellationToken.None);
            return false;
        }
        catch (LastAdministratorException)
        {
            return true;
        }
    }

    /// <summary>The type of the error; null for none.</summary>
    private static async Task<string?> CloseAsync(HttpClient client, string name, bool disabled = true)
    {
        var answer = await client.AskAsync(
            "mutation($name: String!, $disabled: Boolean!) { setAccountDisabled(input: { name: $name, disabled: $disabled }) { account { disabled } errors { __typename ... on Error { message } } } }",
            new { name, disabled });
        var told = answer.GetProperty("data").GetProperty("setAccountDisabled");
        if (told.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors) return errors[0].GetProperty("__typename").GetString();
        Assert.Equal(disabled, told.GetProperty("account").GetProperty("disabled").GetBoolean());
        return null;
    }
}
