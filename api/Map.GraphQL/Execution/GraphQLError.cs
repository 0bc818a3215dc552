using Map.GraphQL.Language;

namespace Map.GraphQL.Execution;

/// <summary>One entry of a response's <c>errors</c>.</summary>
public sealed record GraphQLError(string Message)
{
    /// <summary>Where in the document; empty if the error has no place there.</summary>
    public IReadOnlyList<Location> Locations { get; init; } = [];

    /// <summary>Response names (string) and list indexes (int) from the root to the field; null if no field is to blame.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>More data for programs. The key <c>code</c> holds the error's code.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    public string? Code
    {
        get => Extensions?.GetValueOrDefault("code") as string;
        init => Extensions = value is null ? Extensions : WithCode(Extensions, value);
    }

    private static Dictionary<string, object?> WithCode(IReadOnlyDictionary<string, object?>? extensions, string code)
    {
        var copy = extensions is null ? [] : new Dictionary<string, object?>(extensions, StringComparer.Ordinal);
        copy["code"] = code;
        return copy;
    }
}
