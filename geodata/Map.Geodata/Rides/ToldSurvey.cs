using Map.Analysis.Routes;
using Map.Geodata.Features;

namespace Map.Geodata.Rides;

/// <summary>What was found in one city and is to be stored under a code.</summary>
internal sealed record ToldSurvey
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required RideSurveyKind Kind { get; init; }

    public required long CityNetworkId { get; init; }

    /// <summary>Null for lines.</summary>
    public RidePeriod? Period { get; init; }

    public required int LeastCouriers { get; init; }

    public required RouteAnalysis Routes { get; init; }
}

/// <summary>What became of a survey.</summary>
/// <param name="Code">Its code.</param>
/// <param name="City">The streets on which it was ridden.</param>
/// <param name="Routes">What was found.</param>
/// <param name="Kept">Routes of an earlier import that were not found any more, but that branches refer to; they stay.</param>
public sealed record SurveyReport(string Code, string City, RouteAnalysis Routes, int Kept);
