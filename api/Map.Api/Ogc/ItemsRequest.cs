using System.Globalization;
using Map.Geodata.Export;
using NetTopologySuite.Geometries;

namespace Map.Api.Ogc;

/// <summary>What a client asks of a collection.</summary>
/// <param name="Filter">Which features.</param>
/// <param name="Limit">How many at most, 1 to <see cref="MostItems"/>.</param>
/// <param name="System">The system of the answer.</param>
/// <param name="After">The code of the feature after which the page begins.</param>
internal sealed record ItemsRequest(FeatureFilter Filter, int Limit, OgcSystem System, string? After)
{
    public const int MostItems = 10_000;
    public const int UsualItems = 10;

    /// <summary>The parameters that every collection has, beside its own columns.</summary>
    public static IReadOnlyList<string> Parameters { get; } = ["limit", "bbox", "bbox-crs", "datetime", "crs", "after", "f"];

    /// <exception cref="OgcException">A parameter makes no sense.</exception>
    /// <exception cref="FilterException">The collection has no such column, or the value isn't one of it.</exception>
    public static ItemsRequest Parse(OgcCollection collection, IQueryCollection query)
    {
        if (query["f"].FirstOrDefault() is { } format && format is not ("json" or "geojson")) throw new OgcException($"f={format}: items come as json.");
        var filter = new FeatureFilter
        {
            Boxes = query["bbox"].FirstOrDefault() is { } box ? Boxes(box, query["bbox-crs"].FirstOrDefault()) : [],
            Period = query["datetime"].FirstOrDefault() is { } time ? Period(time) : default,
            Equal = FeatureFilter.ParseEqual(collection.Kind, query.Where(q => !Parameters.Contains(q.Key)).Select(q => KeyValuePair.Create(q.Key, q.Value.ToString()))),
        };
        var system = query["crs"].FirstOrDefault() is { } crs ? OgcSystem.Get(crs, "crs") : OgcSystem.Crs84;
        return new ItemsRequest(filter, ParseLimit(query["limit"].FirstOrDefault()), system, query["after"].FirstOrDefault());
    }

    /// <summary>More than can be had is no error: the service gives what it can (OGC 17-069r4, section 7.15.2).</summary>
    private static int ParseLimit(string? text)
    {
        if (text is null) return UsualItems;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0
            ? Math.Min(limit, MostItems)
            : throw new OgcException($"limit={text} is no whole number from 1 to {MostItems}.");
    }

    private static IReadOnlyList<Envelope> Boxes(string text, string? system)
    {
        if (system is null || system == OgcSystem.Crs84.Uri) return BoundingBox.Parse(text);
        var numbers = text.Split(',').Select(n => double.TryParse(n, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToList();
        return numbers.Count == 4 && numbers.TrueForAll(double.IsFinite)
            ? [OgcSystem.Get(system, "bbox-crs").ToWgs84(numbers[0], numbers[1], numbers[2], numbers[3])]
            : throw new OgcException($"bbox={text} is no box: write four numbers in the order of {system}.");
    }

    /// <summary>A moment, or an interval that ".." leaves open at one side (RFC 3339).</summary>
    private static (DateTimeOffset? From, DateTimeOffset? To) Period(string text)
    {
        var ends = text.Split('/');
        if (ends.Length > 2 || ends.All(e => e is "" or "..")) throw WrongTime(text);
        var (from, to) = (Moment(ends[0], text, isEnd: false), Moment(ends[^1], text, isEnd: true));
        return from <= to || from is null || to is null ? (from, to) : throw new OgcException($"datetime={text} ends before it begins.");
    }

    /// <summary>A day without a time is the whole of it, in China.</summary>
    private static DateTimeOffset? Moment(string text, string whole, bool isEnd)
    {
        if (text is "" or "..") return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return InChina(day, isEnd);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && text.Contains('T', StringComparison.Ordinal) ? moment : throw WrongTime(whole);
    }

    /// <summary>The beginning of a day or its end. In China the calendar's first day begins before the first moment that can be told.</summary>
    private static DateTimeOffset InChina(DateOnly day, bool isEnd) => day == DateOnly.MinValue
        ? DateTimeOffset.MinValue
        : new DateTimeOffset(day.ToDateTime(isEnd ? new TimeOnly(23, 59, 59, 999) : TimeOnly.MinValue), TimeSpan.FromHours(8));

    private static OgcException WrongTime(string text) => new($"datetime={text} is neither a moment such as 2026-05-01T08:00:00+08:00 nor an interval such as 2026-05-01/...");
}
