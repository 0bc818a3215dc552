using System.Text.Json;
using Map.GraphQL.Language;

namespace Map.GraphQL.Types;

/// <summary>Scalars and enums: where a selection ends.</summary>
public abstract class LeafType(string name) : NamedType(name)
{
    /// <summary>Reads an input.</summary>
    /// <exception cref="CoercionException">The input is not a value of this type.</exception>
    public abstract object Parse(in ScalarInput input);

    /// <summary>Checks a resolver's value and brings it into the form that <see cref="Write"/> takes.</summary>
    /// <exception cref="CoercionException">The value cannot be represented.</exception>
    public abstract object Complete(object value);

    /// <summary>Writes a completed value as JSON.</summary>
    public abstract void Write(Utf8JsonWriter writer, object completed);

    /// <summary>The CLR value as it would be written in a document; used for defaults.</summary>
    public virtual ValueNode ToLiteral(object value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            Write(writer, Complete(value));
        using var json = JsonDocument.Parse(stream.ToArray());
        return JsonLiteral.ToLiteral(json.RootElement);
    }
}
