using System.Globalization;
using System.Text.Json;
using Map.GraphQL.Language;

namespace Map.GraphQL.Types;

/// <summary>Between JSON, literals of a document and plain objects.</summary>
internal static class JsonLiteral
{
    private static readonly JsonSerializerOptions InspectOptions = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static object? ToObject(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => ToNumber(json.GetRawText()),
        JsonValueKind.Array => json.EnumerateArray().Select(ToObject).ToList(),
        JsonValueKind.Object => ToDictionary(json),
        _ => null,
    };

    public static object? ToObject(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        BooleanValueNode boolean => boolean.Value,
        IntValueNode number => ToNumber(number.Value),
        FloatValueNode number => ToNumber(number.Value),
        ListValueNode list => list.Items.Select(ToObject).ToList(),
        ObjectValueNode item => item.Fields.ToDictionary(f => f.Name.Value, f => ToObject(f.Value), StringComparer.Ordinal),
        _ => null,
    };

    public static ValueNode ToLiteral(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode(default, json.GetString()!, isBlock: false),
        JsonValueKind.True => new BooleanValueNode(default, true),
        JsonValueKind.False => new BooleanValueNode(default, false),
        JsonValueKind.Number => ToNumberLiteral(json.GetRawText()),
        JsonValueKind.Array => new ListValueNode(default, [.. json.EnumerateArray().Select(ToLiteral)]),
        JsonValueKind.Object => new ObjectValueNode(default, [.. json.EnumerateObject().Select(ToField)]),
        _ => new NullValueNode(default),
    };

    /// <summary>JSON as an error message shows it: spaces after colons and commas, names unquoted.</summary>
    public static string Inspect(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => "[" + string.Join(", ", json.EnumerateArray().Select(Inspect)) + "]",
        JsonValueKind.Object when !json.EnumerateObject().Any() => "{}",
        JsonValueKind.Object => "{ " + string.Join(", ", json.EnumerateObject().Select(p => $"{p.Name}: {Inspect(p.Value)}")) + " }",
        JsonValueKind.String => JsonSerializer.Serialize(json.GetString(), InspectOptions),
        _ => json.GetRawText(),
    };

    private static Dictionary<string, object?> ToDictionary(JsonElement json)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
            fields[property.Name] = ToObject(property.Value);
        return fields;
    }

    private static object ToNumber(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? whole
            : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static ValueNode ToNumberLiteral(string text) => text.AsSpan().IndexOfAny('.', 'e', 'E') < 0
        ? new IntValueNode(default, text)
        : new FloatValueNode(default, text);

    private static ObjectFieldNode ToField(JsonProperty property) =>
        new(default, new NameNode(default, property.Name), ToLiteral(property.Value));
}
