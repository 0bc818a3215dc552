using System.Globalization;
using Map.SampleCity.Layout;
using Map.SampleCity.Osm;

namespace Map.SampleCity.Scenarios.Layout;

/// <summary>
/// A schematic town: square blocks of about 280 m and a street through the middle of each row and column of them. It stands near
/// the district that it is a model of, and looks like nothing that is there.
/// </summary>
/// <param name="lon">Longitude of its middle, WGS-84.</param>
/// <param name="lat">Latitude of its middle.</param>
/// <param name="columns">Blocks from west to east.</param>
/// <param name="rows">Blocks from south to north.</param>
internal sealed class Town(double lon, double lat, int columns, int rows)
{
    private const int Block = 16;
    private const double LatDegrees = 0.0025 / Block;
    private readonly double _lonDegrees = Math.Round(0.0025 / Math.Cos(lat * Math.PI / 180), 4) / Block;

    public Rect Whole { get; } = new(0, 0, columns * Block, rows * Block);

    /// <summary>The crossings of its streets, one in the middle of each block.</summary>
    public IEnumerable<Spot> Crossings => from row in Enumerable.Range(0, rows) from column in Enumerable.Range(0, columns) select new Spot(Middle(column), Middle(row));

    public LonLat At(Spot spot) => new(
        Math.Round(lon + ((spot.East - (Whole.Width / 2.0)) * _lonDegrees), 7), Math.Round(lat + ((spot.North - (Whole.Height / 2.0)) * LatDegrees), 7));

    public string Point(Spot spot) => FormattableString.Invariant($"POINT ({Text(At(spot))})");

    public string Polygon(Rect area) => $"POLYGON (({string.Join(", ", Corners(area).Select(c => Text(At(c))))}))";

    /// <summary>Door number i of an area: 12 m beside a street, or as near to one as the area goes.</summary>
    public static Spot DoorOf(Rect area, int i)
    {
        var spot = area.SpotOf(i);
        var (east, north) = (StreetBy(spot.East), StreetBy(spot.North));
        var door = Math.Abs(east - spot.East) < Math.Abs(north - spot.North)
            ? spot with { East = east + (spot.East < east ? -Door : Door) }
            : spot with { North = north + (spot.North < north ? -Door : Door) };
        return new Spot(Math.Clamp(door.East, area.West + Inside, area.East - Inside), Math.Clamp(door.North, area.South + Inside, area.North - Inside));
    }

    /// <summary>Way i of several through the town: along a street from the west, and at a crossing north or south to the border.</summary>
    public string Path(int i, int count)
    {
        var (row, column) = (1 + (i * (rows - 2) / count), 2 + (i * 7 % (columns - 4)));
        var end = i % 2 == 0 ? rows - 1 : 0;
        Spot[] corners = [new(Middle(0), Middle(row)), new(Middle(column), Middle(row)), new(Middle(column), Middle(end))];
        return $"LINESTRING ({string.Join(", ", corners.Select(c => Text(At(c))))})";
    }

    /// <summary>Draws the streets; every fourth is a main street.</summary>
    public void DrawStreets(OsmDocument map)
    {
        for (var column = 0; column < columns; column++)
        {
            var at = Middle(column);
            map.AddLine(Enumerable.Range(0, rows).Select(row => new Uv(at, Middle(row))), TagsOf(column, "经"));
        }

        for (var row = 0; row < rows; row++)
        {
            var at = Middle(row);
            map.AddLine(Enumerable.Range(0, columns).Select(column => new Uv(Middle(column), at)), TagsOf(row, "纬"));
        }
    }

    private const double Door = 12 / (280.0 / Block);
    private const double Inside = 0.2;

    private static IEnumerable<(string, string)> TagsOf(int number, string direction)
    {
        yield return ("highway", number % 4 == 2 ? "secondary" : "residential");
        yield return ("sidewalk", "both");
        yield return ("name", direction + (number + 1).ToString(CultureInfo.InvariantCulture) + "路");
    }

    private static int Middle(int block) => (block * Block) + (Block / 2);

    private static double StreetBy(double at) => Middle((int)Math.Floor(at / Block));

    private static IEnumerable<Spot> Corners(Rect a) => [new(a.West, a.South), new(a.East, a.South), new(a.East, a.North), new(a.West, a.North), new(a.West, a.South)];

    private static string Text(LonLat p) => string.Create(CultureInfo.InvariantCulture, $"{p.Lon:0.0######} {p.Lat:0.0######}");
}
