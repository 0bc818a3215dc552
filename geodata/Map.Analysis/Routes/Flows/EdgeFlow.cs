namespace Map.Analysis.Routes.Flows;

/// <summary>Couriers who ride an edge in one direction.</summary>
/// <param name="Edge">The edge of the network.</param>
/// <param name="Forward">Whether from its tail to its head.</param>
/// <param name="Couriers">Different couriers in the whole period, told in steps of 3k; more than k in truth.</param>
/// <param name="Hours">Means by hour of the week.</param>
public sealed record EdgeFlow(int Edge, bool Forward, int Couriers, HourlyCounts Hours)
{
    internal int EdgeSide => (2 * Edge) + (Forward ? 0 : 1);
}

/// <summary>A square of 250 m in which couriers wait.</summary>
/// <param name="Lon">Longitude of its middle, degrees.</param>
/// <param name="Lat">Latitude of its middle, degrees.</param>
/// <param name="Couriers">Different couriers who waited there in the whole period, told in steps of 3k.</param>
/// <param name="Hours">Means by hour of the week of those who waited there at some time of the hour.</param>
public sealed record WaitingPlace(double Lon, double Lat, int Couriers, HourlyCounts Hours);
