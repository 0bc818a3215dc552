using System.Reflection;
using Map.GraphQL.Execution;
using Map.GraphQL.Types;

namespace Map.GraphQL.Building;

/// <summary>A method of the subscription root gives the source of events; its field has the type of one event.</summary>
internal static class SubscriptionConvention
{
    /// <exception cref="SchemaException">The method is no source of events, or would keep what it has loaded for as long as somebody subscribes.</exception>
    public static FieldDefinition Apply(FieldDefinition field, MemberInfo member)
    {
        if (member is not MethodInfo method || !IsSource(method.ReturnType))
            throw new SchemaException([$"{Describe(member)} is a subscription, so it is a method that returns an IAsyncEnumerable<T>."]);
        if (method.GetParameters().Any(parameter => typeof(DataLoader).IsAssignableFrom(parameter.ParameterType)))
            throw new SchemaException([$"{Describe(member)}: a subscription's source takes no DataLoader, which would keep its first answers for ever. Load in a field of the event's type."]);
        return new FieldDefinition(field.Name, ((ListType)field.Type.Nullable).ItemType)
        {
            Description = field.Description,
            Arguments = field.Arguments,
            DeprecationReason = field.DeprecationReason,
            Directives = field.Directives,
            Resolver = field.Resolver,
        };
    }

    private static bool IsSource(Type type) => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)
        || (type.GetGenericTypeDefinition() == typeof(Task<>) && IsSource(type.GetGenericArguments()[0])));

    private static string Describe(MemberInfo member) => $"{member.DeclaringType?.Name}.{member.Name}";
}
