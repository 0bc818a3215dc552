using Map.Analysis.Network;

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

/// <summary>A square of 250 m in which couriers are, or wait.</summary>
/// <param name="Square">Which.</param>
/// <param name="Couriers">Different couriers who were there in the whole period, told in steps of 3k.</param>
/// <param name="Hours">Means by hour of the week of those who were there at some time of the hour.</param>
public sealed record CourierPlace(CourierSquare Square, int Couriers, HourlyCounts Hours)
{
    /// <summary>The middle of the square.</summary>
    public Place At => Square.Middle;
}
