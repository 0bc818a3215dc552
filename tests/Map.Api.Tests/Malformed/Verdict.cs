using System.Text;
using System.Text.RegularExpressions;

namespace Map.Api.Tests.Malformed;

/// <summary>What no answer may be or tell, whatever was asked.</summary>
internal static partial class Verdict
{
    /// <summary>What is wrong with an answer; null for nothing.</summary>
    public static string? FindFault(RawRequest request, RawAnswer answer)
    {
        if (answer.IsEndless) return "no end";
        if (answer.Status is null) return request.MayBeCut ? null : "no answer";
        // The server itself says that it knows no such version of HTTP or transfer; a report says that its format can't be made here.
        if (answer.Status is >= 500 and not (501 or 505)) return $"status {answer.Status}";
        if (answer.Text.Contains("UNEXPECTED_EXECUTION_ERROR", StringComparison.Ordinal)) return "unexpected error";
        var head = answer.Text.Split("\r\n\r\n", 2)[0];
        if (Injected().IsMatch(head)) return "a header of the request's own";
        return FindLeak(request, answer.Text);
    }

    /// <summary>What the request itself says is no secret, in whatever way it was written.</summary>
    private static string? FindLeak(RawRequest request, string answer)
    {
        var asked = Encoding.Latin1.GetString(request.Bytes);
        return Inside().Matches(ExceptionCounts().Replace(answer, "")).FirstOrDefault(leak => !asked.Contains(leak.Value.Trim(), StringComparison.OrdinalIgnoreCase)) is { } told ? $"tells \"{told.Value.Trim()}\"" : null;
    }

    /// <summary>Names of the inside, the places of files, statements and what the database says of them.</summary>
    [GeneratedRegex(
        @"Npgsql|\bSystem\.[A-Z]\w+\.|\bMicrosoft\.[A-Z]\w+\.|\bMap\.(Api|Geodata|GraphQL|Analysis)\b|NetTopologySuite|TopologyException|\bat [A-Z]\w+(\.\w+)+\(|\.cs:line|Exception: "
        + @"|\b(Host|Username|Password)=\w|(?<![\w.:/])/(tmp|root|home|var/lib|usr/share|dev/shm|proc)/|root:x:0"
        + @"|\brelation \\?""|\bsyntax error at or near|invalid input syntax|invalid byte sequence|\bSQLSTATE\b|\b(22|23|42|54|57|XX)[0-9A-Z]{3}: |\bselect [^{}]{1,200} from [^{}]{1,60} where |\binsert into \w+ \(")]
    private static partial Regex Inside();

    /// <summary>Metrics count exceptions by their types, for those who run the host.</summary>
    [GeneratedRegex("error_type=\"[^\"]*\"")]
    private static partial Regex ExceptionCounts();

    [GeneratedRegex("""^(Set-Cookie: ?injected|Location: http://elsewhere)""", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Injected();
}
