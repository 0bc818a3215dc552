using Map.Api.Access;

namespace Map.Api.Editing;

/// <summary>Who is behind the work at hand, as the log of changes will say: a role or a key, never a person's name.</summary>
public static class Actor
{
    /// <summary>Whoever signed in; otherwise anonymous.</summary>
    public static string Current => Caller.Current?.Name ?? "anonymous";
}
