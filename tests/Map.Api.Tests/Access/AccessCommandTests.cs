using System.Net;
using System.Net.Http.Headers;
using Map.Api.Tests.Commands;
using Map.Geodata.Access;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Access;

/// <summary><c>map key</c> and <c>map account</c> as an operator runs them.</summary>
public sealed class AccessCommandTests(GuardedHost guarded) : IClassFixture<GuardedHost>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private const string Create =
        "mutation($name: String!) { createAccount(input: { name: $name, role: READER }) { issuedAccount { password } errors { __typename } } }";

    [Fact]
    public async Task A_key_of_the_terminal_opens_what_its_role_may()
    {
        var made = await RunAsync("key", "create", "--role", "planner", "--name", "kiosk");
        Assert.Equal(0, made.ExitCode);
        using var client = guarded.Connect();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", made.Output.Trim());
        Assert.Equal("PLANNER", (await client.MeAsync()).GetProperty("role").GetString());
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], await client.CodesAsync("{ accounts { name } }"));
    }

    [Fact]
    public async Task A_lost_password_is_replaced_at_the_terminal()
    {
        var lost = PasswordOf(await RunAsync("account", "create", "office", "--role", "planner"));
        var found = PasswordOf(await RunAsync("account", "reset", "office"));
        using var client = guarded.Connect();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.SignInAsync("office", lost)).StatusCode);
        (await client.SignInAsync("office", found)).EnsureSuccessStatusCode();
        Assert.True((await client.MeAsync()).GetProperty("mustChangePassword").GetBoolean());
    }

    [Theory]
    [InlineData("key create --role emperor", "emperor")]
    [InlineData("key create --role department", "at least one grid")]
    [InlineData("key create --role department --grid NOWHERE", "NOWHERE")]
    [InlineData("key create --role planner --days 0", "days")]
    [InlineData("account reset nobody", "nobody")]
    public async Task What_can_t_be_is_told(string command, string word)
    {
        var ended = await RunAsync(command.Split(' '));
        Assert.NotEqual(0, ended.ExitCode);
        Assert.Contains(word, ended.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u0430dmin")] // а is Cyrillic
    [InlineData("\uff41dmin")] // ａ is wide
    [InlineData("adm\u200bin")]
    [InlineData("admin\ufe0f")]
    [InlineData("admin\u3164")]
    [InlineData("\u202enimda")]
    [InlineData("=1+1")]
    public async Task A_name_that_looks_like_another_or_like_a_formula_is_refused(string name)
    {
        using var admin = await guarded.ConnectAsync(Role.Admin);
        Assert.Contains("InvalidNameError", (await admin.AskAsync(Create, new { name })).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("街道办·东")]
    [InlineData("二号街道-站_2@区")]
    [InlineData("Bureau-é.1")]
    public async Task Names_of_offices_are_taken_once_whatever_their_capitals(string name)
    {
        using var admin = await guarded.ConnectAsync(Role.Admin);
        Assert.Contains("password", (await admin.AskAsync(Create, new { name })).ToString(), StringComparison.Ordinal);
        Assert.Contains("NameTakenError", (await admin.AskAsync(Create, new { name = name.Replace('u', 'U') })).ToString(), StringComparison.Ordinal);
    }

    private static string PasswordOf(MapProcess.Ended ended)
    {
        Assert.Equal((0, ""), (ended.ExitCode, ended.Errors));
        return ended.Output.Split(" with ")[1].Split(' ')[0];
    }

    private Task<MapProcess.Ended> RunAsync(params string[] command) =>
        MapProcess.RunAsync(_folder["data"], new Dictionary<string, string> { ["ConnectionStrings__Map"] = guarded.Store.ConnectionString }, command);
}
