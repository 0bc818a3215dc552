using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Stations;

[ExtendObjectType<Station>]
public sealed class StationFields
{
    /// <summary>Square metres.</summary>
    [BindMember(nameof(Station.FloorAreaM2))]
    public static double? GetFloorAreaSquareMetres([Parent(nameof(Station.FloorAreaM2))] Station station) => (double?)station.FloorAreaM2;
}
