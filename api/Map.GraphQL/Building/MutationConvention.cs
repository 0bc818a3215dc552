using System.Reflection;
using Map.GraphQL.Execution;
using Map.GraphQL.Types;

namespace Map.GraphQL.Building;

/// <summary>
/// Gives a mutation one argument <c>input</c> and a payload: <c>createStation(input: CreateStationInput!): CreateStationPayload!</c>.
/// The payload has the method's result, or null and the <c>errors</c> that the method names by <see cref="ErrorAttribute{T}"/>.
/// </summary>
internal sealed class MutationConvention(TypeRegistry types)
{
    public FieldDefinition Apply(FieldDefinition field, MemberInfo member)
    {
        if (member is not MethodInfo method || method.IsDefined(typeof(PlainMutationAttribute)) || method.DeclaringType!.IsDefined(typeof(PlainMutationAttribute)))
            return field;
        var name = Naming.PascalCase(field.Name);
        var errors = method.GetCustomAttributes<ErrorAttribute>().Select(attribute => attribute.Type).ToArray();
        var (arguments, resolver) = WithInput(name, field);
        return new FieldDefinition(field.Name, new NonNullType(CreatePayload(name, field, method, errors)))
        {
            Description = field.Description,
            Arguments = arguments,
            DeprecationReason = field.DeprecationReason,
            Directives = field.Directives,
            Resolver = Catch(resolver, [.. errors.Select(ErrorTypes.CreateMapping)]),
        };
    }

    private (IReadOnlyList<InputValue> Arguments, FieldResolver.Async Resolver) WithInput(string name, FieldDefinition field)
    {
        var resolve = ToAsync(field.Resolver!);
        if (field.Arguments is [] or [{ Name: "input" }])
            return (field.Arguments, resolve);
        var input = types.Add(new InputObjectType(name + "Input") { Fields = field.Arguments, Create = values => values });
        return ([new InputValue("input", new NonNullType(input))], (in context) => resolve(context.WithArguments(context.Argument<object?[]>("input"))));
    }

    private ObjectType CreatePayload(string name, FieldDefinition field, MethodInfo method, Type[] errors)
    {
        var payload = types.Add(new ObjectType(name + "Payload"));
        var result = new FieldDefinition(ResultName(field, method), field.Type.Nullable)
        {
            Description = "The result; null if the mutation failed.",
            Resolver = (FieldResolver.Sync)((in context) => ((MutationPayload)context.Parent!).Result),
        };
        payload.Fields = errors.Length == 0 ? [result] : [result, ErrorsField(name, errors)];
        return payload;
    }

    private FieldDefinition ErrorsField(string name, Type[] errors)
    {
        var union = types.Add(new UnionType(name + "Error") { Types = [.. errors.Select(types.NamedOutput).Cast<ObjectType>()] });
        return new FieldDefinition("errors", new ListType(new NonNullType(union)))
        {
            Description = "Why the mutation failed; null if it did not.",
            Resolver = (FieldResolver.Sync)((in context) => ((MutationPayload)context.Parent!).Errors),
        };
    }

    private static string ResultName(FieldDefinition field, MethodInfo method) =>
        method.ReturnParameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Naming.CamelCase(field.Type.Named.Name);

    private static FieldResolver.Async ToAsync(FieldResolver resolver) => resolver switch
    {
        FieldResolver.AsyncResolver { Resolve: var resolve } => resolve,
        FieldResolver.SyncResolver { Resolve: var resolve } => (in context) => new(resolve(context)),
        _ => throw new SchemaException(["A mutation cannot be a batch resolver."]),
    };

    private static FieldResolver Catch(FieldResolver.Async resolve, Func<Exception, object?>[] mappings)
    {
        return (FieldResolver.Async)((in context) =>
        {
            try
            {
                return AwaitAsync(resolve(context), mappings);
            }
            catch (Exception failure) when (Map(failure, mappings) is { } errors)
            {
                return new(new MutationPayload(null, errors));
            }
        });

        static async ValueTask<object?> AwaitAsync(ValueTask<object?> task, Func<Exception, object?>[] mappings)
        {
            try
            {
                return new MutationPayload(await task.ConfigureAwait(false), null);
            }
            catch (Exception failure) when (Map(failure, mappings) is { } errors)
            {
                return new MutationPayload(null, errors);
            }
        }
    }

    /// <summary>The errors of a failure, all of an <see cref="AggregateException"/>; null if one of them was not to be expected.</summary>
    private static List<object>? Map(Exception failure, Func<Exception, object?>[] mappings)
    {
        var failures = failure is AggregateException aggregate ? aggregate.Flatten().InnerExceptions : [failure];
        var errors = failures
            .Select(each => mappings.Select(mapping => mapping(each)).FirstOrDefault(error => error is not null))
            .OfType<object>()
            .ToList();
        return errors.Count == failures.Count ? errors : null;
    }

    private sealed record MutationPayload(object? Result, IReadOnlyList<object>? Errors);
}
