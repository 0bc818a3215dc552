using Map.Geodata.Reasons;

namespace Map.Geodata.Siting.Briefs;

/// <summary>Something in a problem makes no sense.</summary>
/// <param name="path">Where, as JSONPath writes it: <c>$.candidates.points[2].lon</c>.</param>
/// <param name="reason">What is wrong and the way out, as the rest of a sentence that begins with the path.</param>
public class BriefException(string path, string reason) : Exception($"{path} {reason}.")
{
    public string Path { get; } = path;

    public string Reason { get; } = reason;
}

/// <summary>A value of a problem makes no sense, whatever the store has: told before any search begins, and in each language.</summary>
/// <param name="path">Where, as JSONPath writes it.</param>
/// <param name="reason">As the rest of a sentence that begins with the path.</param>
/// <param name="because">What is wrong and the way out.</param>
public sealed class BriefValueException(string path, string reason, Reason because) : BriefException(path, reason)
{
    public BriefValueException(string path, Reason because)
        : this(path, because.Text, because)
    {
    }

    public Reason Because { get; } = because;
}
