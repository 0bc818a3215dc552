using Map.Analysis.Network;
using Xunit;

namespace Map.Analysis.Tests.Network;

public class Wgs84Tests
{
    [Theory]
    [InlineData(0, 110_574.3)] // the length of a degree of latitude at the equator and at 45° on WGS-84 (NGA tables)
    [InlineData(45, 111_131.8)]
    public void A_degree_of_latitude_is_as_long_as_the_tables_say(double latitude, double metres) =>
        Assert.Equal(metres, Wgs84.MetresPerDegree(latitude).Lat, 1.0);

    [Theory]
    [InlineData(0, 111_319.5)]
    [InlineData(45, 78_846.8)]
    public void A_degree_of_longitude_is_as_long_as_the_tables_say(double latitude, double metres) =>
        Assert.Equal(metres, Wgs84.MetresPerDegree(latitude).Lon, 1.0);

    [Theory]
    [InlineData(1_000)]
    [InlineData(25_000)]
    public void Going_out_and_measuring_back_agree(double metres)
    {
        for (var azimuth = 0; azimuth < 360; azimuth += 15)
        {
            var (lon, lat) = Wgs84.Travel(117.3, 32.9, azimuth, metres);
            var measured = Wgs84.Metres(Wgs84.ToUnits(117.3), Wgs84.ToUnits(32.9), Wgs84.ToUnits(lon), Wgs84.ToUnits(lat));
            Assert.Equal(metres, measured, Math.Max(0.02, metres * 1e-5));
        }
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(1_000)]
    [InlineData(50_000)]
    [InlineData(2_000_000)]
    public void The_distance_to_where_one_has_travelled_is_how_far_one_has_travelled(double metres)
    {
        foreach (var lat in (double[])[0, 22.5, 33.1, 45.8, 53.5, -60])
        {
            for (var azimuth = 0; azimuth < 360; azimuth += 15)
            {
                var (lon, other) = Wgs84.Travel(117.3, lat, azimuth, metres);
                Assert.Equal(metres, Wgs84.Distance(117.3, lat, lon, other), 0.001);
            }
        }
    }

    [Fact]
    public void Nothing_lies_between_a_point_and_itself() => Assert.Equal(0, Wgs84.Distance(117.3, 32.9, 117.3, 32.9));
}
