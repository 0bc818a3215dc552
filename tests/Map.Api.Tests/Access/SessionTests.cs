using System.Net;
using System.Net.Http.Json;
using Map.Api.Access;
using Map.Api.Identity;
using Map.Geodata.Access;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Api.Tests.Access;

public sealed class SessionTests(GuardedHost host) : IClassFixture<GuardedHost>
{
    private const string Password = "correct horse battery";

    [Fact]
    public async Task A_session_opens_what_its_role_may_see_until_it_is_signed_out()
    {
        var name = await host.AddAccountAsync(Role.Planner, Password);
        using var client = host.Connect();
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], await client.CodesAsync("{ plans(first: 1) { nodes { code } } }"));

        using var signedIn = await client.SignInAsync(name, Password);
        Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);
        Assert.Empty(await client.CodesAsync("{ plans(first: 1) { nodes { code } } }"));

        using var signedOut = await client.PostAsync(new Uri("/auth/sign-out", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.NoContent, signedOut.StatusCode);
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], await client.CodesAsync("{ plans(first: 1) { nodes { code } } }"));
    }

    [Fact]
    public async Task A_copy_of_the_cookie_opens_nothing_after_its_session_was_signed_out_and_other_sessions_go_on()
    {
        var name = await host.AddAccountAsync(Role.Planner, Password);
        using HttpClient mine = host.Connect(), other = host.Connect(), thief = new(new HttpClientHandler { UseCookies = false }) { BaseAddress = host.Address };
        using var signedIn = await mine.SignInAsync(name, Password);
        (await other.SignInAsync(name, Password)).Dispose();
        thief.DefaultRequestHeaders.Add("Cookie", signedIn.SessionCookie().Split(';')[0]);
        Assert.Equal("PLANNER", (await thief.MeAsync()).Text("role"));

        (await mine.PostAsync(new Uri("/auth/sign-out", UriKind.Relative), null)).Dispose();

        Assert.Equal("ANONYMOUS", (await thief.MeAsync()).Text("kind"));
        Assert.Equal("PLANNER", (await other.MeAsync()).Text("role"));
        // Nor in a process that has not taken the sign-out.
        await using var second = host.Create(new AccessOptions());
        await second.StartAsync();
        using var answer = await thief.GetAsync(new Uri(new Uri(second.Urls.Single()), "/auth/me"));
        Assert.Contains("ANONYMOUS", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_is_for_this_site_and_no_script()
    {
        var name = await host.AddAccountAsync(Role.Planner, Password);
        using var client = host.Connect();

        using var signedIn = await client.SignInAsync(name, Password);

        var cookie = signedIn.SessionCookie();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_session_outlives_the_process_that_opened_it()
    {
        var name = await host.AddAccountAsync(Role.Planner, Password);
        using var client = host.Connect();
        using var signedIn = await client.SignInAsync(name, Password);
        var cookie = signedIn.SessionCookie().Split(';')[0];

        await using var other = host.Create(new AccessOptions());
        await other.StartAsync();
        using var elsewhere = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(other.Urls.Single()) };
        elsewhere.DefaultRequestHeaders.Add("Cookie", cookie);

        Assert.Equal(name, (await elsewhere.MeAsync()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_an_account_and_the_right_one_waits_until_the_lock_ends()
    {
        var name = await host.AddAccountAsync(Role.Planner, Password);
        using var client = host.Connect();
        for (var i = 0; i < SignIn.MostFailures; i++) Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, name, "wrong horse battery"));

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, name, Password));

        await host.Store.RunAsync($"update access.account set locked_until = now() - interval '1 second' where name = '{name}'");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, name, Password));
    }

    [Fact]
    public async Task Wrong_passwords_from_elsewhere_lock_nobody_out_of_a_browser_that_has_signed_in_before()
    {
        var (name, neighbour) = (await host.AddAccountAsync(Role.Admin, Password), await host.AddAccountAsync(Role.Admin, Password));
        using HttpClient mine = host.Connect(), beside = host.Connect(), elsewhere = host.Connect();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(mine, name, Password));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(beside, neighbour, Password));
        for (var i = 0; i < SignIn.MostFailures; i++) Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(elsewhere, name, "wrong horse battery"));

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(elsewhere, name, Password));
        // That a browser knows another account helps nobody.
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(beside, name, Password));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(mine, name, Password));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(elsewhere, name, Password));
    }

    [Fact]
    public async Task A_browser_that_has_signed_in_before_is_locked_out_by_its_own_wrong_passwords()
    {
        var name = await host.AddAccountAsync(Role.Planner, Password);
        using var client = host.Connect();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, name, Password));
        // Those of the browser first, then those of the account.
        for (var i = 0; i < 2 * SignIn.MostFailures; i++) Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, name, "wrong horse battery"));

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, name, Password));
    }

    [Fact]
    public async Task A_right_password_in_time_ends_the_counting()
    {
        var name = await host.AddAccountAsync(Role.Planner, Password);
        for (var round = 0; round < 2; round++)
        {
            using var client = host.Connect();
            for (var i = 1; i < SignIn.MostFailures; i++) Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, name, "wrong horse battery"));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, name, Password));
        }
    }

    [Fact]
    public async Task A_password_that_somebody_else_knows_opens_nothing_but_the_change_to_another()
    {
        var name = await host.AddAccountAsync(Role.Admin, Password, mustChange: true);
        using var client = host.Connect();
        using var signedIn = await client.SignInAsync(name, Password);
        Assert.True((await client.MeAsync()).GetProperty("mustChangePassword").GetBoolean());
        Assert.NotEmpty(await client.CodesAsync("{ plans(first: 1) { nodes { code } } }"));

        Assert.Equal(HttpStatusCode.BadRequest, await ChangeAsync(client, Password, "short"));
        Assert.Equal(HttpStatusCode.BadRequest, await ChangeAsync(client, Password, Password));
        Assert.Equal(HttpStatusCode.BadRequest, await ChangeAsync(client, "not this one at all", "quite another password"));
        Assert.Equal(HttpStatusCode.NoContent, await ChangeAsync(client, Password, "quite another password"));

        Assert.Empty(await client.CodesAsync("{ plans(first: 1) { nodes { code } } }"));
    }

    [Fact]
    public async Task Another_password_ends_the_other_sessions()
    {
        var name = await host.AddAccountAsync(Role.Planner, Password);
        using HttpClient mine = host.Connect(), other = host.Connect();
        (await mine.SignInAsync(name, Password)).Dispose();
        (await other.SignInAsync(name, Password)).Dispose();

        Assert.Equal(HttpStatusCode.NoContent, await ChangeAsync(mine, Password, "quite another password"));

        Assert.Equal("PLANNER", (await mine.MeAsync()).GetProperty("role").GetString());
        Assert.Equal("ANONYMOUS", (await other.MeAsync()).GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Pages_of_other_sites_change_nothing_in_the_users_name()
    {
        var name = await host.AddAccountAsync(Role.Admin, Password);
        using var client = host.Connect();
        (await client.SignInAsync(name, Password)).Dispose();

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(client, "Origin", "https://evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(client, "Origin", "null"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(client, "Sec-Fetch-Site", "cross-site"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(client, "Sec-Fetch-Site", "same-site"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(client, "Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(client, "Origin", host.Address.GetLeftPart(UriPartial.Authority)));
    }

    [Fact]
    public async Task What_happened_at_the_door_is_written_down_and_stays()
    {
        var name = await host.AddAccountAsync(Role.Planner, Password);
        using var client = host.Connect();
        await StatusAsync(client, name, "wrong horse battery");
        await StatusAsync(client, "my-password-in-the-wrong-box", "x");
        await StatusAsync(client, name, Password);

        Assert.Equal(["False", "True"], await host.Store.ListAsync<string>($"select initcap(success::text) from access.audit where actor = '{name}' and action = 'SIGN_IN' order by id"));
        Assert.Empty(await host.Store.ListAsync<long>("select id from access.audit where concat(actor, subject) like '%wrong-box%'"));
        foreach (var sql in (string[])["update access.audit set success = true", "delete from access.audit", "truncate access.audit"])
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => host.Store.RunAsync(sql))).SqlState);
    }

    [Fact]
    public async Task The_first_start_makes_one_administrator_with_a_password_that_is_shown_once()
    {
        var store = new TestStore();
        await store.InitializeAsync();

        var password = await FirstAdmin.CreateAsync(store.DataSource, CancellationToken.None);

        Assert.True(password!.Length >= Passwords.Shortest);
        Assert.Null(await FirstAdmin.CreateAsync(store.DataSource, CancellationToken.None));
        var admin = await new AccountStore(store.DataSource).FindAsync(FirstAdmin.Name, CancellationToken.None);
        Assert.True(admin!.MustChange);
        Assert.Equal(admin.Id, await new SignIn(store.DataSource, TimeProvider.System).CheckAsync(FirstAdmin.Name, password, isApart: false, CancellationToken.None));
        await store.DisposeAsync();
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string name, string password)
    {
        using var answer = await client.SignInAsync(name, password);
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> ChangeAsync(HttpClient client, string current, string next)
    {
        using var answer = await client.PostAsJsonAsync("/auth/password", new { current, @new = next });
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient client, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ __typename }" }) };
        request.Headers.Add(header, value);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
