using System.Text.Encodings.Web;
using System.Text.Json;

namespace Map.Geodata.Reasons;

/// <summary>Reasons as the store keeps and makes them: <c>{"code": "PARENT_REJECTED", "values": {"code": "G-1"}}</c>.</summary>
internal static class ReasonJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An array of them.</summary>
    public static string Write(IEnumerable<Reason> reasons) =>
        JsonSerializer.Serialize(reasons.Select(reason => new { code = reason.Code, values = reason.Values.ToDictionary(value => value.Name, value => value.Value) }), Options);

    /// <summary>Reads one, or an array of them, that SQL made of known kinds, in the order of their sentences.</summary>
    public static IReadOnlyList<Reason> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? [.. document.RootElement.EnumerateArray().Select(Read).OrderBy(reason => reason.Text, StringComparer.Ordinal)]
            : [Read(document.RootElement)];
    }

    /// <summary>Reads an array of codes and values, known or not: a later version may have dropped the kind.</summary>
    public static IReadOnlyList<StoredReason> ReadStored(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(one => new StoredReason(CodeOf(one), ValuesOf(one)))];
    }

    /// <summary>SQL that makes a reason.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="values">Each with the SQL that gives it.</param>
    public static string Sql(ReasonKind kind, params IReadOnlyList<(string Name, string Sql)> values)
    {
        kind.CheckNames(values.Select(value => value.Name));
        var pairs = values.Select(value => $"'{value.Name}', {value.Sql}");
        return $"jsonb_build_object('code', '{kind.Code}', 'values', jsonb_build_object({Import.Writing.Sql.List(pairs)}))";
    }

    private static Reason Read(JsonElement one)
    {
        var values = ValuesOf(one);
        return ReasonKinds.Get(CodeOf(one)).With([.. values.Select(value => (value.Name, (object)value.Value))]);
    }

    private static string CodeOf(JsonElement one) => one.GetProperty("code").GetString()!;

    private static List<ReasonValue> ValuesOf(JsonElement one) => [.. one.GetProperty("values").EnumerateObject().Select(value => new ReasonValue(value.Name, value.Value.ToString()))];
}

/// <summary>A reason as it was kept.</summary>
/// <param name="Code">Of a kind that there is or was.</param>
/// <param name="Values">What its sentence names.</param>
public sealed record StoredReason(string Code, IReadOnlyList<ReasonValue> Values);
