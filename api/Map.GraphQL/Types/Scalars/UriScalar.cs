using System.Text.Json;

namespace Map.GraphQL.Types.Scalars;

public sealed class UriScalar : ScalarType<Uri>
{
    public UriScalar()
        : base("URI")
    {
        SpecifiedBy = "https://tools.ietf.org/html/rfc3986";
        Description = "A uniform resource identifier, absolute or relative.";
    }

    protected override Uri ParseValue(in ScalarInput input) =>
        input.TryGetString(out var text) && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var value) ? value : throw Invalid(input);

    protected override void WriteValue(Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(value.OriginalString);
}
