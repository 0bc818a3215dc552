using System.Text;
using Map.GraphQL.Types;

namespace Map.GraphQL.Tests.Differential;

/// <summary>
/// Random documents for a schema: most fields, arguments and values fit, some do not; names are drawn from few, so that fields merge
/// and conflict, and fragments and variables are shared.
/// </summary>
internal sealed class DocumentGenerator(Schema schema, Random random, bool isIncremental = false)
{
    private const int MaxDepth = 5;

    private readonly List<(string Name, NamedType Type)> _fragments = [];
    private readonly Dictionary<string, GraphQLType> _variables = new(StringComparer.Ordinal);
    private readonly StringBuilder _definitions = new();
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private int _mistakes;
    private int _labels;
    private bool _canConflict;

    /// <summary>The document, and JSON for most of its variables.</summary>
    /// <param name="mistakes">How many mistakes it may have at most.</param>
    public (string Document, string Variables) Generate(int mistakes)
    {
        _mistakes = mistakes;
        _canConflict = mistakes > 0;
        _aliases.Clear();
        _fragments.Clear();
        _variables.Clear();
        _definitions.Clear();
        var root = random.Next(10) == 0 ? schema.Mutation! : schema.Query;
        var selection = SelectionSet(root, 0);
        var keyword = ReferenceEquals(root, schema.Query) ? "query" : "mutation";
        var definitions = string.Join(", ", _variables.Select(pair => $"${pair.Key}: {pair.Value}{Default(pair.Value)}"));
        var operation = $"{keyword} Q{(definitions.Length == 0 ? "" : $"({definitions})")} {selection}";
        var json = string.Join(", ", _variables.Where(_ => random.Next(8) > 0).Select(pair => $"\"{pair.Key}\": {Json(pair.Value, 0)}"));
        return (operation + "\n" + _definitions, $"{{{json}}}");
    }

