namespace Map.Geodata.Opening;

/// <summary>What opening hours depend on besides the clock.</summary>
/// <param name="Offset">Local time ahead of UTC; the whole of China has one zone and no summer time (since 1992).</param>
/// <param name="PublicHolidays">The days that <c>PH</c> stands for.</param>
/// <param name="SchoolHolidays">The days that <c>SH</c> stands for.</param>
/// <param name="Lon">Longitude in degrees, for the sun.</param>
/// <param name="Lat">Latitude in degrees, for the sun.</param>
public sealed record Surroundings(TimeSpan Offset, HolidayCalendar PublicHolidays, HolidayCalendar SchoolHolidays, double Lon, double Lat)
{
    /// <summary>
    /// Asia/Shanghai and the holidays of the State Council. School holidays are set by provinces and cities, so that no year
    /// of them is known. The sun is that of Xi'an, near the middle of the people; name the place where it matters.
    /// </summary>
    public static Surroundings China { get; } = new(TimeSpan.FromHours(8), ChineseHolidays.Calendar, HolidayCalendar.Unknown, 108.94, 34.34);

    /// <summary>The same somewhere else.</summary>
    public Surroundings At(double lon, double lat) => this with { Lon = lon, Lat = lat };
}
