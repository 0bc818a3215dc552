using Map.GraphQL.Language;

namespace Map.GraphQL.Types;

/// <summary>A value does not fit the type; the message says which value and why, in words for the client.</summary>
public sealed class CoercionException(string message) : Exception(message)
{
    /// <summary>Where the value stands in a document.</summary>
    internal Location? Location { get; private set; }

    /// <summary>Where the value is inside a larger one, such as <c>.where[0].name</c>.</summary>
    internal string Path { get; private set; } = "";

    internal CoercionException At(Location location)
    {
        Location ??= location;
        return this;
    }

    internal CoercionException Inside(string parent)
    {
        Path = parent + Path;
        return this;
    }
}
