using System.Reflection;
using Map.GraphQL.Language;
using Map.GraphQL.Types;
using Map.GraphQL.Types.Scalars;
using Map.GraphQL.Uploads;

namespace Map.GraphQL.Building;

/// <summary>
/// The types of a schema in the making, by CLR type. A type that is asked for the first time is registered empty and filled later,
/// so that types may refer to each other in circles.
/// </summary>
internal sealed class TypeRegistry
{
    private readonly Dictionary<Type, NamedType> _outputs = [];
    private readonly Dictionary<Type, NamedType> _inputs = [];
    private readonly Dictionary<string, NamedType> _byName = new(StringComparer.Ordinal);
    private readonly Queue<Action> _pending = [];

    public TypeRegistry()
    {
        Bind(BuiltInScalars.Int, typeof(int), typeof(short), typeof(byte), typeof(ushort), typeof(sbyte));
        Bind(BuiltInScalars.Float, typeof(double), typeof(float));
        Bind(BuiltInScalars.String, typeof(string), typeof(char));
        Bind(BuiltInScalars.Boolean, typeof(bool));
        Bind(BuiltInScalars.Id);
        Bind(new LongScalar(), typeof(long), typeof(uint));
        Bind(new DecimalScalar(), typeof(decimal));
        Bind(new UuidScalar(), typeof(Guid));
        Bind(new DateTimeScalar(), typeof(DateTimeOffset), typeof(DateTime));
        Bind(new DateScalar(), typeof(DateOnly));
        Bind(new LocalTimeScalar(), typeof(TimeOnly));
        Bind(new DurationScalar(), typeof(TimeSpan));
        Bind(new UriScalar(), typeof(Uri));
        Bind(new UploadScalar(), typeof(IFile));
        Bind(new AnyScalar(), typeof(object), typeof(Dictionary<string, object?>), typeof(IReadOnlyDictionary<string, object?>), typeof(System.Text.Json.JsonElement));
    }

    /// <summary>Makes an empty output type for a class or C# interface, and says how to fill it.</summary>
    public required Func<Type, (NamedType Type, Action Fill)> CreateOutput { get; init; }

    /// <summary>Makes an empty input type for a class, and says how to fill it.</summary>
    public required Func<Type, (NamedType Type, Action Fill)> CreateInput { get; init; }

    /// <summary>The types that the schema uses, and no others.</summary>
    public HashSet<NamedType> Used { get; } = [];

    public void Bind(ScalarType scalar, params IEnumerable<Type> clrTypes)
    {
        _byName[scalar.Name] = scalar;
        foreach (var type in clrTypes)
            _outputs[type] = _inputs[type] = scalar;
    }

    /// <summary>Adds a type that belongs to no CLR type, or one already made.</summary>
    /// <exception cref="SchemaException">Another type has the name.</exception>
    public T Add<T>(T type, Type? clrType = null)
        where T : NamedType
    {
        if (!_byName.TryAdd(type.Name, type))
            throw new SchemaException([$"Two types are named {type.Name}{(clrType is null ? "" : $", one of them for {clrType.FullName}")}. Name one of them with [GraphQLName]."]);
        if (clrType is not null)
            _outputs[clrType] = type;
        Used.Add(type);
        return type;
    }

    /// <summary>The type of that name, which from now on belongs to the schema; null if there is none.</summary>
    public NamedType? Find(string name)
    {
        var type = _byName.GetValueOrDefault(name);
        if (type is not null)
            Used.Add(type);
        return type;
    }

    /// <exception cref="SchemaException">There is no type of that name.</exception>
    public NamedType Get(string name) => Find(name) ?? throw new SchemaException([$"The schema has no type {name}."]);

    public bool IsScalar(Type clrType) => _outputs.GetValueOrDefault(clrType) is ScalarType || clrType.IsEnum;

    /// <summary>Fills registered types until none is left empty.</summary>
    public void FillAll()
    {
        while (_pending.TryDequeue(out var fill))
            fill();
    }

    public void Later(Action fill) => _pending.Enqueue(fill);

    public GraphQLType Output(TypeUse use) => Wrap(use, use.Item is { } item ? new ListType(Output(item)) : NamedOutput(use.Type));

    public GraphQLType Input(TypeUse use)
    {
        if (IsOptional(use.Type))
            return Input(use.Argument(0)).Nullable;
        return Wrap(use, use.Item is { } item ? new ListType(Input(item)) : NamedInput(use.Type));
    }

    public static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

    /// <summary>A type by its SDL, for <see cref="GraphQLTypeAttribute"/>.</summary>
    /// <exception cref="SchemaException">No type has that name.</exception>
    public GraphQLType Parse(string sdl, MemberInfo owner)
    {
        var document = Parser.ParseDocument($"type T {{ f: {sdl} }}", ParserOptions.Trusted);
        var node = ((ObjectTypeDefinitionNode)document.Definitions[0]).Fields[0].Type;
        return TypeReference.Resolve(node, Find)
            ?? throw new SchemaException([$"{owner.DeclaringType?.Name}.{owner.Name} has the type {sdl}, which the schema does not define."]);
    }

    public NamedType NamedOutput(Type type) => Named(_outputs, type, CreateOutput);

    private NamedType NamedInput(Type type) => Named(_inputs, type, CreateInput);

    private NamedType Named(Dictionary<Type, NamedType> types, Type type, Func<Type, (NamedType Type, Action Fill)> create)
    {
        if (!types.TryGetValue(type, out var named))
        {
            Action fill;
            (named, fill) = type.IsEnum ? CreateEnum(type) : create(type);
            if (!type.IsEnum)
                types[type] = named;
            if (!ReferenceEquals(_byName.GetValueOrDefault(named.Name), named))
                Add(named);
            Later(fill);
        }

        Used.Add(named);
        return named;
    }

    private (NamedType, Action) CreateEnum(Type type)
    {
        var named = EnumFactory.Create(type, Docs);
        _outputs[type] = _inputs[type] = named;
        return (named, () => { });
    }

    /// <summary>Where descriptions come from.</summary>
    public XmlDocs Docs { get; } = new();

    private static GraphQLType Wrap(TypeUse use, GraphQLType type) => use.IsNullable ? type : new NonNullType(type);
}
