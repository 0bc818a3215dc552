using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>What searches as the crow flies share.</summary>
internal static class StraightLine
{
    /// <summary>Degrees of longitude shrink towards the poles: the box is this much wider than at the middle's latitude, enough for 60 km at 60°.</summary>
    private const double Margin = 1.02;

    /// <summary>A box in 10⁻⁷ degrees that holds everything within some metres of a point; as far as numbers go when that is too far.</summary>
    public static Extent BoxAround(int lon, int lat, double metres)
    {
        var scale = LocalScale.At(lat);
        var reach = (metres * Margin) + 1;
        var (dLon, dLat) = (reach / scale.MetresPerLonUnit, reach / scale.MetresPerLatUnit);
        // Conversions to int saturate.
        return new Extent((int)(lon - dLon), (int)(lat - dLat), (int)(lon + dLon), (int)(lat + dLat));
    }
}
