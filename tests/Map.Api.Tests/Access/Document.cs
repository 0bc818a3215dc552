using Map.GraphQL.Types;

namespace Map.Api.Tests.Access;

/// <summary>Writes a document that asks for one field, with whatever its types demand: valid for any schema, and about nothing that exists.</summary>
internal static class Document
{
    private const int Deepest = 12;

    private const string StationId = "\"U3RhdGlvbjox\"", JobId = "\"Sm9iOjE=\"";

    /// <summary>An operation with one root field; one that takes a file has it as the variable <c>file</c>.</summary>
    public static string Of(ObjectType root, FieldDefinition field)
    {
        var body = $"{{ {Of(field)} }}";
        if (field.Name is "analysis" or "job" or "cancelJob") body = body.Replace(StationId, JobId, StringComparison.Ordinal);
        var file = body.Contains("$file", StringComparison.Ordinal) ? "($file: Upload!)" : "";
        return $"{root.Name.ToLowerInvariant()}{file} {body}";
    }

    /// <summary>A field within a selection.</summary>
    public static string Of(FieldDefinition field) => $"{field.Name}{Arguments(field)}{Selection(field.Type.Named)}";

    private static string Arguments(FieldDefinition field)
    {
        var given = field.Arguments.Where(argument => argument.IsRequired || argument.Name == "first").Select(argument => $"{argument.Name}: {Value(argument, 0)}").ToList();
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private static string Selection(NamedType type) => type is LeafType ? "" : " { __typename }";

    private static string Value(InputValue value, int depth) => value.Name switch
    {
        "at" or "from" or "to" when value.Type.Named.Name == "Position" && value.Type.Nullable is not ListType => "[117, 36]",
        "query" => "\"{ __typename }\"",
        _ => Value(value.Type, depth),
    };

    private static string Value(GraphQLType type, int depth) => type.Nullable switch
    {
        ListType list => depth > Deepest ? "[]" : $"[{Value(list.ItemType, depth + 1)}]",
        InputObjectType input => Object(input, depth),
        EnumType known => known.Values[0].Name,
        NamedType leaf => Leaf(leaf.Name),
        _ => throw new NotSupportedException(type.ToString()),
    };

    private static string Object(InputObjectType input, int depth)
    {
        var fields = input.Fields.Where(field => field.IsRequired).ToList();
        if (input.IsOneOf) fields = [input.Fields[0]];
        return $"{{ {string.Join(", ", fields.Select(field => $"{field.Name}: {Value(field, depth + 1)}"))} }}";
    }

    private static string Leaf(string name) => name switch
    {
        "Int" or "Long" or "Float" or "Decimal" => "1",
        "Boolean" => "false",
        "Position" or "Coordinates" => "[117, 36]",
        "Geometry" => "{ type: Point, coordinates: [117, 36] }",
        "DateTime" => "\"2026-03-01T00:00:00Z\"",
        "Date" => "\"2026-03-01\"",
        "LocalTime" => "\"08:00:00\"",
        "Duration" => "\"PT1M\"",
        "UUID" => "\"00000000-0000-0000-0000-000000000001\"",
        "ID" => StationId,
        "Upload" => "$file",
        "URI" => "\"https://example.org\"",
        "Any" => "{}",
        _ => "\"NONE\"",
    };
}
