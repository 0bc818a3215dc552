using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Map.GraphQL.Http.Uploads;

/// <summary>Where a file belongs: <c>variables.input.files.0</c>, in a batch with the request's index before it.</summary>
internal static class UploadPath
{
    /// <summary>The names and indexes of a path that leads to a null among the variables.</summary>
    /// <exception cref="HttpRequestException">HC0039–HC0042: the path is malformed, or leads elsewhere.</exception>
    public static string[] Parse(string path, JsonElement operations)
    {
        var steps = path.Split('.');
        if (steps.Any(step => step.Length == 0))
            throw Invalid("HC0041", $"The path `{path}` is malformed.");
        var isBatch = operations.ValueKind == JsonValueKind.Array;
        if (steps.Length < (isBatch ? 3 : 2) || steps[isBatch ? 1 : 0] != "variables")
            throw Invalid("HC0042", $"The path `{path}` must begin with {(isBatch ? "the index of a request and `variables`" : "`variables`")} and name one of them.");
        Follow(operations, steps, isBatch ? 3 : 2, path);
        return steps;
    }

    /// <summary>The element below; undefined if there is none.</summary>
    public static JsonElement Step(JsonElement json, string step)
    {
        if (json.ValueKind == JsonValueKind.Object)
            return json.TryGetProperty(step, out var property) ? property : default;
        var isIndex = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index);
        return json.ValueKind == JsonValueKind.Array && isIndex && index < json.GetArrayLength() ? json[index] : default;
    }

    private static void Follow(JsonElement operations, string[] steps, int variable, string path)
    {
        var json = operations;
        for (var i = 0; i < steps.Length; i++)
        {
            json = Step(json, steps[i]);
            if (json.ValueKind == JsonValueKind.Undefined)
                throw i < variable ? Invalid("HC0039", $"The path `{path}` names no variable of the request.") : Structure(path);
        }

        if (json.ValueKind != JsonValueKind.Null)
            throw Structure(path);
    }

    private static HttpRequestException Structure(string path) => Invalid("HC0040", $"The path `{path}` does not lead to a null in the variables.");

    private static HttpRequestException Invalid(string code, string message) => new(StatusCodes.Status400BadRequest, message, code);
}
