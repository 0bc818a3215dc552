using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Map.GraphQL.Execution;
using Map.GraphQL.Types;

namespace Map.GraphQL.Building;

/// <summary>Methods and properties to resolvers, compiled once at start-up: nothing is reflected upon while a request runs.</summary>
internal sealed class ResolverCompiler(ParameterBinder binder)
{
    private static readonly MethodInfo Adapter = typeof(ResolverAdapters).GetMethod(nameof(ResolverAdapters.FromBatch))!;

    /// <summary>The resolver and its arguments.</summary>
    /// <param name="method">The method; of <paramref name="target"/>, static, or of the parent.</param>
    /// <param name="target">The object that has the method; null if the method is static or the parent's own.</param>
    public (FieldResolver Resolver, IReadOnlyList<InputValue> Arguments) Compile(MethodInfo method, object? target)
    {
        var context = Context();
        var isBatch = method.IsDefined(typeof(BatchResolverAttribute));
        var parents = isBatch ? Expression.Parameter(typeof(IReadOnlyList<object>), "parents") : null;
        var (values, arguments) = binder.Bind(method, context, parents);
        Expression? instance = method.IsStatic ? null
            : target is not null ? Expression.Constant(target)
            : Parent(context, method.DeclaringType!);
        var call = Expression.Call(instance, method, values);
        return (parents is null ? Single(call, context) : Batch(call, context, parents), arguments);
    }

    /// <param name="property">The property.</param>
    /// <param name="target">The object that has it; null if it is the parent's own, or static.</param>
    public static FieldResolver Compile(PropertyInfo property, object? target = null)
    {
        var context = Context();
        Expression? instance = property.GetMethod!.IsStatic ? null
            : target is not null ? Expression.Constant(target)
            : Parent(context, property.DeclaringType!);
        return Single(Expression.Property(instance, property), context);
    }

    /// <summary>The field of a property whose value is shown by a method; null stays null.</summary>
    /// <param name="view">Static; its parameter marked as parent takes the value.</param>
    /// <param name="property">The parent's property.</param>
    public (FieldResolver Resolver, IReadOnlyList<InputValue> Arguments) CompileView(MethodInfo view, PropertyInfo property)
    {
        var context = Context();
        var value = Expression.Variable(property.PropertyType, "value");
        var (values, arguments) = binder.Bind(view, context, parents: null, parent: value);
        var body = Expression.Block(
            [value],
            Expression.Assign(value, Expression.Property(Parent(context, property.DeclaringType!), property)),
            Expression.Condition(
                Expression.Equal(value, Expression.Constant(null, property.PropertyType)),
                Expression.Constant(null, typeof(object)),
                Expression.Convert(Expression.Call(view, values), typeof(object))));
        return (Expression.Lambda<FieldResolver.Sync>(body, context).Compile(), arguments);
    }

    private static ParameterExpression Context() => Expression.Parameter(typeof(ResolverContext).MakeByRefType(), "context");

    private static UnaryExpression Parent(ParameterExpression context, Type type) =>
        Expression.Convert(Expression.Property(context, nameof(ResolverContext.Parent)), type);

    private static FieldResolver Single(Expression call, ParameterExpression context)
    {
        var item = call.Type.IsGenericType ? call.Type.GetGenericArguments()[0] : call.Type;
        if (Is(call.Type, typeof(Task<>)) && Is(item, typeof(IAsyncEnumerable<>)))
            return Adapted<FieldResolver.Async>(nameof(ResolverAdapters.FromStreamTask), item.GetGenericArguments()[0], call, context);
        if (Is(call.Type, typeof(Task<>)))
            return Adapted<FieldResolver.Async>(nameof(ResolverAdapters.FromTask), item, call, context);
        if (Is(call.Type, typeof(ValueTask<>)))
            return Adapted<FieldResolver.Async>(nameof(ResolverAdapters.FromValueTask), item, call, context);
        if (Is(call.Type, typeof(IAsyncEnumerable<>)))
            return Adapted<FieldResolver.Sync>(nameof(ResolverAdapters.FromStream), item, call, context);
        return Expression.Lambda<FieldResolver.Sync>(Expression.Convert(call, typeof(object)), context).Compile();
    }

    private static T Adapted<T>(string adapter, Type item, Expression call, ParameterExpression context)
        where T : Delegate =>
        Expression.Lambda<T>(Expression.Call(typeof(ResolverAdapters), adapter, [item], call), context).Compile();

    private static bool Is(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static FieldResolver Batch(MethodCallExpression call, ParameterExpression context, ParameterExpression parents)
    {
        var isTask = call.Type.IsGenericType && call.Type.GetGenericTypeDefinition() == typeof(Task<>);
        Expression body = isTask
            ? Expression.Call(typeof(ResolverAdapters), nameof(ResolverAdapters.FromBatchTask), call.Type.GetGenericArguments(), call)
            : Expression.Call(Adapter, Expression.Convert(call, typeof(IEnumerable)));
        return Expression.Lambda<FieldResolver.Batch>(body, context, parents).Compile();
    }
}
