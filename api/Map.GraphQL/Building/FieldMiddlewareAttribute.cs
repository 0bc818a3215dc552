using System.Reflection;
using Map.GraphQL.Execution;

namespace Map.GraphQL.Building;

/// <summary>
/// A policy around resolvers, such as authorization. On a class it applies to all fields of that class.
/// Of several, the first is outermost, and a class's stand outside its members'.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public abstract class FieldMiddlewareAttribute : Attribute
{
    /// <summary>The resolver that stands in for <paramref name="next"/>.</summary>
    /// <param name="next">What the field would do without this.</param>
    /// <param name="member">The C# method or property.</param>
    public abstract FieldResolver Apply(FieldResolver next, MemberInfo member);
}
