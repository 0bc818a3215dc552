using System.Linq.Expressions;
using System.Reflection;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;
using Map.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Map.GraphQL.Building;

/// <summary>Decides where a resolver method's parameters come from; what is nothing else is a GraphQL argument.</summary>
internal sealed class ParameterBinder(TypeRegistry types, InputFactory inputs, QueryArguments queries, IServiceProviderIsService? services, PagingOptions paging)
{
    /// <summary>The values to call the method with, and the field's arguments.</summary>
    public (IReadOnlyList<Expression> Values, IReadOnlyList<InputValue> Arguments) Bind(
        MethodInfo method, ParameterExpression context, ParameterExpression? parents, Expression? parent = null)
    {
        var arguments = new List<InputValue>();
        var values = method.GetParameters().Select(parameter => parent is not null && parameter.IsDefined(typeof(ParentAttribute)) ? parent : Bind(parameter, context, parents, arguments)).ToArray();
        return (values, arguments);
    }

    /// <summary>Whether the parameter is an argument of the field.</summary>
    public bool IsArgument(ParameterInfo parameter) => !IsService(parameter)
        && !parameter.IsDefined(typeof(ParentAttribute))
        && FromContext(parameter.ParameterType) is null
        && parameter.ParameterType != typeof(PageArguments)
        && !typeof(QueryContext).IsAssignableFrom(parameter.ParameterType)
        && !typeof(DataLoader).IsAssignableFrom(parameter.ParameterType)
        && !parameter.IsDefined(typeof(RequestFeatureAttribute));

    private Expression Bind(ParameterInfo parameter, ParameterExpression context, ParameterExpression? parents, List<InputValue> arguments)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(ParentAttribute)))
            return Parent(parameter, context, parents);
        if (FromContext(type) is { } property)
            return Expression.Property(context, property);
        if (type == typeof(PageArguments))
            return Page(context, arguments);
        if (typeof(QueryContext).IsAssignableFrom(type))
            return Query(type.GetGenericArguments()[0], context, arguments);
        if (typeof(DataLoader).IsAssignableFrom(type))
            return Call(nameof(ResolverAdapters.Loader), type, context);
        if (parameter.IsDefined(typeof(RequestFeatureAttribute)))
            return Call(nameof(ResolverAdapters.Feature), type, context);
        if (IsService(parameter))
            return Call(nameof(ResolverAdapters.Service), type, context);
        arguments.Add(Argument(parameter));
        return Call(nameof(ResolverAdapters.Argument), type, context, Expression.Constant(arguments.Count - 1));
    }

    private static UnaryExpression Parent(ParameterInfo parameter, ParameterExpression context, ParameterExpression? parents)
    {
        if (parents is null)
            return Expression.Convert(Expression.Property(context, nameof(ResolverContext.Parent)), parameter.ParameterType);
        var item = TypeUse.Of(parameter).Item
            ?? throw new SchemaException([$"{Describe(parameter)}: a batch resolver's [Parent] parameter is a list, such as IReadOnlyList<T>."]);
        return Expression.Convert(
            Expression.Call(typeof(ResolverAdapters), nameof(ResolverAdapters.Parents), [item.Type], parents), parameter.ParameterType);
    }

    private static string? FromContext(Type type)
    {
        if (type == typeof(CancellationToken))
            return nameof(ResolverContext.CancellationToken);
        if (type == typeof(FieldSelection))
            return nameof(ResolverContext.Selection);
        if (type == typeof(IServiceProvider))
            return nameof(ResolverContext.Services);
        if (type == typeof(RequestFeatures))
            return nameof(ResolverContext.Features);
        return type == typeof(Schema) ? nameof(ResolverContext.Schema) : null;
    }

    private MethodCallExpression Page(ParameterExpression context, List<InputValue> arguments)
    {
        var first = arguments.Count;
        arguments.AddRange(ConnectionTypes.Arguments(types));
        return Expression.Call(
            typeof(ResolverAdapters), nameof(ResolverAdapters.Page), [], context, Expression.Constant(first), Expression.Constant(paging));
    }

    private MethodCallExpression Query(Type type, ParameterExpression context, List<InputValue> arguments)
    {
        var first = arguments.Count;
        arguments.AddRange(queries.Create(type));
        return Call(nameof(ResolverAdapters.Query), type, context, Expression.Constant(first));
    }

    private bool IsService(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(ServiceAttribute)))
            return true;
        var canBeService = !type.IsValueType && !types.IsScalar(type) && TypeUse.Of(parameter).Item is null;
        return canBeService && services is not null && services.IsService(type);
    }

    private InputValue Argument(ParameterInfo parameter)
    {
        var defaultValue = parameter is { HasDefaultValue: true } ? parameter.DefaultValue : null;
        // Reflection hands out the number behind an enum's value.
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (defaultValue is not null && type.IsEnum)
            defaultValue = Enum.ToObject(type, defaultValue);
        return inputs.Value(
            Naming.Argument(parameter), TypeUse.Of(parameter), parameter, parameter.Member, defaultValue, types.Docs.Parameter(parameter));
    }

    private static MethodCallExpression Call(string method, Type type, params Expression[] arguments) =>
        Expression.Call(typeof(ResolverAdapters), method, [type], arguments);

    private static string Describe(ParameterInfo parameter) =>
        $"{parameter.Member.DeclaringType?.Name}.{parameter.Member.Name}({parameter.Name})";
}
