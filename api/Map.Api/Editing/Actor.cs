namespace Map.Api.Editing;

/// <summary>Who is behind the work at hand, as the log of changes will say: a role or a key, never a person's name.</summary>
public static class Actor
{
    private const string Nobody = "anonymous";

    private static readonly AsyncLocal<string?> Name = new();

    /// <summary>Whoever signed in; until then anonymous.</summary>
    public static string Current => Name.Value ?? Nobody;

    /// <summary>Has everything that follows in this request done in that name.</summary>
    public static void SignIn(string name) => Name.Value = name;
}
