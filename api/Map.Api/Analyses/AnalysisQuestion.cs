using System.Text.Json;

namespace Map.Api.Analyses;

/// <summary>A query as clients send it, and as the job that answers it keeps it.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which of its operations; null when there is only one.</param>
/// <param name="Variables">An object by variable name; null for none.</param>
internal sealed record AnalysisQuestion(string Query, string? OperationName, JsonElement? Variables)
{
    public JsonElement Write() => JsonSerializer.SerializeToElement(this, JsonSerializerOptions.Web);

    public static AnalysisQuestion Read(JsonElement input) => input.Deserialize<AnalysisQuestion>(JsonSerializerOptions.Web)!;
}
