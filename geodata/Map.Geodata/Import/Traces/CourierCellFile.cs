using System.Globalization;
using Map.Analysis.Routes;
using Map.Analysis.Routes.Flows;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Formats;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Import.Traces;

/// <summary>Counted squares as a file of demand cells would say them, so that they take the way of every import.</summary>
internal sealed class CourierCellFile : FeatureFile
{
    private readonly CourierPlace[] _present;
    private readonly Dictionary<CourierSquare, HourlyCounts> _waiting;
    private readonly string _source;
    private readonly bool[] _kindsOfDay;

    /// <summary>Only the kinds of days that were seen are given: what the store knows of the others stays.</summary>
    public CourierCellFile(RideAnalysis rides)
    {
        // Who waits is present, so that squares of waiting are among those of presence.
        _present = [.. rides.Present.Where(place => place.Hours.HasAny)];
        _waiting = rides.Waiting.ToDictionary(place => place.Square, place => place.Hours);
        // The files' names may be people's.
        _source = rides.Period is { } period ? string.Create(CultureInfo.InvariantCulture, $"骑手轨迹汇总 {period.First:yyyy-MM-dd} – {period.Last:yyyy-MM-dd}") : "";
        _kindsOfDay = [.. new[] { false, true }.Where(isWeekend => isWeekend ? rides.Period?.HasWeekends == true : rides.Period?.HasWeekdays == true)];
        Headers = ["code", "source", .. _kindsOfDay.SelectMany(isWeekend => isWeekend ? ["couriers_weekend", "waiting_weekend"] : new[] { "couriers_weekday", "waiting_weekday" })];
    }

    public override IReadOnlyList<string> Headers { get; }

    public override CoordinateSystem NamedSystem => CoordinateSystem.Wgs84;

    public override bool HasGeometry => true;

    public override double Fraction => 1;

    /// <summary>Cells with an hour that is told.</summary>
    public int Count => _present.Length;

    /// <summary>Of these, those with an hour in which couriers wait.</summary>
    public int CountWaiting => _present.Count(place => _waiting.GetValueOrDefault(place.Square)?.HasAny == true);

    /// <summary>The same for the same place in every import.</summary>
    public static string CodeOf(CourierSquare square) => FormattableString.Invariant($"TR-{square.Row:00000}-{square.Column:000000}");

    public override IEnumerable<RawRow> Rows() => _present.Select((place, i) => new RawRow(i + 1, [.. CellsOf(place)], new Point(place.At.Lon, place.At.Lat)));

    public override void Dispose()
    {
    }

    private IEnumerable<string?> CellsOf(CourierPlace place)
    {
        yield return CodeOf(place.Square);
        yield return _source;
        foreach (var isWeekend in _kindsOfDay)
        {
            yield return HoursText(place.Hours.DayOrNull(isWeekend));
            yield return HoursText(_waiting.GetValueOrDefault(place.Square)?.DayOrNull(isWeekend));
        }
    }

    private static string? HoursText(int?[]? day) => day is null ? null : string.Join(';', day);
}
