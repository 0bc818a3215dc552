using System.Globalization;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Editing;

/// <summary>A geometry that can't be stored.</summary>
public sealed class InvalidGeometryException(string field, string reason, Coordinate? position = null) : EditException(
    position is null ? $"{field}: {reason}." : string.Create(CultureInfo.InvariantCulture, $"{field}: {reason} at {position.X:0.#######}, {position.Y:0.#######}."))
{
    /// <summary>The field of the input.</summary>
    public string Field { get; } = field;

    /// <summary>What is wrong with it.</summary>
    public string Reason { get; } = reason;

    /// <summary>Where, in the system in which it was given; null where it is wrong as a whole.</summary>
    [GraphQLType("Position")]
    public Coordinate? Position { get; } = position;
}
