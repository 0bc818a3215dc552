using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;
using ProjNetSystem = ProjNet.CoordinateSystems.CoordinateSystem;

namespace Map.Geodata.Coordinates;

/// <summary>A system that ProjNET converts.</summary>
internal sealed class Projected : CoordinateSystem
{
    // Esri's name for transverse Mercator on an ellipsoid, which is what ProjNET's projection of the plain name is.
    private const string GaussKrugerName = "Gauss_Kruger";

    private static readonly CoordinateTransformationFactory Transformations = new();

    private readonly MathTransform _toWgs84;
    private readonly MathTransform _fromWgs84;

    private Projected(string name, ProjNetSystem system)
        : base(name, system is GeographicCoordinateSystem, IsOfChina(system))
    {
        // CGCS2000 counts as WGS-84 (see CoordinateSystem.Cgcs2000); ProjNET's way between their ellipsoids would cost 5 mm.
        var degrees = IsOfChina(system) ? ((ProjectedCoordinateSystem)system).GeographicCoordinateSystem : GeographicCoordinateSystem.WGS84;
        _toWgs84 = Transformations.CreateFromCoordinateSystems(system, degrees).MathTransform;
        _fromWgs84 = Transformations.CreateFromCoordinateSystems(degrees, system).MathTransform;
    }

    public static CoordinateSystem? Find(int epsg) => FindSystem(epsg) is { } system ? new Projected($"EPSG:{epsg}", system) : null;

    public new static CoordinateSystem FromWkt(string wkt)
    {
        try
        {
            var system = new CoordinateSystemFactory().CreateFromWkt(wkt.Replace(GaussKrugerName, "Transverse_Mercator", StringComparison.OrdinalIgnoreCase));
            return new Projected(system.AuthorityCode > 0 ? $"EPSG:{system.AuthorityCode}" : system.Name, system);
        }
        // ProjNET has no exception of its own: bad text and unknown projections surface as several general ones.
        catch (Exception e) when (e is ArgumentException or NotSupportedException or NotImplementedException or InvalidOperationException or FormatException)
        {
            throw new UnknownCoordinateSystemException(wkt, e);
        }
    }

    public override GeoPosition ToWgs84(GeoPosition position) => Apply(_toWgs84, position);

    public override GeoPosition FromWgs84(GeoPosition position) => Apply(_fromWgs84, position);

    private static bool IsOfChina(ProjNetSystem system) =>
        system is ProjectedCoordinateSystem projected && Math.Abs(projected.HorizontalDatum.Ellipsoid.InverseFlattening - GaussKruger.InverseFlattening) < 1e-9;

    private static GeoPosition Apply(MathTransform transform, GeoPosition position)
    {
        var (x, y) = transform.Transform(position.X, position.Y);
        return double.IsFinite(x) && double.IsFinite(y) ? new GeoPosition(x, y) : new GeoPosition(double.NaN, double.NaN);
    }

    private static ProjNetSystem? FindSystem(int epsg) => epsg switch
    {
        3857 => ProjectedCoordinateSystem.WebMercator,
        >= 32601 and <= 32660 => ProjectedCoordinateSystem.WGS84_UTM(epsg - 32600, true),
        >= 32701 and <= 32760 => ProjectedCoordinateSystem.WGS84_UTM(epsg - 32700, false),
        _ => GaussKruger.FindWkt(epsg) is { } wkt ? new CoordinateSystemFactory().CreateFromWkt(wkt) : null,
    };
}
