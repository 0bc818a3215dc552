namespace Map.Geodata.Opening;

/// <summary>What opening hours may hang on besides the clock.</summary>
internal enum SunEvent { Dawn, Sunrise, Sunset, Dusk }

/// <summary>
/// When the sun rises and sets, to about two minutes: the sunrise equation with the equation of the centre (J. Meeus,
/// Astronomical Algorithms, chapters 15 and 25, at low precision).
/// </summary>
internal static class Sun
{
    private const double Radians = Math.PI / 180;

    /// <summary>The middle of the disc 0.833° below the horizon; refraction lifts it and the rim is seen first.</summary>
    private const double RimAltitude = -0.833;

    /// <summary>The end of civil twilight.</summary>
    private const double TwilightAltitude = -6;

    /// <summary>Minutes after local midnight. Where the sun doesn't cross the height on that day: noon or midnight, whichever it is nearer to.</summary>
    public static int MinuteOf(SunEvent sunEvent, DateOnly day, Surroundings where)
    {
        var cycle = day.DayNumber - new DateOnly(2000, 1, 1).DayNumber - (where.Lon / 360);
        var anomaly = (357.5291 + (0.98560028 * cycle)) * Radians;
        var centre = (1.9148 * Math.Sin(anomaly)) + (0.02 * Math.Sin(2 * anomaly)) + (0.0003 * Math.Sin(3 * anomaly));
        var ecliptic = (anomaly / Radians) + centre + 180 + 102.9372;
        var noon = cycle + (0.0053 * Math.Sin(anomaly)) - (0.0069 * Math.Sin(2 * ecliptic * Radians));
        var declination = Math.Asin(Math.Sin(ecliptic * Radians) * Math.Sin(23.44 * Radians));
        var hourAngle = HourAngle(sunEvent is SunEvent.Sunrise or SunEvent.Sunset ? RimAltitude : TwilightAltitude, where.Lat, declination);
        var crossing = sunEvent is SunEvent.Dawn or SunEvent.Sunrise ? noon - hourAngle : noon + hourAngle;
        // The cycle counts from noon; the day's own midnight in UTC lies half a day before.
        var sinceMidnight = crossing - (day.DayNumber - new DateOnly(2000, 1, 1).DayNumber) + 0.5;
        return (int)Math.Clamp(Math.Round((sinceMidnight * 1440) + where.Offset.TotalMinutes), 0, 1439);
    }

    /// <summary>Half of the way that the sun is above a height, in days.</summary>
    private static double HourAngle(double altitude, double lat, double declination)
    {
        var cosine = (Math.Sin(altitude * Radians) - (Math.Sin(lat * Radians) * Math.Sin(declination)))
            / (Math.Cos(lat * Radians) * Math.Cos(declination));
        return Math.Acos(Math.Clamp(cosine, -1, 1)) / Radians / 360;
    }
}
