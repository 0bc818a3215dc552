using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Api.Coverage.States;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Coverage;

/// <summary>How much of a grid is within reach of a station.</summary>
public enum CoverageStatus
{
    /// <summary>Every place where people are.</summary>
    Covered,

    /// <summary>Some of them.</summary>
    PartlyCovered,

    /// <summary>None of them.</summary>
    Uncovered,

    /// <summary>It can't be told: no demand is known there, or no streets.</summary>
    Unknown,
}

/// <summary>Who is within reach.</summary>
/// <param name="CoveredCells">Places where people are (demand cells) from which as many stations as asked for are reached in time.</param>
/// <param name="Couriers">Couriers present at the hour.</param>
/// <param name="Residents">Residents; nobody knows at which hour they are there.</param>
public sealed record ReachedPeople(int CoveredCells, CoveredCount Couriers, CoveredCount Residents);

/// <summary>Who of a grid reaches an open station within some minutes.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Minutes">The limit; who needs exactly that long is covered.</param>
/// <param name="Mode">How people move.</param>
/// <param name="Hour">The hour at which couriers are counted, 0–23.</param>
/// <param name="Status">The verdict in a word, by places where people are.</param>
/// <param name="Couriers">Couriers present at the hour; one to four, covered or not, are told as unknown.</param>
/// <param name="Residents">Residents.</param>
/// <param name="Cells">Places where people are (demand cells).</param>
/// <param name="CoveredCells">Those of them from which a station is reached in time.</param>
/// <param name="CellsWithoutStreet">Those of them that have no usable street within 200 m; they count as not covered.</param>
/// <param name="AreaShare">
/// The share of the grid's area from which as many stations as asked for are reached in time, 0–1, counted at points 30 m apart (further
/// apart in areas above 180 km²); null where there are no streets, and for a grid that is too small to tell.
/// </param>
public sealed record Coverage(
    Grid Grid, int Minutes, TravelMode Mode, int Hour, CoverageStatus Status, CoveredCount Couriers, CoveredCount Residents,
    int Cells, int CoveredCells, int CellsWithoutStreet, double? AreaShare)
{
    /// <summary>The kind of day.</summary>
    public DayType DayType { get; init; }

    /// <summary>How many stations must reach a place for it to be covered.</summary>
    public int AtLeast { get; init; } = 1;

    /// <summary>The share of the grid's area from which two stations are reached in time, 0–1; null as for areaShare.</summary>
    public double? AreaShareByTwo { get; init; }

    /// <summary>Who is reached by two stations at least.</summary>
    public required ReachedPeople CoveredByTwo { get; init; }

    /// <summary>
    /// Who is covered when stations whose opening hours nobody knows are open as well: the most that can be true. Without
    /// whenOpen it is the same as what is covered.
    /// </summary>
    public required ReachedPeople PossiblyCovered { get; init; }

    /// <summary>The whole that it is a part of.</summary>
    [GraphQLIgnore]
    public required CityCoverage City { get; init; }
}
