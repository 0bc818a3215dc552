using System.Text.Json;
using Map.GraphQL.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Map.GraphQL.Http.Uploads;

/// <summary>
/// Requests with files (GraphQL multipart request specification): the form field <c>operations</c> is the request with nulls for
/// files, <c>map</c> says which file belongs where, and the files follow.
/// </summary>
internal static class MultipartReader
{
    /// <summary>Browsers send forms to other sites without asking; a header of its own makes them ask.</summary>
    private const string Preflight = "GraphQL-preflight";

    public static bool IsMultipart(HttpRequest request) => request.HasFormContentType
        && request.ContentType!.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="HttpRequestException">HC0033–HC0044, HC0077: the form is not as the specification has it.</exception>
    public static async ValueTask<PostBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.Headers[Preflight] != "1")
            throw Invalid("HC0077", $"A multipart request needs the header `{Preflight}: 1`.");
        RequestReader.LimitBody(request);
        var form = await ReadFormAsync(request, cancellationToken).ConfigureAwait(false);
        var names = form.Keys.ToList();
        if (!form.ContainsKey("operations"))
            throw Invalid("HC0034", "The form field `operations` is missing.");
        if (!form.ContainsKey("map"))
            throw Invalid("HC0044", "The form field `map` is missing.");
        if (names.IndexOf("map") < names.IndexOf("operations"))
            throw Invalid("HC0035", "The form field `map` must come after `operations`.");
        using var operations = RequestReader.Parse(form["operations"].ToString());
        var (map, files) = ReadMap(form, operations.RootElement);
        return new PostBody(map.Apply(operations.RootElement), new UploadedFiles(files));
    }

    private static async ValueTask<IFormCollection> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            // In memory as a whole: what somebody uploads is on no disk unless a resolver puts it there.
            var options = new FormOptions
            {
                ValueLengthLimit = RequestReader.MaxBodySize,
                MultipartBodyLengthLimit = RequestReader.MaxBodySize,
                MemoryBufferThreshold = RequestReader.MaxBodySize,
            };
            return await request.ReadFormAsync(options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw Invalid("HC0033", "The multipart form cannot be read.");
        }
    }

    private static (UploadMap Map, Dictionary<string, IFile> Files) ReadMap(IFormCollection form, JsonElement operations)
    {
        var map = new UploadMap();
        var files = new Dictionary<string, IFile>(StringComparer.Ordinal);
        foreach (var (key, paths) in ParseMap(form["map"].ToString()))
        {
            if (paths.Length == 0)
                throw Invalid("HC0037", $"The file `{key}` has no paths in `map`.");
            var file = form.Files.GetFile(key) ?? throw Invalid("HC0038", $"The file `{key}` of `map` is missing.");
            files.Add(key, new FormFile(file));
            foreach (var path in paths)
                map.Add(UploadPath.Parse(path, operations), key);
        }

        return (map, files);
    }

    private static Dictionary<string, string[]> ParseMap(string json)
    {
        try
        {
            if (JsonSerializer.Deserialize<Dictionary<string, string[]>>(json) is { } map && map.Values.All(paths => paths is not null && paths.All(path => path is not null)))
                return map;
        }
        catch (JsonException)
        {
            // Reported below, like a map of nulls.
        }

        throw Invalid("HC0043", "The form field `map` must be a JSON object that gives each file a list of paths.");
    }

    private static HttpRequestException Invalid(string code, string message) => new(StatusCodes.Status400BadRequest, message, code);
}
