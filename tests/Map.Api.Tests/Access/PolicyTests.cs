using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Map.Api.Access;
using Map.Geodata.Access;
using Map.GraphQL.Types;
using Map.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Map.Api.Tests.Access;

/// <summary>
/// Every field and every endpoint is somebody's, by name; whoever adds one decides whose in <see cref="AccessPolicy"/>. Until then
/// it is closed to all who could be harmed by it.
/// </summary>
public sealed partial class PolicyTests(GuardedHost host) : IClassFixture<GuardedHost>, IDisposable
{
    private const string RoleRefused = "The current user is not authorized to access this resource.";

    private static readonly Role[] Roles = Enum.GetValues<Role>();

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Schema_roots_are_all_named_in_the_policy()
    {
        var schema = host.Services.GetRequiredService<Schema>();

        Assert.Empty(from type in (ObjectType?[])[schema.Query, schema.Mutation, schema.Subscription]
                     from field in type!.Fields
                     where !AccessPolicy.Names(type.Name, field.Name)
                     select $"{type.Name}.{field.Name}");
    }

    [Fact]
    public void Schema_fields_that_are_computed_beside_a_row_are_all_named_in_the_policy() =>
        Assert.All(AccessPolicy.ListExtensions(), field => Assert.True(AccessPolicy.Names(field.Split('.')[0], field.Split('.')[1]), field));

    [Fact]
    public void Everything_that_the_policy_names_exists()
    {
        var schema = host.Services.GetRequiredService<Schema>();

        Assert.All(AccessPolicy.ListNames(), name =>
            Assert.True(schema.FindType(name.Split('.')[0]) is ObjectType type && type.Fields.Any(field => field.Name == name.Split('.')[1]), name));
    }

    [Fact]
    public void Endpoints_are_all_named_in_the_policy() =>
        Assert.All(Endpoints.List(host.Services), pattern => Assert.True(AccessPolicy.NamesEndpoint(pattern), pattern));

    /// <summary>What the host itself answers has no endpoint; each of those who may is in the walk below, and who comes here has to join them.</summary>
    [Fact]
    public void Nothing_else_answers_before_or_behind_the_door()
    {
        var host = File.ReadAllText(Path.Combine(Repository.Root, "api", "Map.Api", "Hosting", "MapHost.cs"));

        Assert.Equal(
            ["UseSecurityHeaders", "UseTransport", "UseFailures", "UseKnownCharsets", "UseHealth", "UseCors", "UseHostLimits", "UseMiddleware", "UseCallerLimits", "UseDashboardFiles", "UseResponseCompression"],
            Middleware().Matches(host).Select(use => use.Groups["name"].Value));
    }

    [Fact]
    public async Task Each_role_reaches_the_endpoints_of_its_permissions_and_no_other()
    {
        foreach (var role in Roles.Cast<Role?>().Prepend(null))
        {
            using var client = role is { } known ? await host.ConnectAsync(known, known == Role.Department ? [1] : []) : host.Connect();
            await WalkAsync(client, role, role?.ToString() ?? "nobody");
        }
    }

