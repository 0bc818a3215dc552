using Map.GraphQL.Building;
using Map.GraphQL.Http;
using Map.GraphQL.Tests.Building;
using Map.GraphQL.Uploads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Map.GraphQL.Tests.Http;

/// <summary>The library's schema, served on a free port of 127.0.0.1.</summary>
public sealed class GraphQLServer : IAsyncLifetime
{
    private readonly WebApplication _app;

    public GraphQLServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<LibraryStore>();
        builder.Services.AddGraphQL(schema => schema.AddType<LibraryQueries>().AddType<LibraryMutations>().AddType<LibrarySubscriptions>().AddType<BookFields>().AddType<AuthorFields>());
        _app = builder.Build();
        _app.MapGraphQL();
        _app.MapGraphQL("/json", new GraphQLHttpOptions { DefaultToJson = true });
        _app.MapGraphQL("/single", new GraphQLHttpOptions { MaxBatchSize = 0 });
    }

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

[SubscriptionType]
public sealed class LibrarySubscriptions
{
    public static async IAsyncEnumerable<int> Returned()
    {
        await Task.Delay(Timeout.Infinite);
        yield return 1;
    }
}

[MutationType]
[PlainMutation]
public sealed class LibraryMutations
{
    public static int Lend() => 1;

    /// <summary>Tells of each file its name, type, length and first line.</summary>
    public static async Task<IReadOnlyList<string>> UploadAsync(UploadInput input, IFile? cover, CancellationToken cancellationToken)
    {
        var told = new List<string>();
        foreach (var file in input.Pages.Append(cover).OfType<IFile>())
        {
            using var reader = new StreamReader(file.OpenReadStream());
            told.Add($"{file.Name} {file.ContentType} {file.Length} {await reader.ReadLineAsync(cancellationToken)}");
        }

        return told;
    }
}

public sealed record UploadInput(string Title, IReadOnlyList<IFile?> Pages);
