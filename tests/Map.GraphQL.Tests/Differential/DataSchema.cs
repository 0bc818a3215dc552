using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;
using Map.GraphQL.Types;

namespace Map.GraphQL.Tests.Differential;

/// <summary>A schema from SDL whose fields are the properties of JSON data, with the same markers as the reference's script.</summary>
internal static class DataSchema
{
    private static readonly ConcurrentDictionary<string, Schema> Known = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, object?> NoEvents = new(StringComparer.Ordinal) { ["$stream"] = new List<object?>() };

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Schema Create(string sdl) => Known.GetOrAdd(sdl, static text => DocumentSchema.Create(text, CreateResolver, TypeName));

    /// <summary>JSON as plain objects, so that lists are lists and absent properties null.</summary>
    public static object? ToObject(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(property => property.Name, property => ToObject(property.Value), StringComparer.Ordinal),
        JsonValueKind.Array => json.EnumerateArray().Select(ToObject).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static FieldResolver CreateResolver(ObjectType type, FieldDefinition field)
    {
        var isSource = type.Name == "Subscription";
        return (FieldResolver.Async)((in context) =>
        {
            var value = (context.Parent as Dictionary<string, object?>)?.GetValueOrDefault(field.Name);
            return EvaluateAsync(isSource ? value ?? NoEvents : value, ArgumentsJson(context, field));
        });
    }

    private static string? TypeName(object value) => (value as Dictionary<string, object?>)?.GetValueOrDefault("__typename") as string;

    private static ValueTask<object?> EvaluateAsync(object? value, string arguments)
    {
        return value is Dictionary<string, object?> marker && marker.TryGetValue("$later", out var later)
            ? EvaluateLaterAsync(later)
            : new(Evaluate(value, arguments));

        async ValueTask<object?> EvaluateLaterAsync(object? inner)
        {
            await Task.Yield();
            return await EvaluateAsync(inner, arguments);
        }
    }

    private static object? Evaluate(object? value, string arguments) => value switch
    {
        List<object?> items => items.ConvertAll(item => Evaluate(item, arguments)),
        Dictionary<string, object?> marker when marker.TryGetValue("$throw", out var message) => new GraphQLException((string)message!),
        Dictionary<string, object?> marker when marker.ContainsKey("$args") => arguments,
        Dictionary<string, object?> marker when marker.TryGetValue("$stream", out var items) => SequenceAsync((List<object?>)items!, arguments),
        _ => value,
    };

    private static async IAsyncEnumerable<object?> SequenceAsync(List<object?> items, string arguments)
    {
        foreach (var item in items)
        {
            if (item is Dictionary<string, object?> marker && marker.TryGetValue("$break", out var message))
                throw new GraphQLException((string)message!);
            yield return await EvaluateAsync(item, arguments);
        }
    }

    private static string ArgumentsJson(in ResolverContext context, FieldDefinition field)
    {
        var given = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < field.Arguments.Count; i++)
        {
            if (context.HasArgument(i))
                given.Add(field.Arguments[i].Name, context.ArgumentAt(i));
        }

        return JsonSerializer.Serialize(given, Relaxed);
    }
}
