using Map.Geodata.Coordinates;
using Xunit;

namespace Map.Geodata.Tests.Coordinates;

public sealed class MainlandTests
{
    [Theory]
    [InlineData("Mohe", 122.54, 52.97)]
    [InlineData("Heihe", 127.50, 50.24)]
    [InlineData("Fuyuan", 134.29, 48.36)]
    [InlineData("Suifenhe", 131.15, 44.40)]
    [InlineData("Hunchun", 130.37, 42.86)]
    [InlineData("Dandong", 124.38, 40.13)]
    [InlineData("Weihai", 122.12, 37.51)]
    [InlineData("Zhoushan", 122.21, 29.99)]
    [InlineData("Pingtan", 119.79, 25.50)]
    [InlineData("Xiamen", 118.09, 24.48)]
    [InlineData("Xiamen, Zengcuo'an", 118.12, 24.43)]
    [InlineData("Shantou, Nan'ao", 117.02, 23.42)]
    [InlineData("Shenzhen, Luohu station", 114.119, 22.533)]
    [InlineData("Shenzhen, Futian port", 114.068, 22.516)]
    [InlineData("Shenzhen, Shekou", 113.92, 22.485)]
    [InlineData("Shenzhen, Nan'ao", 114.49, 22.53)]
    [InlineData("Zhuhai, Gongbei", 113.549, 22.219)]
    [InlineData("Zhuhai, Hengqin", 113.54, 22.11)]
    [InlineData("Zhuhai, Wanshan", 113.73, 21.93)]
    [InlineData("Sanya", 109.51, 18.25)]
    [InlineData("Dongxing", 107.97, 21.545)]
    [InlineData("Pingxiang", 106.76, 22.10)]
    [InlineData("Ruili", 97.86, 24.01)]
    [InlineData("Mêdog", 95.33, 29.33)]
    [InlineData("Yadong", 88.91, 27.48)]
    [InlineData("Zhangmu", 85.98, 27.99)]
    [InlineData("Burang", 81.18, 30.29)]
    [InlineData("Taxkorgan", 75.23, 37.77)]
    [InlineData("Kashgar", 75.99, 39.47)]
    [InlineData("Horgos", 80.41, 44.21)]
    [InlineData("Tacheng", 82.98, 46.75)]
    [InlineData("Erenhot", 111.97, 43.65)]
    [InlineData("Manzhouli", 117.44, 49.59)]
    public void The_offset_applies_on_the_mainland(string place, double longitude, double latitude) =>
        Assert.True(IsShifted(longitude, latitude), place);

    [Theory]
    [InlineData("Hong Kong, Central", 114.158, 22.282)]
    [InlineData("Hong Kong, Sheung Shui", 114.128, 22.502)]
    [InlineData("Hong Kong, Yuen Long", 114.03, 22.445)]
    [InlineData("Hong Kong, airport", 113.915, 22.309)]
    [InlineData("Hong Kong, Sai Kung", 114.27, 22.38)]
    [InlineData("Hong Kong, Tung Ping Chau", 114.435, 22.545)]
    [InlineData("Macau, peninsula", 113.544, 22.199)]
    [InlineData("Macau, Cotai", 113.565, 22.145)]
    [InlineData("Taipei", 121.565, 25.033)]
    [InlineData("Kaohsiung", 120.30, 22.63)]
    [InlineData("Penghu", 119.57, 23.57)]
    [InlineData("Kinmen", 118.32, 24.44)]
    [InlineData("Lieyu", 118.24, 24.43)]
    [InlineData("Matsu, Nangan", 119.93, 26.15)]
    [InlineData("Ulaanbaatar", 106.92, 47.92)]
    [InlineData("Pyongyang", 125.75, 39.03)]
    [InlineData("Seoul", 126.98, 37.57)]
    [InlineData("Vladivostok", 131.89, 43.12)]
    [InlineData("Khabarovsk", 135.07, 48.48)]
    [InlineData("Almaty", 76.95, 43.24)]
    [InlineData("Kathmandu", 85.32, 27.72)]
    [InlineData("Thimphu", 89.64, 27.47)]
    [InlineData("Hanoi", 105.85, 21.03)]
    [InlineData("Singapore", 103.82, 1.35)]
    [InlineData("Tokyo", 139.69, 35.69)]
    [InlineData("Porto", -8.61, 41.15)]
    public void The_offset_does_not_apply_elsewhere(string place, double longitude, double latitude) =>
        Assert.False(IsShifted(longitude, latitude), place);

    [Fact]
    public void Outside_the_mainland_gcj02_is_wgs84_in_both_directions()
    {
        var taipei = new GeoPosition(121.565, 25.033);
        Assert.Equal(taipei, CoordinateSystem.Gcj02.ToWgs84(CoordinateSystem.Gcj02.FromWgs84(taipei)));
    }

    private static bool IsShifted(double longitude, double latitude)
    {
        var position = new GeoPosition(longitude, latitude);
        return CoordinateSystem.Gcj02.FromWgs84(position) != position;
    }
}
