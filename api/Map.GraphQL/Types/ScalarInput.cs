using System.Globalization;
using System.Text.Json;
using Map.GraphQL.Language;

namespace Map.GraphQL.Types;

/// <summary>A scalar's input, be it a literal of the document or a variable's JSON. Prints as the client wrote it.</summary>
public readonly struct ScalarInput
{
    private readonly ValueNode? _literal;
    private readonly JsonElement _json;

    public ScalarInput(ValueNode literal) => _literal = literal;

    public ScalarInput(JsonElement json) => _json = json;

    public bool IsLiteral => _literal is not null;

    /// <summary>The text of a string; false for anything else.</summary>
    public bool TryGetString(out string value)
    {
        value = _literal switch
        {
            StringValueNode text => text.Value,
            null when _json.ValueKind == JsonValueKind.String => _json.GetString()!,
            _ => null!,
        };
        return value is not null;
    }

    /// <summary>The name of an enum value: a name in a document, a string in JSON.</summary>
    public bool TryGetEnumName(out string value)
    {
        value = (_literal as EnumValueNode)?.Value!;
        return _literal is null ? TryGetString(out value) : value is not null;
    }

    public bool TryGetBoolean(out bool value)
    {
        value = _literal is BooleanValueNode { Value: true } || (_literal is null && _json.ValueKind == JsonValueKind.True);
        return _literal is null ? _json.ValueKind is JsonValueKind.True or JsonValueKind.False : _literal is BooleanValueNode;
    }

    /// <summary>The digits of a whole number. JSON knows one kind of number, so 1.0 is whole there but not in a document.</summary>
    public bool TryGetInteger(out string digits)
    {
        digits = _literal switch
        {
            IntValueNode number => number.Value,
            null when _json.ValueKind == JsonValueKind.Number => WholeNumber(_json.GetRawText())!,
            _ => null!,
        };
        return digits is not null;
    }

    /// <summary>A whole number of 64 bits; false if it is none or too large.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        if (_literal is null && _json.ValueKind == JsonValueKind.Number && _json.TryGetInt64(out value))
            return true;
        return TryGetInteger(out var digits)
            && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A finite number; false if it is none or beyond the range of a double.</summary>
    public bool TryGetDouble(out double value)
    {
        value = 0;
        var isNumber = _literal switch
        {
            IntValueNode number => TryParseDouble(number.Value, out value),
            FloatValueNode number => TryParseDouble(number.Value, out value),
            null => _json.ValueKind == JsonValueKind.Number && _json.TryGetDouble(out value),
            _ => false,
        };
        return isNumber && double.IsFinite(value);
    }

    public bool TryGetDecimal(out decimal value)
    {
        value = 0;
        return _literal switch
        {
            IntValueNode number => TryParseDecimal(number.Value, out value),
            FloatValueNode number => TryParseDecimal(number.Value, out value),
            null => _json.ValueKind == JsonValueKind.Number && _json.TryGetDecimal(out value),
            _ => false,
        };
    }

    /// <summary>
    /// The input as plain objects: string, bool, long, double, <see cref="List{T}"/> or <see cref="Dictionary{TKey, TValue}"/> by name.
    /// </summary>
    public object? ToObject() => _literal is null ? JsonLiteral.ToObject(_json) : JsonLiteral.ToObject(_literal);

    public override string ToString()
    {
        if (_literal is not null)
            return JsonLiteral.Inspect(_literal);
        return _json.ValueKind == JsonValueKind.Undefined ? "undefined" : JsonLiteral.Inspect(_json);
    }

    /// <summary>A resolver's value as an error message shows it.</summary>
    internal static string Describe(object value) => value switch
    {
        string text => JsonLiteral.Inspect(text),
        bool flag => flag ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.GetType().Name,
    };

    private static string? WholeNumber(string raw)
    {
        if (raw.AsSpan().IndexOfAny('.', 'e', 'E') < 0)
            return raw;
        return TryParseDouble(raw, out var value) && double.IsInteger(value) && Math.Abs(value) < 1e15
            ? value.ToString("F0", CultureInfo.InvariantCulture)
            : null;
    }

    private static bool TryParseDouble(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static bool TryParseDecimal(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
