using System.Text.Json;
using System.Text.Json.Serialization;

namespace Map.Api.Coverage.Trends;

/// <summary>
/// A question about coverage as snapshots are kept under it: every part written out, so that the same question is the same
/// object, whoever asks it.
/// </summary>
internal static class SnapshotQuestion
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) } };

    /// <exception cref="DatedQuestionException">It asks about a date; a snapshot is of the day on which it is taken.</exception>
    public static JsonElement Write(CoverageQuestionInput? question)
    {
        question ??= new CoverageQuestionInput();
        if (question.Date is not null) throw new DatedQuestionException();
        return JsonSerializer.SerializeToElement(question with { Services = [.. (question.Services ?? []).Distinct().Order(StringComparer.Ordinal)] }, Json);
    }

    public static CoverageQuestionInput Read(JsonElement question) => question.Deserialize<CoverageQuestionInput>(Json)!;
}
