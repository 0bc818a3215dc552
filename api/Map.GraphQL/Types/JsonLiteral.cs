using System.Globalization;
using System.Text;
using System.Text.Json;
using Map.GraphQL.Language;

namespace Map.GraphQL.Types;

/// <summary>Between JSON, literals of a document and plain objects.</summary>
internal static class JsonLiteral
{
    /// <summary>Characters of a value in an error message, about.</summary>
    public const int LongestInspected = 1000;

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
        ObjectValueNode item => ToDictionary(item),
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

    /// <summary>
    /// A value as an error message shows it: as it was written, or for JSON spaces after colons and commas, names unquoted. A large value is cut short, so that the message
    /// costs no more than one about a small value.
    /// </summary>
    public static string Inspect(ValueNode literal) => Cut(Printer.PrintShort(literal, LongestInspected));

    /// <inheritdoc cref="Inspect(ValueNode)"/>
    public static string Inspect(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => "[" + Join(json.EnumerateArray().Select(Inspect)) + "]",
        JsonValueKind.Object when !json.EnumerateObject().Any() => "{}",
        JsonValueKind.Object => "{ " + Join(json.EnumerateObject().Select(p => $"{p.Name}: {Inspect(p.Value)}")) + " }",
        JsonValueKind.String => Inspect(json.GetString()!),
        _ => Cut(json.GetRawText()),
    };

    /// <inheritdoc cref="Inspect(ValueNode)"/>
    public static string Inspect(string text) => JsonSerializer.Serialize(Cut(text), InspectOptions);

    private static string Join(IEnumerable<string> items)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            text.Append(text.Length == 0 ? "" : ", ");
            if (text.Length > LongestInspected)
                return text.Append("...").ToString();
            text.Append(item);
        }

        return text.ToString();
    }

    private static string Cut(string text) => text.Length <= LongestInspected ? text : text[..LongestInspected] + "...";

    private static Dictionary<string, object?> ToDictionary(JsonElement json)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
            fields[property.Name] = ToObject(property.Value);
        return fields;
    }

    /// <summary>A name that stands twice has its last value, as in JSON; that it does is for a rule to say.</summary>
    private static Dictionary<string, object?> ToDictionary(ObjectValueNode literal)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in literal.Fields)
            fields[field.Name.Value] = ToObject(field.Value);
        return fields;
    }

    private static object ToNumber(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole;
        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? number : throw new CoercionException($"{Cut(text)} is beyond the range of numbers.");
    }

    private static ValueNode ToNumberLiteral(string text) => text.AsSpan().IndexOfAny('.', 'e', 'E') < 0
        ? new IntValueNode(default, text)
        : new FloatValueNode(default, text);

    private static ObjectFieldNode ToField(JsonProperty property) =>
        new(default, new NameNode(default, property.Name), ToLiteral(property.Value));
}
