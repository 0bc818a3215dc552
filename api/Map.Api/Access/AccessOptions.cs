using Map.Geodata.Access;

namespace Map.Api.Access;

/// <summary>Whom a host lets in.</summary>
/// <param name="Anonymous">What somebody may do who has not signed in; null for nothing.</param>
/// <param name="Origins">Pages of other origins that may ask with a key, as <c>https://host[:port]</c>.</param>
public sealed record AccessOptions(Role? Anonymous = null, params IReadOnlyList<string> Origins)
{
    /// <summary>As <c>Access__Anonymous</c> (off, reader, admin) and <c>Access__Origins</c> (parted by spaces) say; nobody when they say nothing.</summary>
    /// <exception cref="FormatException">The role is none of those.</exception>
    public static AccessOptions FromEnvironment(string? anonymous = null) => new(
        Parse(anonymous ?? Environment.GetEnvironmentVariable("Access__Anonymous") ?? "off"),
        (Environment.GetEnvironmentVariable("Access__Origins") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static Role? Parse(string word) => word switch
    {
        "off" or "" => null,
        "reader" => Role.Reader,
        "admin" => Role.Admin,
        _ => throw new FormatException($"\"{word}\" can't be what anonymous callers may do; it is off, reader, or admin for tests on one's own machine."),
    };
}
