using System.Text.Encodings.Web;
using System.Text.Json;
using Map.GraphQL.Language;

namespace Map.GraphQL.Types;

public sealed class EnumType(string name) : LeafType(name)
{
    private Dictionary<string, EnumValue> _byName = [];
    private Dictionary<object, EnumValue> _byValue = [];

    public IReadOnlyList<EnumValue> Values
    {
        get;
        internal set
        {
            field = value;
            _byName = value.ToDictionary(item => item.Name, StringComparer.Ordinal);
            _byValue = value.ToDictionary(item => item.Value);
        }
    }

    = [];

    public EnumValue? FindValue(string name) => _byName.GetValueOrDefault(name);

    public override object Parse(in ScalarInput input)
    {
        if (!input.TryGetEnumName(out var name))
            throw NotAName(input);
        return _byName.TryGetValue(name, out var value)
            ? value.Value
            : throw new CoercionException($"Value \"{name}\" does not exist in \"{Name}\" enum.{Suggest(name)}");
    }

    public override object Complete(object value) => _byValue.TryGetValue(value, out var item)
        ? item
        : throw new CoercionException($"Enum \"{Name}\" cannot represent value: {ScalarInput.Describe(value)}");

    public override void Write(Utf8JsonWriter writer, object completed) => writer.WriteStringValue(((EnumValue)completed).EncodedName);

    public override ValueNode ToLiteral(object value) => new EnumValueNode(default, ((EnumValue)Complete(value)).Name);

    private CoercionException NotAName(in ScalarInput input)
    {
        var kind = input.IsLiteral ? "enum" : "string";
        var text = input.TryGetString(out var value) ? value : input.ToString();
        return new CoercionException($"Enum \"{Name}\" cannot represent non-{kind} value: {input}.{Suggest(text)}");
    }

    private string Suggest(string text) => Suggestions.DidYouMean("the enum value", text, _byName.Keys);
}

public sealed class EnumValue(string name, object value)
{
    public string Name { get; } = name;

    /// <summary>What resolvers give and take for it.</summary>
    public object Value { get; } = value;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    internal JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
