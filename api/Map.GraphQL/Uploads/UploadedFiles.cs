using System.Text.Json;

namespace Map.GraphQL.Uploads;

/// <summary>The files of one request. The transport puts <c>{"$file": key}</c> into the variables where a file belongs.</summary>
internal sealed class UploadedFiles(IReadOnlyDictionary<string, IFile> files)
{
    public const string Marker = "$file";

    public IFile? Find(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(Marker, out var key) && key.ValueKind == JsonValueKind.String
            ? files.GetValueOrDefault(key.GetString()!)
            : null;
}