    private string SelectionSet(NamedType type, int depth)
    {
        var selections = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Selection(type, depth)).ToArray();
        return "{ " + string.Join(' ', selections) + " }";
    }

    private string Selection(NamedType type, int depth) => random.Next(10) switch
    {
        0 when depth < MaxDepth => InlineFragment(type, depth),
        1 when depth < MaxDepth => $"...{Inclusion()}{Defer(type)} {SelectionSet(type, depth + 1)}",
        2 when depth < MaxDepth => $"...{Fragment(type, depth)}{Inclusion()}{Defer(type)}",
        3 => $"{Alias()}__typename{Inclusion()}",
        _ => Field(type, depth),
    };

    private string InlineFragment(NamedType around, int depth)
    {
        var type = Condition(around);
        return $"... on {type.Name}{Inclusion()}{Defer(around)} {SelectionSet(type, depth + 1)}";
    }

    /// <summary>A mutation's root fields are not deferred.</summary>
    private string Defer(NamedType around) => !isIncremental || random.Next(3) > 0 || ReferenceEquals(around, schema.Mutation)
        ? ""
        : $" @defer(label: \"{_labels++}\")";

    /// <summary>Equal fields must be streamed alike, so a streamed one gets a name of its own.</summary>
    private string? Stream(FieldDefinition field) => isIncremental && random.Next(2) == 0 && field.Type.Nullable is ListType
        ? $"s{_labels}: {field.Name}{Arguments(field)} @stream(initialCount: {random.Next(3)}, label: \"{_labels++}\")"
        : null;

    private string Field(NamedType type, int depth)
    {
        if (type is not ComplexType complex)
            return "__typename";
        if (Mistake())
            return "unknown";
        var fields = complex.Fields.Where(field => depth < MaxDepth || field.Type.Named is LeafType).ToArray();
        if (fields.Length == 0)
            return "__typename";
        var field = fields[random.Next(fields.Length)];
        var below = field.Type.Named is LeafType ? "" : " " + SelectionSet(field.Type.Named, depth + 1);
        if (depth > 0 && Stream(field) is { } streamed)
            return streamed + below;
        var call = field.Name + Arguments(field);
        return $"{(_canConflict ? Alias() : AliasFor(call))}{call}{Inclusion()}{(Mistake() ? "" : below)}";
    }

    private string Alias() => _canConflict && random.Next(5) == 0 ? $"{(char)('a' + random.Next(6))}: " : "";

    /// <summary>One alias for each combination of field and arguments, so that equal aliases mean equal fields.</summary>
    private string AliasFor(string call)
    {
        if (!call.Contains('('))
            return "";
        if (!_aliases.TryGetValue(call, out var alias))
            _aliases[call] = alias = $"x{_aliases.Count}";
        return alias + ": ";
    }

    private string Inclusion() => random.Next(12) switch
    {
        0 => $" @include(if: {Value(Boolean(), 0)})",
        1 => $" @skip(if: {Value(Boolean(), 0)})",
        _ => "",
    };

    private NonNullType Boolean() => new NonNullType(schema.FindType("Boolean")!);

    /// <summary>A type that overlaps with the given one, or, as a mistake, any other.</summary>
    private NamedType Condition(NamedType type)
    {
        var composites = schema.Types.Where(candidate => candidate.IsComposite && !candidate.Name.StartsWith("__", StringComparison.Ordinal)).ToArray();
        if (Mistake())
            return composites[random.Next(composites.Length)];
        var possible = schema.PossibleTypes(type);
        var fitting = composites.Where(candidate => schema.PossibleTypes(candidate).Intersect(possible).Any()).ToArray();
        return fitting[random.Next(fitting.Length)];
    }

    private string Fragment(NamedType type, int depth)
    {
        var known = _fragments.Where(fragment => Mistake() || fragment.Type == type).Select(fragment => fragment.Name).ToArray();
        if (known.Length > 0 && random.Next(2) == 0)
            return known[random.Next(known.Length)];
        var name = $"F{_fragments.Count}";
        if (Mistake())
            return name + "Unknown";
        var body = SelectionSet(type, depth + 1);
        name = $"F{_fragments.Count}";
        _fragments.Add((name, type));
        _definitions.Append($"fragment {name} on {type.Name} {body}\n");
        return name;
    }

    private string Arguments(FieldDefinition field)
    {
        var given = field.Arguments
            .Where(argument => argument.IsRequired ? !Mistake() : random.Next(3) > 0)
            .Select(argument => $"{argument.Name}: {Value(argument.Type, 0)}")
            .ToArray();
        return given.Length == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private string Value(GraphQLType type, int depth)
    {
        if (Mistake())
            return random.Next(4) switch { 0 => "null", 1 => "\"text\"", 2 => "1.5", _ => "[NAME]" };
        if (random.Next(5) == 0)
            return Variable(type);
        if (!type.IsNonNull && random.Next(8) == 0)
            return "null";
        return type.Nullable switch
        {
            ListType list => random.Next(5) == 0 ? Value(list.ItemType, depth) : "[" + string.Join(", ", Many(() => Value(list.ItemType, depth + 1))) + "]",
            InputObjectType input => "{ " + string.Join(", ", Fields(input, depth).Select(field => $"{field.Name}: {Value(field.Type, depth + 1)}")) + " }",
            EnumType enumeration => enumeration.Values[random.Next(enumeration.Values.Count)].Name,
            _ => Leaf(type.Named.Name),
        };
    }

    private string Variable(GraphQLType type)
    {
        var fitting = _variables.Where(pair => Mistake() || pair.Value.ToString() == type.ToString()).Select(pair => pair.Key).ToArray();
        if (fitting.Length > 0 && random.Next(2) == 0)
            return "$" + fitting[random.Next(fitting.Length)];
        var name = $"v{_variables.Count}";
        if (!Mistake())
            _variables[name] = type;
        return "$" + name;
    }

    private string Default(GraphQLType type)
    {
        if (random.Next(4) > 0)
            return "";
        var value = type.Nullable switch
        {
            EnumType enumeration => enumeration.Values[0].Name,
            ScalarType => Leaf(type.Named.Name),
            _ => type.IsNonNull ? "" : "null",
        };
        return value.Length == 0 ? "" : " = " + value;
    }

    private InputValue[] Fields(InputObjectType input, int depth)
    {
        if (input.IsOneOf)
            return [input.Fields[random.Next(input.Fields.Count - (depth > 2 ? 1 : 0))]];
        return [.. input.Fields.Where(field => field.IsRequired || (depth < 3 && random.Next(3) == 0))];
    }

    private string Json(GraphQLType type, int depth)
    {
        if (Mistake())
            return random.Next(4) switch { 0 => "null", 1 => "\"text\"", 2 => "1.5", _ => "[true]" };
        if (!type.IsNonNull && random.Next(8) == 0)
            return "null";
        return type.Nullable switch
        {
            ListType list => "[" + string.Join(", ", Many(() => Json(list.ItemType, depth + 1))) + "]",
            InputObjectType input => "{" + string.Join(", ", Fields(input, depth).Select(field => $"\"{field.Name}\": {Json(field.Type, depth + 1)}")) + "}",
            EnumType enumeration => $"\"{enumeration.Values[random.Next(enumeration.Values.Count)].Name}\"",
            _ => Leaf(type.Named.Name),
        };
    }

    private string Leaf(string scalar) => scalar switch
    {
        "Int" => random.Next(-100, 100).ToString(System.Globalization.CultureInfo.InvariantCulture),
        "Float" => random.Next(2) == 0 ? "2" : "0.25",
        "Boolean" => random.Next(2) == 0 ? "true" : "false",
        _ => $"\"{"abc驿"[random.Next(4)]}\"",
    };

    private string[] Many(Func<string> create) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => create())];

    private bool Mistake()
    {
        if (_mistakes == 0 || random.Next(60) > 0)
            return false;
        _mistakes--;
        return true;
    }
}
