using Map.Geodata.Reasons;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Editing;

/// <summary>A geometry that can't be stored.</summary>
public sealed class InvalidGeometryException(string field, Reason reason, Coordinate? position = null) : EditException($"{field}: {reason.Text}.")
{
    /// <summary>The field of the input.</summary>
    public string Field { get; } = field;

    /// <summary>What is wrong with it.</summary>
    public string Reason { get; } = reason.Text;

    /// <summary>The same as code and values, for other languages.</summary>
    public CodedReason Because { get; } = CodedReason.Of(reason);

    /// <summary>Where, in the system in which it was given; null where it is wrong as a whole.</summary>
    [GraphQLType("Position")]
    public Coordinate? Position { get; } = position;
}
