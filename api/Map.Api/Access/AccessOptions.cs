using Map.Geodata.Access;

namespace Map.Api.Access;

/// <summary>Whom a host lets in.</summary>
/// <param name="Anonymous">What somebody may do who has not signed in; null for nothing.</param>
/// <param name="Origins">Pages of other origins that may ask with a key, as <c>https://host[:port]</c>.</param>
public sealed record AccessOptions(Role? Anonymous = null, params IReadOnlyList<string> Origins)
{
    /// <summary>Whether whoever asks from this machine may do everything until somebody has signed in or made a key.</summary>
    public bool OwnMachine { get; init; }

    /// <summary>As <c>Access__Anonymous</c> (off, reader, local, admin) and <c>Access__Origins</c> (parted by spaces) say.</summary>
    /// <param name="anonymous">Goes before the environment.</param>
    /// <param name="otherwise">What holds when neither says anything.</param>
    /// <exception cref="FormatException">The word is none of those.</exception>
    public static AccessOptions FromEnvironment(string? anonymous = null, string otherwise = "off")
    {
        var word = new[] { anonymous, Environment.GetEnvironmentVariable("Access__Anonymous"), otherwise }.First(w => !string.IsNullOrEmpty(w))!;
        return new(Parse(word), (Environment.GetEnvironmentVariable("Access__Origins") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)) { OwnMachine = word == "local" };
    }

    private static Role? Parse(string word) => word switch
    {
        "off" or "local" => null,
        "reader" => Role.Reader,
        "admin" => Role.Admin,
        _ => throw new FormatException($"\"{word}\" can't be what anonymous callers may do; it is off, reader, local, or admin for tests on one's own machine."),
    };
}
