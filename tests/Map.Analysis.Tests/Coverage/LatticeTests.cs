using Map.Analysis.Coverage;
using Map.Analysis.Network;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Xunit;

namespace Map.Analysis.Tests.Coverage;

public class LatticeTests
{
    private const double Latitude = 32.9;

    private static readonly Lattice Lattice = new(10, Latitude);

    /// <summary>A polygon in metres east and north of a place.</summary>
    private static Geometry Area(string wkt)
    {
        var area = new WKTReader().Read(wkt);
        var (perLon, perLat) = Wgs84.MetresPerDegree(Latitude);
        foreach (var corner in area.Coordinates) (corner.X, corner.Y) = (117.3 + (corner.X / perLon), Latitude + (corner.Y / perLat));
        area.GeometryChanged();
        return area;
    }

    private static double SquareMetres(string wkt) => Lattice.PointsIn(Area(wkt)).Count() * 10 * 10;

    [Theory]
    [InlineData("POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0))", 1_000_000)]
    [InlineData("POLYGON ((0 0, 1000 0, 0 1000, 0 0))", 500_000)]
    [InlineData("POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0), (100 100, 600 100, 600 600, 100 600, 100 100))", 750_000)]
    [InlineData("MULTIPOLYGON (((0 0, 500 0, 500 500, 0 500, 0 0)), ((2000 0, 2500 0, 2500 500, 2000 500, 2000 0)))", 500_000)]
    [InlineData("POLYGON ((0 0, 1000 0, 1000 100, 100 100, 100 900, 1000 900, 1000 1000, 0 1000, 0 0))", 280_000)]
    public void Each_point_stands_for_its_square(string wkt, double expected) => Assert.Equal(expected, SquareMetres(wkt), expected * 0.02);

    [Fact]
    public void Points_lie_inside()
    {
        var area = Area("POLYGON ((0 0, 1000 0, 1000 100, 100 100, 100 900, 1000 900, 1000 1000, 0 1000, 0 0))");
        Assert.All(Lattice.PointsIn(area).Select(p => Lattice[p]), p => Assert.True(area.Distance(new Point(p.Lon, p.Lat)) < 1e-9));
    }

    [Fact]
    public void The_points_are_the_same_for_every_area()
    {
        var (small, large) = (Area("POLYGON ((300 300, 600 300, 600 600, 300 600, 300 300))"), Area("POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0))"));
        Assert.Subset(Lattice.PointsIn(large).ToHashSet(), Lattice.PointsIn(small).ToHashSet());
    }

    [Fact]
    public void An_area_smaller_than_the_lattice_may_have_no_point() =>
        Assert.InRange(Lattice.PointsIn(Area("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))")).Count(), 0, 1);
}
