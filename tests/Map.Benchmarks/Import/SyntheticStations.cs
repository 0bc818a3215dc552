using System.Globalization;
using Map.Geodata.Coordinates;

namespace Map.Benchmarks.Import;

/// <summary>Files of a made-up city of 20 by 20 grids, each with a border of 200 corners, and of stations spread over it.</summary>
internal static class SyntheticStations
{
    private const int Side = 20;
    private const int CornersPerSide = 50;
    private const double West = 117.0, South = 32.5, Width = 0.02;

    public static void WriteGrids(string path)
    {
        using var file = new StreamWriter(path);
        file.WriteLine("code,name,level,parent,wkt");
        file.WriteLine(Grid("city", "DISTRICT", "", West, South, Side * Width));
        for (var x = 0; x < Side; x++)
            for (var y = 0; y < Side; y++)
                file.WriteLine(Grid($"g{x}-{y}", "GRID", "city", West + x * Width, South + y * Width, Width));
    }

    /// <summary>Positions are written in GCJ-02, as most files have them.</summary>
    public static void Write(string path, int rows, int seed)
    {
        var random = new Random(seed);
        using var file = new StreamWriter(path);
        file.WriteLine("编码,名称,类别,状态,经度,纬度,地址,座位数,面积,骑手可达,服务项目");
        for (var i = 0; i < rows; i++)
        {
            var place = CoordinateSystem.Gcj02.FromWgs84(new GeoPosition(West + random.NextDouble() * Side * Width, South + random.NextDouble() * Side * Width));
            file.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"YZ{i:0000000},暖蜂驿站{i}号,驿站,开放,{place.X:0.000000},{place.Y:0.000000},中山路{random.Next(900)}号,{random.Next(40)},{12 + random.Next(800) / 10.0:0.0},是,{(i % 10 == 0 ? "HOT_MEAL;REST" : "")}"));
        }
    }

    private static string Grid(string code, string level, string parent, double west, double south, double width)
    {
        var step = width / CornersPerSide;
        var corners = Enumerable.Range(0, CornersPerSide).Select(i => (X: west + i * step, Y: south))
            .Concat(Enumerable.Range(0, CornersPerSide).Select(i => (X: west + width, Y: south + i * step)))
            .Concat(Enumerable.Range(0, CornersPerSide).Select(i => (X: west + width - i * step, Y: south + width)))
            .Concat(Enumerable.Range(0, CornersPerSide).Select(i => (X: west, Y: south + width - i * step)))
            .Append((X: west, Y: south));
        return $"{code},{code},{level},{parent},\"POLYGON (({string.Join(", ", corners.Select(c => FormattableString.Invariant($"{c.X:0.00000} {c.Y:0.00000}")))}))\"";
    }
}
