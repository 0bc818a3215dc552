using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>What an input object must be, literal or variable alike.</summary>
internal static class InputObjectRules
{
    public static CoercionException RequiredField(InputObjectType type, InputValue field, string found) =>
        new($"Expected value of type \"{type}\" to include required field \"{field.Name}\", found: {found}.");

    public static CoercionException UnknownField(InputObjectType type, string name, string found)
    {
        var suggestion = Suggestions.DidYouMean(name, type.Fields.Select(field => field.Name));
        var start = $"Expected value of type \"{type}\" not to include unknown field \"{name}\"";
        return new CoercionException(suggestion.Length == 0 ? $"{start}, found: {found}." : $"{start}.{suggestion} Found: {found}.");
    }

    public static string OneOfMessage(InputObjectType type) =>
        $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.";

    /// <exception cref="CoercionException">Not exactly one value is given, or it is null.</exception>
    public static void RequireOne(InputObjectType type, object?[] values)
    {
        var given = values.Where(value => value is not Undefined).Take(2).ToArray();
        if (given is not [not null])
            throw new CoercionException(OneOfMessage(type));
    }
}
