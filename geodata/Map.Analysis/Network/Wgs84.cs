namespace Map.Analysis.Network;

/// <summary>Lengths on the WGS-84 ellipsoid, and the fixed-point degrees in which networks keep coordinates.</summary>
public static class Wgs84
{
    /// <summary>Fixed-point units per degree: coordinates are integers of 10⁻⁷ degrees, about 1.1 cm.</summary>
    public const double UnitsPerDegree = 1e7;

    private const double SemiMajorMetres = 6_378_137.0;
    private const double Flattening = 1 / 298.257_223_563;
    private const double EccentricitySquared = Flattening * (2 - Flattening);

    /// <summary>Degrees as fixed-point units.</summary>
    public static int ToUnits(double degrees) => (int)Math.Round(degrees * UnitsPerDegree);

    /// <summary>Fixed-point units as degrees.</summary>
    public static double ToDegrees(int units) => units / UnitsPerDegree;

    /// <summary>
    /// Metres per degree of longitude and of latitude at a latitude in degrees: the radii of curvature in the prime vertical
    /// and in the meridian (Snyder, Map Projections: A Working Manual, eqs. 4-20 and 4-18).
    /// </summary>
    public static (double Lon, double Lat) MetresPerDegree(double latitude)
    {
        var (sin, cos) = Math.SinCos(latitude * Math.PI / 180);
        var w = 1 - (EccentricitySquared * sin * sin);
        var primeVertical = SemiMajorMetres / Math.Sqrt(w);
        var meridian = primeVertical * (1 - EccentricitySquared) / w;
        return (primeVertical * cos * Math.PI / 180, meridian * Math.PI / 180);
    }

    /// <summary>
    /// Metres between two points in fixed-point units, by the radii of curvature half-way. For the short segments of streets:
    /// within 1 mm up to 1 km and 0.01 % up to 100 km, away from the poles.
    /// </summary>
    public static double Metres(int lon1, int lat1, int lon2, int lat2)
    {
        var (perLon, perLat) = MetresPerDegree((lat1 + (double)lat2) / 2 / UnitsPerDegree);
        var dx = (lon2 - (double)lon1) / UnitsPerDegree * perLon;
        var dy = (lat2 - (double)lat1) / UnitsPerDegree * perLat;
        return Math.Sqrt((dx * dx) + (dy * dy));
    }

    /// <summary>
    /// Metres between two points in degrees along the ellipsoid: Vincenty's inverse formula (Survey Review 23, 1975), within 1 mm;
    /// not for points on opposite sides of the Earth, where it doesn't converge.
    /// </summary>
    public static double Distance(double lon1, double lat1, double lon2, double lat2)
    {
        const double f = Flattening;
        const double b = SemiMajorMetres * (1 - f);
        var (sinU1, cosU1) = ReducedLatitude(lat1);
        var (sinU2, cosU2) = ReducedLatitude(lat2);
        var difference = Math.IEEERemainder(lon2 - lon1, 360) * Math.PI / 180;
        double lambda = difference, previous, sinSigma, cosSigma, sigma, cosSqAlpha, cos2SigmaM;
        var rounds = 0;
        do
        {
            var (sinLambda, cosLambda) = Math.SinCos(lambda);
            var across = (cosU1 * sinU2) - (sinU1 * cosU2 * cosLambda);
            sinSigma = Math.Sqrt((cosU2 * sinLambda * cosU2 * sinLambda) + (across * across));
            if (sinSigma == 0) return 0;
            cosSigma = (sinU1 * sinU2) + (cosU1 * cosU2 * cosLambda);
            sigma = Math.Atan2(sinSigma, cosSigma);
            var sinAlpha = cosU1 * cosU2 * sinLambda / sinSigma;
            cosSqAlpha = 1 - (sinAlpha * sinAlpha);
            // Along the equator the middle does not matter.
            cos2SigmaM = cosSqAlpha == 0 ? 0 : cosSigma - (2 * sinU1 * sinU2 / cosSqAlpha);
            var c = f / 16 * cosSqAlpha * (4 + (f * (4 - (3 * cosSqAlpha))));
            (previous, lambda) = (lambda, difference + ((1 - c) * f * sinAlpha
                * (sigma + (c * sinSigma * (cos2SigmaM + (c * cosSigma * (-1 + (2 * cos2SigmaM * cos2SigmaM))))))));
        }
        while (Math.Abs(lambda - previous) > 1e-12 && ++rounds < 100);

        var uSq = cosSqAlpha * ((SemiMajorMetres * SemiMajorMetres) - (b * b)) / (b * b);
        var bigA = 1 + (uSq / 16384 * (4096 + (uSq * (-768 + (uSq * (320 - (175 * uSq)))))));
        var bigB = uSq / 1024 * (256 + (uSq * (-128 + (uSq * (74 - (47 * uSq))))));
        var cubic = bigB / 6 * cos2SigmaM * (-3 + (4 * sinSigma * sinSigma)) * (-3 + (4 * cos2SigmaM * cos2SigmaM));
        return b * bigA * (sigma - (bigB * sinSigma * (cos2SigmaM + (bigB / 4 * ((cosSigma * (-1 + (2 * cos2SigmaM * cos2SigmaM))) - cubic)))));
    }

