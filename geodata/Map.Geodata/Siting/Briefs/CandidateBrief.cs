using System.ComponentModel;
using Map.Geodata.Features;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Siting.Briefs;

/// <summary>Where new stations may go.</summary>
public sealed record CandidateBrief
{
    /// <summary>Where candidates come from; all sources when neither these nor points are given.</summary>
    public IReadOnlyList<CandidateSource>? From { get; init; }

    /// <summary>Candidates that the planner names.</summary>
    public IReadOnlyList<CandidatePoint>? Points { get; init; }

    /// <summary>Street corners are generated no nearer to each other than this, in metres, 20–5000.</summary>
    [DefaultValue(200.0)]
    public double CornerSpacingMetres { get; init; } = 200;

    /// <summary>A Polygon or MultiPolygon; only candidates inside it are looked at. The area when not given.</summary>
    public Geometry? Within { get; init; }
}

/// <summary>A candidate that the planner names.</summary>
public sealed record CandidatePoint
{
    /// <summary>A code of its own.</summary>
    public required string Code { get; init; }

    /// <summary>Its name; its code when not given.</summary>
    public string? Name { get; init; }

    /// <summary>Longitude in degrees, or the easting of a projected system.</summary>
    public required double Lon { get; init; }

    /// <summary>Latitude in degrees, or the northing of a projected system.</summary>
    public required double Lat { get; init; }

    /// <summary>How a station would be built there.</summary>
    [DefaultValue(BuildKind.New)]
    public BuildKind BuildKind { get; init; } = BuildKind.New;

    /// <summary>What it costs; by the way it is built when not given.</summary>
    public double? Cost { get; init; }

    /// <summary>How many people it can serve; as the problem says when not given.</summary>
    public double? Capacity { get; init; }
}
