using System.Text;

namespace Map.Geodata.Opening.Rules;

/// <summary>How a rule stands to those before it: in their place on its days, beside them, or only where they leave a place closed.</summary>
internal enum RuleKind { Normal, Additional, Fallback }

/// <summary>One rule: on which days, at which times, which status.</summary>
/// <param name="Kind">How it stands to those before it.</param>
/// <param name="Days">All of these must match; none for every day.</param>
/// <param name="Times">None for the whole day.</param>
/// <param name="Status">What it says.</param>
/// <param name="IsStatusWritten">Whether the status was written out; without it a comment makes it unknown.</param>
/// <param name="Comment">What it says to people.</param>
internal sealed record Rule(
    RuleKind Kind, IReadOnlyList<AnyOf> Days, IReadOnlyList<TimeRange> Times, OpeningStatus Status, bool IsStatusWritten, string? Comment)
{
    public bool IsOn(DateOnly day, Days days)
    {
        foreach (var selector in Days)
        {
            if (!selector.Matches(day, days)) return false;
        }

        return true;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        if (Days.Count == 0 && Times.Count == 0 && !IsStatusWritten && Comment is null) text.Append("24/7");
        text.AppendJoin(' ', Days);
        Append(text, string.Join(',', Times));
        if (IsStatusWritten) Append(text, Status switch { OpeningStatus.Closed => "off", OpeningStatus.Unknown => "unknown", _ => "open" });
        if (Comment is not null) Append(text, $"\"{Comment}\"");
        return text.ToString();
    }

    private static void Append(StringBuilder text, string part)
    {
        if (part.Length == 0) return;
        if (text.Length > 0) text.Append(' ');
        text.Append(part);
    }
}
