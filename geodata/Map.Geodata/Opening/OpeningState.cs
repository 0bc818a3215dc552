namespace Map.Geodata.Opening;

/// <summary>Whether a place is open. Unknown is neither: hours on appointment, an open end, holidays that nobody has announced yet.</summary>
public enum OpeningStatus : byte { Closed, Open, Unknown }

/// <summary>A status with what the hours say about it, for instance "on appointment".</summary>
public readonly record struct OpeningState(OpeningStatus Status, string? Comment = null)
{
    public static OpeningState Closed { get; } = new(OpeningStatus.Closed);
}

/// <summary>Minutes of a week, of 10,080.</summary>
public readonly record struct WeeklyMinutes(int Open, int Unknown);
