using System.Net.Http.Json;
using System.Text.Json;
using Map.Api.Access;
using Map.Geodata.Access;
using Map.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Map.Api.Tests.Access;

/// <summary>
/// Every field and every endpoint is somebody's, by name; whoever adds one decides whose in <see cref="AccessPolicy"/>. Until then
/// it is closed to all who could be harmed by it.
/// </summary>
public sealed class PolicyTests(GuardedHost host) : IClassFixture<GuardedHost>
{
    private const string RoleRefused = "The current user is not authorized to access this resource.";

    private static readonly Role[] Roles = Enum.GetValues<Role>();

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

    [Fact]
    public async Task Each_role_reaches_the_endpoints_of_its_permissions_and_no_other()
    {
        foreach (var role in Roles.Cast<Role?>().Prepend(null))
        {
            using var client = role is { } known ? await host.ConnectAsync(known, known == Role.Department ? [1] : []) : host.Connect();
            foreach (var pattern in Endpoints.List(host.Services))
            {
                using var answer = await client.GetAsync(new Uri(Endpoints.Fill(pattern), UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
                var isRefused = (int)answer.StatusCode is 401 or 403;
                Assert.True(isRefused == !AccessPolicy.OfEndpoint(pattern).Allows(role) || answer.StatusCode == System.Net.HttpStatusCode.MethodNotAllowed, $"{role?.ToString() ?? "nobody"} {pattern}: {answer.StatusCode}");
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Reader)]
    [InlineData(Role.Department)]
    [InlineData(Role.Planner)]
    [InlineData(Role.Admin)]
    public async Task Each_role_reaches_the_root_fields_of_its_permissions_and_no_other(Role? role)
    {
        var schema = host.Services.GetRequiredService<Schema>();
        using var client = role is { } known ? await host.ConnectAsync(known, known == Role.Department ? [1] : []) : host.Connect();
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
}
