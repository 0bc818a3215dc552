using System.Reflection;
using Map.GraphQL.Types;

namespace Map.GraphQL.Building;

/// <summary>The interface <c>Error</c>, and the object types of what mutations name as their failures.</summary>
internal sealed class ErrorTypes
{
    private readonly HashSet<Type> _errors;

    public ErrorTypes(Declarations declarations) => _errors = [.. declarations.With<MutationTypeAttribute>()
        .SelectMany(type => type.GetMethods())
        .SelectMany(method => method.GetCustomAttributes<ErrorAttribute>())
        .Select(attribute => attribute.Type)];

    public InterfaceType Interface { get; } = new("Error") { Description = "A failure that was to be expected." };

    public bool Contains(Type type) => _errors.Contains(type);

    public void Register(TypeRegistry types)
    {
        if (_errors.Count == 0)
            return;
        Interface.Fields = [new FieldDefinition("message", new NonNullType(types.Get("String"))) { Description = "What went wrong, in words." }];
        types.Add(Interface);
    }

    /// <summary>The name of an error's type: exceptions lose that word.</summary>
    public static string NameOf(Type type)
    {
        var name = Naming.Type(type);
        return name.EndsWith("Exception", StringComparison.Ordinal) && !type.IsDefined(typeof(GraphQLNameAttribute))
            ? name[..^"Exception".Length] + "Error"
            : name;
    }

    /// <summary>Makes the error object from an exception, or null if it is another failure.</summary>
    public static Func<Exception, object?> CreateMapping(Type type)
    {
        if (typeof(Exception).IsAssignableFrom(type))
            return exception => type.IsInstanceOfType(exception) ? exception : null;
        var constructor = type.GetConstructors().FirstOrDefault(IsFromException)
            ?? throw new SchemaException([$"The error {type.FullName} is no exception and has no constructor that takes one."]);
        var expected = constructor.GetParameters()[0].ParameterType;
        return exception => expected.IsInstanceOfType(exception) ? constructor.Invoke([exception]) : null;
    }

    private static bool IsFromException(ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ ParameterType: var type }] && typeof(Exception).IsAssignableFrom(type);
}