    [Fact]
    public async Task Who_has_to_choose_a_password_reaches_what_is_open_to_anyone()
    {
        const string password = "correct horse battery";
        using var client = host.Connect();
        using var signedIn = await client.SignInAsync(await host.AddAccountAsync(Role.Admin, password, mustChange: true), password);

        // Signing out comes last of all.
        await WalkAsync(client, null, "a new account", Endpoints.ListWithMethods(host.Services).Where(one => one.Pattern != "/auth/sign-out"));
        await AskFieldsAsync(client, null);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Reader)]
    public async Task Somebody_who_has_not_signed_in_reaches_what_the_host_opens_and_no_more(Role? open)
    {
        await File.WriteAllTextAsync(_folder["index.html"], "<!doctype html><title>Map</title>");
        await using var app = host.Create(new AccessOptions(open), dashboard: _folder.Path);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        await WalkAsync(client, open, $"nobody, where {open} is open");
        await AskFieldsAsync(client, open);
        // What the host itself answers is open to everybody, and tells nothing.
        foreach (var page in (string[])["/health/live", "/health/ready", "/", "/index.html"]) Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, page));
        foreach (var page in (string[])["/nothing.js", "/assets/nothing.js", "/health", "/health/other"]) Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, page));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Reader)]
    [InlineData(Role.Department)]
    [InlineData(Role.Planner)]
    [InlineData(Role.Admin)]
    public async Task Each_role_reaches_the_root_fields_of_its_permissions_and_no_other(Role? role)
    {
        using var client = role is { } known ? await host.ConnectAsync(known, known == Role.Department ? [1] : []) : host.Connect();
        await AskFieldsAsync(client, role);
    }

    /// <summary>A subscription that is refused is refused at once; one that is not begins a stream.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(Role.Reader)]
    [InlineData(Role.Department)]
    [InlineData(Role.Planner)]
    [InlineData(Role.Admin)]
    public async Task Each_role_follows_the_subscriptions_of_its_permissions_and_no_other(Role? role)
    {
        var subscriptions = host.Services.GetRequiredService<Schema>().Subscription!;
        using var client = role is { } known ? await host.ConnectAsync(known, known == Role.Department ? [1] : []) : host.Connect();
        foreach (var field in subscriptions.Fields)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Document.Of(subscriptions, field) }) };
            request.Headers.Accept.ParseAdd("application/graphql-response+json, text/event-stream");
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            var isFollowed = answer.Content.Headers.ContentType!.MediaType == "text/event-stream";
            Assert.True(isFollowed == AccessPolicy.Find(subscriptions.Name, field.Name)!.Value.Allows(role), $"{role} {field.Name}: {answer.StatusCode}");
            if (isFollowed) continue;
            var error = Assert.Single((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateArray());
            Assert.Equal(role is null ? "AUTH_NOT_AUTHENTICATED" : "AUTH_NOT_AUTHORIZED", error.GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    /// <summary>Asks every endpoint in every way that it is there for.</summary>
    /// <param name="client">Who asks.</param>
    /// <param name="role">What they may; null for nothing.</param>
    /// <param name="who">Their name in what a failure says.</param>
    /// <param name="only">Some of the endpoints; null for all.</param>
    private async Task WalkAsync(HttpClient client, Role? role, string who, IEnumerable<(string Pattern, HttpMethod Method)>? only = null)
    {
        foreach (var (pattern, method) in only ?? Endpoints.ListWithMethods(host.Services))
        {
            using var request = new HttpRequestMessage(method, new Uri(Endpoints.Fill(pattern), UriKind.Relative));
            if (method == HttpMethod.Post) request.Content = JsonContent.Create(new { });
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.True(await IsTurnedAwayAsync(answer) == !AccessPolicy.OfEndpoint(pattern).Allows(role), $"{who} {method} {pattern}: {answer.StatusCode}");
            Assert.NotEqual(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        }
    }

    /// <summary>By the door; what is behind it may refuse for reasons of its own.</summary>
    private static async Task<bool> IsTurnedAwayAsync(HttpResponseMessage answer)
    {
        if ((int)answer.StatusCode is not (401 or 403)) return false;
        if (answer.RequestMessage!.Method == HttpMethod.Head) return true;
        var told = await answer.Content.ReadAsStringAsync();
        return told.Contains("Sign in, or send a key", StringComparison.Ordinal) || told.Contains("Your role does not reach this.", StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string page)
    {
        using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
        return answer.StatusCode;
    }

    /// <summary>Asks every field of queries and mutations.</summary>
    private async Task AskFieldsAsync(HttpClient client, Role? role)
    {
        var schema = host.Services.GetRequiredService<Schema>();
        foreach (var type in (ObjectType[])[schema.Query!, schema.Mutation!])
        {
            foreach (var field in type.Fields)
            {
                var answer = (await client.AskAsync(Document.Of(type, field))).ToString();
                // Whoever may use a field may still be told that the row is not theirs, which is another sentence.
                var isRefused = answer.Contains("AUTH_NOT_AUTHENTICATED", StringComparison.Ordinal) || answer.Contains(RoleRefused, StringComparison.Ordinal);
                Assert.True(isRefused == !AccessPolicy.Find(type.Name, field.Name)!.Value.Allows(role), $"{role} {type.Name}.{field.Name}: {answer}");
                Assert.DoesNotContain("UNEXPECTED_EXECUTION_ERROR", answer, StringComparison.Ordinal);
            }
        }
    }

    [GeneratedRegex(@"^\s*app\.(?<name>Use\w+)", RegexOptions.Multiline)]
    private static partial Regex Middleware();
}
