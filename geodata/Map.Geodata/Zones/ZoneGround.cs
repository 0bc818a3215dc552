namespace Map.Geodata.Zones;

/// <summary>A grid that zones are made of, as the store has it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Residents">Its residents; null where they are unknown.</param>
/// <param name="Couriers">Its couriers; null where they are unknown.</param>
/// <param name="Needs">How many cases lie in it.</param>
/// <param name="AreaKm2">Its area in square kilometres.</param>
/// <param name="Places">How many merchants and places of each kind lie in it.</param>
internal sealed record ZoneGrid(string Code, string Name, int? Residents, int? Couriers, long Needs, double AreaKm2, IReadOnlyDictionary<string, long> Places);

/// <summary>Grids and which of them have a border in common.</summary>
/// <param name="Grids">In the order of their codes.</param>
/// <param name="Borders">Pairs of places in the list, the smaller first.</param>
internal sealed record ZoneGround(IReadOnlyList<ZoneGrid> Grids, IReadOnlyList<(int One, int Other)> Borders);
