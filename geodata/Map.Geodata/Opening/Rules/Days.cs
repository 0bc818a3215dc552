namespace Map.Geodata.Opening.Rules;

/// <summary>Answers what a selector asks about a day. Where holidays are not known, it answers as it was told to and remembers that it was asked.</summary>
internal sealed class Days(Surroundings where, bool assumed)
{
    public Surroundings Where { get; } = where;

    /// <summary>The year of a holiday that somebody needed and nobody knows.</summary>
    public int? UnknownYear { get; private set; }

    public bool IsHoliday(DateOnly day, bool school)
    {
        if ((school ? Where.SchoolHolidays : Where.PublicHolidays).IsHoliday(day) is { } known) return known;
        UnknownYear = day.Year;
        return assumed;
    }
}
