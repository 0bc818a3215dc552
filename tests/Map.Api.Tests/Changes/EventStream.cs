using System.Net.Http.Json;
using System.Text.Json;

namespace Map.Api.Tests.Changes;

/// <summary>A subscription over server-sent events, read one by one.</summary>
internal sealed class EventStream : IDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private EventStream(HttpResponseMessage response, StreamReader lines) => (_response, _lines) = (response, lines);

    /// <summary>Subscribes; from then on every change is told.</summary>
    public static async Task<EventStream> OpenAsync(HttpClient client, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
    }

    /// <summary>The next event's data.</summary>
    public async Task<JsonElement> NextAsync()
    {
        while (await _lines.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("data: {", StringComparison.Ordinal)) continue;
            return JsonDocument.Parse(line["data: ".Length..]).RootElement.GetProperty("data").EnumerateObject().Single().Value;
        }
        throw new InvalidOperationException("The stream has ended.");
    }

    public void Dispose()
    {
        _lines.Dispose();
        _response.Dispose();
    }
}