    private static (double Sin, double Cos) ReducedLatitude(double lat)
    {
        var tan = (1 - Flattening) * Math.Tan(lat * Math.PI / 180);
        var cos = 1 / Math.Sqrt(1 + (tan * tan));
        return (tan * cos, cos);
    }

    /// <summary>
    /// The point at a distance in metres and an azimuth in degrees (clockwise from north) from a point in degrees: Vincenty's
    /// direct formula (Survey Review 23, 1975), within 1 mm.
    /// </summary>
    public static (double Lon, double Lat) Travel(double lon, double lat, double azimuth, double metres)
    {
        const double f = Flattening;
        const double b = SemiMajorMetres * (1 - f);
        var (sinAz, cosAz) = Math.SinCos(azimuth * Math.PI / 180);
        var tanU = (1 - f) * Math.Tan(lat * Math.PI / 180);
        var cosU = 1 / Math.Sqrt(1 + (tanU * tanU));
        var sinU = tanU * cosU;
        var sigma1 = Math.Atan2(tanU, cosAz);
        var sinAlpha = cosU * sinAz;
        var cosSqAlpha = 1 - (sinAlpha * sinAlpha);
        var uSq = cosSqAlpha * ((SemiMajorMetres * SemiMajorMetres) - (b * b)) / (b * b);
        var bigA = 1 + (uSq / 16384 * (4096 + (uSq * (-768 + (uSq * (320 - (175 * uSq)))))));
        var bigB = uSq / 1024 * (256 + (uSq * (-128 + (uSq * (74 - (47 * uSq))))));

        var sigma = metres / (b * bigA);
        double sinSigma, cosSigma, cos2SigmaM, previous;
        do
        {
            cos2SigmaM = Math.Cos((2 * sigma1) + sigma);
            (sinSigma, cosSigma) = Math.SinCos(sigma);
            var cubic = bigB / 6 * cos2SigmaM * (-3 + (4 * sinSigma * sinSigma)) * (-3 + (4 * cos2SigmaM * cos2SigmaM));
            var delta = bigB * sinSigma * (cos2SigmaM + (bigB / 4 * ((cosSigma * (-1 + (2 * cos2SigmaM * cos2SigmaM))) - cubic)));
            (previous, sigma) = (sigma, (metres / (b * bigA)) + delta);
        }
        while (Math.Abs(sigma - previous) > 1e-12);

        var t = (sinU * sinSigma) - (cosU * cosSigma * cosAz);
        var lat2 = Math.Atan2((sinU * cosSigma) + (cosU * sinSigma * cosAz), (1 - f) * Math.Sqrt((sinAlpha * sinAlpha) + (t * t)));
        var lambda = Math.Atan2(sinSigma * sinAz, (cosU * cosSigma) - (sinU * sinSigma * cosAz));
        var c = f / 16 * cosSqAlpha * (4 + (f * (4 - (3 * cosSqAlpha))));
        var lonDelta = lambda - ((1 - c) * f * sinAlpha
            * (sigma + (c * sinSigma * (cos2SigmaM + (c * cosSigma * (-1 + (2 * cos2SigmaM * cos2SigmaM)))))));
        return (lon + (lonDelta * 180 / Math.PI), lat2 * 180 / Math.PI);
    }
}
