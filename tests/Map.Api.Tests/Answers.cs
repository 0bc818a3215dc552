using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Map.Api.Tests;

/// <summary>Short words for reading answers.</summary>
internal static class Answers
{
    public static string Text(this JsonElement element, string property) => element.GetProperty(property).GetString()!;

    public static int Number(this JsonElement element, string property) => element.GetProperty(property).GetInt32();

    /// <summary>Sends a body as it is.</summary>
    public static async Task<JsonElement> SendRawAsync(this ApiHost api, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await api.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
