using Map.Geodata.Features;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Reports;

/// <summary>What a report is about, and which features belong to it by their keys in the store.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its key in the store.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rank">Its level or kind, as the store writes it: DISTRICT, COMMITTEE, INDUSTRY_CHAIN, ….</param>
/// <param name="Above">The names of what it is a part of, the highest first.</param>
/// <param name="Grid">The code of the grid whose coverage is told: itself, or the only one in which an organization and those below it work; null without one.</param>
/// <param name="JudgedGrid">The code of the grid that is held to standards: itself, or the smallest around all grids in which an organization and those below it work; null without one.</param>
/// <param name="Area">Its area; null where nobody has drawn one.</param>
public sealed record ReportSubject(
    SubjectKind Kind, long Id, string Code, string Name, string Rank, IReadOnlyList<string> Above, string? Grid, string? JudgedGrid,
    MultiPolygon? Area)
{
    /// <summary>Grids: itself and all below; those in which the organizations work and all below; the smallest ones that an alliance's area touches.</summary>
    public required long[] Grids { get; init; }

    /// <summary>Stations: in the grids, run by the organizations, or in the alliance's area.</summary>
    public required long[] Stations { get; init; }

    /// <summary>Organizations: at work in the grids, below the organization, or members of the alliance.</summary>
    public required long[] Organizations { get; init; }

    /// <summary>Alliances: led from the grids, led or joined by the organizations, or the one.</summary>
    public required long[] Alliances { get; init; }

    /// <summary>Cases: in the grids, in the hands of the organizations, or in the alliance's area.</summary>
    public required long[] Cases { get; init; }
}

/// <summary>There is nothing of the kind with the code. The message names codes that are nearly it.</summary>
public sealed class UnknownSubjectException(SubjectKind kind, string code, IReadOnlyList<string> near) : Exception(
    $"There is no {kind.ToString().ToLowerInvariant()} with the code \"{code}\"." + (near.Count == 0 ? " There is none at all; import some first." : $" Did you mean {string.Join(", ", near)}?"))
{
    public SubjectKind Kind { get; } = kind;

    public string Code { get; } = code;

    /// <summary>Codes that there are, the likest first.</summary>
    public IReadOnlyList<string> Near { get; } = near;
}
