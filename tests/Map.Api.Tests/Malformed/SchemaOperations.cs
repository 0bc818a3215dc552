using System.Text.Json;
using Map.GraphQL.Language;

namespace Map.Api.Tests.Malformed;

/// <summary>Operations on every field that the schema begins with, whose arguments are nearly right: a hostile value here and there.</summary>
internal sealed class SchemaOperations
{
    private const int Deepest = 3;

    private static readonly string[] Codes = ["SYN-01", "SYN", "SYN-ST-01", "SYN-ST-02", "SYN-ORG-01", "SYN-CA-001", "SYN-IN-01", "SYN-OF-001", "REST", "x"];

    private readonly Dictionary<string, TypeDefinitionNode> _types;
    private readonly (string Operation, FieldDefinitionNode Field)[] _roots;

    /// <param name="sdl">The schema, as a host serves it.</param>
    public SchemaOperations(string sdl)
    {
        _types = Parser.ParseDocument(sdl, ParserOptions.Trusted).Definitions.OfType<TypeDefinitionNode>().ToDictionary(type => type.Name.Value);
        _roots = [.. from kind in (string[])["Query", "Mutation"] from field in ((ObjectTypeDefinitionNode)_types[kind]).Fields select (kind.ToLowerInvariant(), field)];
    }

    /// <summary>A document with its variables, as JSON.</summary>
    public (string Document, string Variables) Create(Dice dice)
    {
        var (operation, field) = dice.Pick(_roots);
        var given = field.Arguments.Where(argument => argument.Type is NonNullTypeNode && argument.DefaultValue is null || dice.OneIn(2)).ToList();
        var declared = given.Count == 0 ? "" : $"({string.Join(", ", given.Select(argument => $"${argument.Name.Value}: {Write(argument.Type)}"))})";
        var passed = given.Count == 0 ? "" : $"({string.Join(", ", given.Select(argument => $"{argument.Name.Value}: ${argument.Name.Value}"))})";
        var variables = string.Join(',', given.Select(argument => $"\"{argument.Name.Value}\":{Value(argument.Type, dice, 0)}"));
        return ($"{operation}{declared} {{ {field.Name.Value}{passed}{Select(field.Type, 0)} }}", $"{{{variables}}}");
    }

    private string Value(TypeNode type, Dice dice, int depth) => dice.OneIn(8)
        ? HostileJson.Any(dice)
        : type switch
        {
            NonNullTypeNode some => Value(some.Type, dice, depth),
            ListTypeNode list => $"[{string.Join(',', Enumerable.Range(0, dice.OneIn(30) ? 500 : dice.Between(0, 3)).Select(_ => Value(list.ItemType, dice, depth)))}]",
            NamedTypeNode named => _types.GetValueOrDefault(named.Name.Value) switch
            {
                EnumTypeDefinitionNode words => $"\"{dice.Pick(words.Values).Name.Value}\"",
                InputObjectTypeDefinitionNode input => Object(input, dice, depth),
                _ => Scalar(named.Name.Value, dice),
            },
            _ => "null",
        };

    private string Object(InputObjectTypeDefinitionNode input, Dice dice, int depth)
    {
        var isOneOf = input.Directives.Any(directive => directive.Name.Value == "oneOf");
        var given = isOneOf ? [dice.Pick(input.Fields)] : input.Fields.Where(field => field is { Type: NonNullTypeNode, DefaultValue: null } || (depth < Deepest && dice.OneIn(3)));
        return $"{{{string.Join(',', given.Select(field => $"\"{field.Name.Value}\":{Value(field.Type, dice, depth + 1)}"))}}}";
    }

    private static string Scalar(string type, Dice dice) => type switch
    {
        "Int" or "Long" => dice.OneIn(3) ? HostileJson.Number(dice) : FormattableString.Invariant($"{dice.Between(0, 60)}"),
        "Float" or "Decimal" => dice.OneIn(3) ? HostileJson.Number(dice) : FormattableString.Invariant($"{dice.Between(0, 5_000) / 10.0}"),
        "Boolean" => dice.OneIn(2) ? "true" : "false",
        "ID" => JsonSerializer.Serialize(dice.OneIn(2) ? HostileText.Any(dice).Text : Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{dice.Pick(["Station", "Grid", "Job", "Case", "x"])}:{dice.Pick(["1", "-1", "99999999999999999999", "x", "1'"])}"))),
        "Geometry" => dice.OneIn(2) ? HostileJson.Geometry(dice) : """{"type":"Point","coordinates":[116.93,33.14]}""",
        "Position" => dice.OneIn(2) ? $"[{HostileJson.Number(dice)},{HostileJson.Number(dice)}]" : FormattableString.Invariant($"[{116.9 + (dice.Below(50) / 1000.0)},{33.12 + (dice.Below(30) / 1000.0)}]"),
        "Date" => dice.OneIn(2) ? JsonSerializer.Serialize(HostileText.Any(dice).Text) : dice.Pick(["\"2025-03-01\"", "\"0001-01-01\"", "\"9999-12-31\""]),
        "DateTime" => dice.OneIn(3) ? JsonSerializer.Serialize(HostileText.Any(dice).Text) : dice.Pick(["\"2025-03-01T08:00:00+08:00\"", "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59Z\"", "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59-14:00\""]),
        "UUID" => "\"00000000-0000-0000-0000-000000000000\"",
        _ => JsonSerializer.Serialize(dice.OneIn(2) ? HostileText.Any(dice).Text : dice.Pick(Codes)),
    };

    private string Select(TypeNode type, int depth) => _types.GetValueOrDefault(NameOf(type)) switch
    {
        UnionTypeDefinitionNode => " { __typename }",
        ComplexTypeDefinitionNode complex => $" {{ {string.Join(' ', Fields(complex, depth).Prepend("__typename"))} }}",
        _ => "",
    };

    /// <summary>Everything that holds a value, and lists one step further down.</summary>
    private IEnumerable<string> Fields(ComplexTypeDefinitionNode type, int depth) =>
        from field in type.Fields
        where field.Arguments.All(argument => argument is not { Type: NonNullTypeNode, DefaultValue: null })
        let isLeaf = _types.GetValueOrDefault(NameOf(field.Type)) is not (ComplexTypeDefinitionNode or UnionTypeDefinitionNode)
        where isLeaf || (depth == 0 && field.Name.Value is not ("edges" or "history")) || (depth == 1 && field.Name.Value is "nodes")
        select field.Name.Value + Select(field.Type, depth + 1);

    private static string NameOf(TypeNode type) => type switch
    {
        NonNullTypeNode some => NameOf(some.Type),
        ListTypeNode list => NameOf(list.ItemType),
        _ => ((NamedTypeNode)type).Name.Value,
    };

    private static string Write(TypeNode type) => type switch
    {
        NonNullTypeNode some => Write(some.Type) + "!",
        ListTypeNode list => $"[{Write(list.ItemType)}]",
        _ => ((NamedTypeNode)type).Name.Value,
    };
}
