using System.Text.Json;

namespace Map.Geodata.Features;

/// <summary>
/// What an import of traces, or the lines of the store, told of where couriers ride. Figures are told as coarsely as
/// couriers' privacy asks for; null where too few for an answer.
/// </summary>
public sealed class RideSurvey
{
    public long Id { get; init; }

    /// <summary>The key that people use; an import of the same code takes its place.</summary>
    public required string Code { get; set; }

    public required string Name { get; set; }

    /// <summary>The streets on which it was ridden; null once they are gone.</summary>
    public long? CityNetworkId { get; set; }

    public required RideSurveyKind Kind { get; set; }

    /// <summary>The first date in China of which there are traces; null for lines.</summary>
    public DateOnly? FirstDate { get; set; }

    public DateOnly? LastDate { get; set; }

    /// <summary>k: nothing that fewer couriers share is told.</summary>
    public required int LeastCouriers { get; set; }

    public int? Couriers { get; set; }

    public long? Traces { get; set; }

    public long? Points { get; set; }

    /// <summary>Rides between two stops.</summary>
    public long? Trips { get; set; }

    /// <summary>Rides of which at least a part was found on the streets.</summary>
    public long? MatchedTrips { get; set; }

    /// <summary>A JSON object: what was left out, by reason in capitals.</summary>
    public required JsonElement Faults { get; set; }

    public DateTimeOffset ImportedAt { get; init; }

    /// <summary>Where couriers ride, street by street.</summary>
    public List<StreetFlow> Flows { get; } = [];

    /// <summary>Stretches that many couriers ride alike.</summary>
    public List<Corridor> Corridors { get; } = [];

    /// <summary>Ways that couriers share from end to end.</summary>
    public List<CourierRoute> Routes { get; } = [];
}

public enum RideSurveyKind { Traces, Lines }
