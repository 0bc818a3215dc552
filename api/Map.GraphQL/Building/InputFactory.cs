using System.ComponentModel;
using System.Linq.Expressions;
using System.Reflection;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;
using Map.GraphQL.Language;
using Map.GraphQL.Relay;
using Map.GraphQL.Types;

namespace Map.GraphQL.Building;

/// <summary>
/// Input objects from classes and records. A property of the constructor with the most parameters is set through it,
/// every other settable property by assignment, and only if the client gave it.
/// </summary>
internal sealed class InputFactory(TypeRegistry types)
{
    public (NamedType Type, Action Fill) Create(Type type)
    {
        if (type.IsInterface || type.IsAbstract || type.IsPrimitive || typeof(Delegate).IsAssignableFrom(type))
            throw new SchemaException([$"{type.FullName} cannot be an input: it is no class or record that can be made. If it is a service, mark the parameter [Service]."]);
        var input = new InputObjectType(Naming.Input(type))
        {
            Description = types.Docs.Type(type),
            IsOneOf = type.IsDefined(typeof(OneOfAttribute)),
        };
        return (input, () => Fill(input, type));
    }

    /// <summary>An argument or input field for one CLR place.</summary>
    public InputValue Value(string name, TypeUse use, ICustomAttributeProvider attributes, MemberInfo owner, object? defaultValue, string? description)
    {
        var id = Attribute<IdAttribute>(attributes);
        var sdl = Attribute<GraphQLTypeAttribute>(attributes)?.Type;
        var type = id is not null ? IdType(use) : sdl is not null ? types.Parse(sdl, owner) : types.Input(use);
        if (Attribute<OneOfAttribute>(owner.DeclaringType!) is not null && owner is PropertyInfo)
            type = type.Nullable;
        return new InputValue(name, type)
        {
            Description = description,
            DefaultValue = ToLiteral(type, defaultValue),
            DeprecationReason = Attribute<GraphQLDeprecatedAttribute>(attributes)?.Reason,
            Directives = CostDefaults.Of(attributes),
            Convert = id is not null ? IdConversion(use, id) : InputConversion.Find(type, use),
        };
    }

    private static T? Attribute<T>(ICustomAttributeProvider attributes)
        where T : Attribute => attributes.GetCustomAttributes(typeof(T), inherit: true).OfType<T>().FirstOrDefault();

    private GraphQLType IdType(TypeUse use)
    {
        GraphQLType type = types.Get("ID");
        if (use.Item is { } item)
            type = new ListType(item.IsNullable ? type : new NonNullType(type));
        return use.IsNullable ? type : new NonNullType(type);
    }

    private static Func<object?, object?> IdConversion(TypeUse use, IdAttribute id)
    {
        var keyType = (use.Item ?? use).Type;
        if (use.Item is null)
            return value => value is string text ? Key(text) : value;
        var toList = InputConversion.ToList(use.Type, keyType);
        return value => value is object?[] items ? toList([.. items.Select(item => item is null ? null : Key((string)item))]) : value;

        object Key(string text)
        {
            if (id.TypeName is null)
                return GlobalId.ParseKey(text, keyType, text);
            var (typeName, key) = GlobalId.Decode(text);
            return typeName == id.TypeName
                ? GlobalId.ParseKey(key, keyType, text)
                : throw new GraphQLException($"The ID `{text}` belongs to {typeName}, but {id.TypeName} was expected.", ErrorCodes.InvalidType);
        }
    }

    private static ValueNode? ToLiteral(GraphQLType type, object? value) => (value, type.Nullable) switch
    {
        (null, _) => null,
        (_, LeafType leaf) => leaf.ToLiteral(value),
        (System.Collections.IEnumerable items, ListType list) =>
            new ListValueNode(default, [.. items.Cast<object?>().Select(item => ToLiteral(list.ItemType, item) ?? new NullValueNode(default))]),
        _ => null,
    };

    private void Fill(InputObjectType input, Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).FirstOrDefault()
            ?? (type.IsValueType ? null : throw new SchemaException([$"The input {type.FullName} has no public constructor."]));
        var parameters = constructor?.GetParameters() ?? [];
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => !property.IsDefined(typeof(GraphQLIgnoreAttribute)))
            .Where(property => property.CanWrite || Parameter(property) is not null)
            .ToArray();
        input.Fields = [.. properties.Select(property => Field(property, Parameter(property)))];
        input.Create = Compile(type, constructor, properties);

        ParameterInfo? Parameter(PropertyInfo property) => Array.Find(
            parameters, parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase));
    }

    private InputValue Field(PropertyInfo property, ParameterInfo? parameter)
    {
        var defaultValue = property.GetCustomAttribute<DefaultValueAttribute>()?.Value
            ?? (parameter is { HasDefaultValue: true } ? parameter.DefaultValue : null);
        return Value(Naming.Field(property), TypeUse.Of(property), property, property, defaultValue, types.Docs.Member(property));
    }

    private static Func<object?[], object> Compile(Type type, ConstructorInfo? constructor, PropertyInfo[] properties)
    {
        var values = Expression.Parameter(typeof(object?[]), "values");
        var result = Expression.Variable(type, "result");
        var parameters = constructor?.GetParameters() ?? [];
        var body = new List<Expression>
        {
            Expression.Assign(result, constructor is null ? Expression.Default(type) : Expression.New(constructor, parameters.Select(FromProperty))),
        };
        for (var i = 0; i < properties.Length; i++)
        {
            var property = properties[i];
            if (!parameters.Any(parameter => Matches(parameter, property)))
                body.Add(Assign(result, property, Expression.ArrayIndex(values, Expression.Constant(i))));
        }

        body.Add(Expression.Convert(result, typeof(object)));
        return Expression.Lambda<Func<object?[], object>>(Expression.Block([result], body), values).Compile();

        Expression FromProperty(ParameterInfo parameter)
        {
            var index = Array.FindIndex(properties, property => Matches(parameter, property));
            return index < 0
                ? Expression.Default(parameter.ParameterType)
                : Cast(Expression.ArrayIndex(values, Expression.Constant(index)), parameter.ParameterType);
        }
    }

    private static bool Matches(ParameterInfo parameter, PropertyInfo property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase);

    private static ConditionalExpression Assign(Expression target, PropertyInfo property, Expression value) => Expression.IfThen(
        Expression.Not(Expression.TypeIs(value, typeof(Undefined))),
        Expression.Assign(Expression.Property(target, property), Cast(value, property.PropertyType)));

    private static MethodCallExpression Cast(Expression value, Type type) =>
        Expression.Call(typeof(InputConversion).GetMethod(nameof(InputConversion.Cast))!.MakeGenericMethod(type), value);
}
