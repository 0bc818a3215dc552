using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;
using ProjNetSystem = ProjNet.CoordinateSystems.CoordinateSystem;

namespace Map.Geodata.Coordinates;

/// <summary>A system that ProjNET converts.</summary>
internal sealed class Projected : CoordinateSystem
{
    // Names that Esri's .prj files give to projections which ProjNET knows by others.
    private static readonly (string Esri, string ProjNet)[] Dialect =
    [
        ("\"Gauss_Kruger\"", "\"Transverse_Mercator\""),
        ("\"Mercator_Auxiliary_Sphere\"", "\"Pseudo-Mercator\""),
    ];

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
            var system = new CoordinateSystemFactory().CreateFromWkt(Dialect.Aggregate(wkt, (text, word) => text.Replace(word.Esri, word.ProjNet, StringComparison.OrdinalIgnoreCase)));
            var name = system.AuthorityCode > 0 ? $"EPSG:{system.AuthorityCode}" : FindZone(system) ?? system.Name;
            CheckDatum(name, ((HorizontalCoordinateSystem)system).HorizontalDatum);
            return system is GeographicCoordinateSystem degrees && FindGeodetic(degrees) is { } geodetic ? geodetic : new Projected(name, system);
        }
        // ProjNET has no exception of its own: bad text and unknown projections surface as several general ones.
        catch (Exception e) when (e is ArgumentException or InvalidCastException or NotSupportedException or NotImplementedException or InvalidOperationException or FormatException)
        {
            throw new UnknownCoordinateSystemException(wkt, e);
        }
    }

    public override GeoPosition ToWgs84(GeoPosition position) => Apply(_toWgs84, position);

    public override GeoPosition FromWgs84(GeoPosition position) => Apply(_fromWgs84, position);

    // .prj files tell the zone of CGCS2000 in names of any spelling; its parameters say which one it is.
    private static string? FindZone(ProjNetSystem system) =>
        IsOfChina(system) && system is ProjectedCoordinateSystem { Projection: var projection }
        && projection.GetParameter("scale_factor")?.Value is 1 or null && projection.GetParameter("central_meridian")?.Value is { } meridian
        && projection.GetParameter("false_easting")?.Value is { } falseEasting && GaussKruger.FindCode(meridian, falseEasting) is { } epsg
            ? $"EPSG:{epsg}"
            : null;

    // Datums on the ellipsoids of WGS-84 and GRS 80 (CGCS2000, ETRS89, TWD97, …) agree with WGS-84 to a metre or two. Others,
    // such as Beijing 1954 and Xian 1980, are off by a hundred metres unless the definition says by how much.
    private static void CheckDatum(string name, HorizontalDatum datum)
    {
        if (!IsModern(datum.Ellipsoid) && datum.Wgs84Parameters is null) throw UnknownCoordinateSystemException.OfDatum(name, datum.Name);
    }

    private static bool IsModern(Ellipsoid ellipsoid) =>
        Math.Abs(ellipsoid.SemiMajorAxis - 6_378_137) < 0.01 && Math.Abs(ellipsoid.InverseFlattening - GaussKruger.InverseFlattening) < 1e-4;

    // Longitudes from Greenwich in degrees on a modern datum need no conversion.
    private static Geodetic? FindGeodetic(GeographicCoordinateSystem system) =>
        IsModern(system.HorizontalDatum.Ellipsoid) && system.PrimeMeridian.Longitude == 0 && Math.Abs(system.AngularUnit.RadiansPerUnit - Math.PI / 180) < 1e-12
            ? Geodetic.Named(system.Name)
            : null;

    private static bool IsOfChina(ProjNetSystem system) =>
        system is ProjectedCoordinateSystem projected && Math.Abs(projected.HorizontalDatum.Ellipsoid.InverseFlattening - GaussKruger.InverseFlattening) < 1e-9;

    private static GeoPosition Apply(MathTransform transform, GeoPosition position)
    {
        var (x, y) = transform.Transform(position.X, position.Y);
        return double.IsFinite(x) && double.IsFinite(y) ? new GeoPosition(x, y) : new GeoPosition(double.NaN, double.NaN);
    }

    private static ProjNetSystem? FindSystem(int epsg) => epsg switch
    {
        3395 or 2326 or 3825 or 3826 => new CoordinateSystemFactory().CreateFromWkt(NeighbouringSystems.GetWkt(epsg)),
        3857 => ProjectedCoordinateSystem.WebMercator,
        >= 32601 and <= 32660 => ProjectedCoordinateSystem.WGS84_UTM(epsg - 32600, true),
        >= 32701 and <= 32760 => ProjectedCoordinateSystem.WGS84_UTM(epsg - 32700, false),
        _ => GaussKruger.FindWkt(epsg) is { } wkt ? new CoordinateSystemFactory().CreateFromWkt(wkt) : null,
    };
}
