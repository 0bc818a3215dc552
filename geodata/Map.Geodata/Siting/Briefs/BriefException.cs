namespace Map.Geodata.Siting.Briefs;

/// <summary>Something in a siting problem makes no sense.</summary>
/// <param name="path">Where, as JSONPath writes it: <c>$.candidates.points[2].lon</c>.</param>
/// <param name="reason">What is wrong and the way out, as the rest of a sentence that begins with the path.</param>
public sealed class BriefException(string path, string reason) : Exception($"{path} {reason}.")
{
    public string Path { get; } = path;

    public string Reason { get; } = reason;
}
