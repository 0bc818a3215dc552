using System.Globalization;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Formats;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Import.Traces;

/// <summary>Counted cells as a file of demand cells would say them, so that they take the way of every import.</summary>
internal sealed class CourierCellFile : FeatureFile
{
    private readonly CourierCell[] _cells;
    private readonly string _source;
    private readonly bool _weekdays;
    private readonly bool _weekends;

    /// <summary>Only the kinds of days that were seen are given: what the store knows of the others stays.</summary>
    public CourierCellFile(CourierCount count, IEnumerable<CourierCell> cells)
    {
        (_cells, _weekdays, _weekends) = ([.. cells], count.HasWeekdays, count.HasWeekends);
        // The files' names may be people's.
        _source = count.Dates is var (first, last) ? string.Create(CultureInfo.InvariantCulture, $"骑手轨迹汇总 {first:yyyy-MM-dd} – {last:yyyy-MM-dd}") : "";
        Headers = ["code", "source", .. _weekdays ? ["couriers_weekday"] : Array.Empty<string>(), .. _weekends ? ["couriers_weekend"] : Array.Empty<string>()];
    }

    public override IReadOnlyList<string> Headers { get; }

    public override CoordinateSystem NamedSystem => CoordinateSystem.Wgs84;

    public override bool HasGeometry => true;

    public override double Fraction => 1;

    public override IEnumerable<RawRow> Rows() => _cells.Select((cell, i) => new RawRow(i + 1, [.. CellsOf(cell)], PointOf(cell.Cell)));

    public override void Dispose()
    {
    }

    private IEnumerable<string?> CellsOf(CourierCell cell)
    {
        yield return cell.Cell.Code;
        yield return _source;
        if (_weekdays) yield return HoursText(cell.Weekday);
        if (_weekends) yield return HoursText(cell.Weekend);
    }

    private static Point PointOf(LatticeCell cell)
    {
        var (longitude, latitude) = Lattice.CentreOf(cell);
        return new Point(longitude, latitude);
    }

    private static string? HoursText(int?[] counts) => counts.All(count => count is null) ? null : string.Join(';', counts);
}
