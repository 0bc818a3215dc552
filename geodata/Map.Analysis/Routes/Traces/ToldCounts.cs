namespace Map.Analysis.Routes.Traces;

/// <summary>
/// How much came in and what was left out why, as coarsely as everything about couriers is told: a sum in steps of 3k times the
/// order of magnitude of what one courier gave. Null where too few for an answer.
/// </summary>
/// <param name="Couriers">Different couriers.</param>
/// <param name="Traces">Traces that came in.</param>
/// <param name="Points">Points that came in.</param>
/// <param name="Trips">Rides between two stops or gaps.</param>
/// <param name="MatchedTrips">Of these, those of which at least a part was found on the streets.</param>
/// <param name="MatchedMetres">Metres of street that were ridden, by all together.</param>
/// <param name="Faults">How often a fault was found, in the unit that its description names; without those that are not told.</param>
public sealed record ToldCounts(
    int? Couriers, long? Traces, long? Points, long? Trips, long? MatchedTrips, long? MatchedMetres, IReadOnlyDictionary<TraceFault, long> Faults);
