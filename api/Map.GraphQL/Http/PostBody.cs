using System.Text.Json;
using Map.GraphQL.Uploads;

namespace Map.GraphQL.Http;

/// <summary>The body of a POST request: one request or a list of them, and the files that came along.</summary>
internal sealed class PostBody(JsonDocument json, UploadedFiles? files) : IDisposable
{
    public JsonElement Json => json.RootElement;

    public UploadedFiles? Files { get; } = files;

    public void Dispose() => json.Dispose();
}
