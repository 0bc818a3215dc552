using System.ComponentModel;
using Map.Api.Coordinates;
using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Plans;

/// <summary>A plan to add.</summary>
public sealed record CreatePlanInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How far it is; DRAFT when not given. Past a draft only with a solution and a certificate.</summary>
    public PlanStatus? Status { get; init; }

    /// <summary>The code of the grid that it is for.</summary>
    public string? Grid { get; init; }

    /// <summary>A JSON object.</summary>
    public required object Problem { get; init; }

    /// <summary>A JSON object.</summary>
    public object? Solution { get; init; }

    /// <summary>A JSON object.</summary>
    public object? Certificate { get; init; }

    /// <summary>The places that it chose, in order; in place of those before.</summary>
    public IReadOnlyList<PlanSiteInput>? Sites { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}

/// <summary>What becomes of a plan: what is left out stays, null makes it unknown.</summary>
public sealed record UpdatePlanInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("Plan")]
    public long? Id { get; init; }

    /// <summary>Which one; this or the id.</summary>
    public string? Code { get; init; }

    /// <summary>The version that was read; the update is refused when somebody else has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>The code from now on.</summary>
    public Optional<string> NewCode { get; init; }

    /// <summary>Its name.</summary>
    public Optional<string> Name { get; init; }

    /// <summary>How far it is; DRAFT when not given. Past a draft only with a solution and a certificate.</summary>
    public Optional<PlanStatus?> Status { get; init; }

    /// <summary>The code of the grid that it is for.</summary>
    public Optional<string?> Grid { get; init; }

    /// <summary>A JSON object.</summary>
    public Optional<object> Problem { get; init; }

    /// <summary>A JSON object.</summary>
    public Optional<object?> Solution { get; init; }

    /// <summary>A JSON object.</summary>
    public Optional<object?> Certificate { get; init; }

    /// <summary>The places that it chose, in order; in place of those before.</summary>
    public Optional<IReadOnlyList<PlanSiteInput>?> Sites { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}

/// <summary>A place that a plan chose.</summary>
public sealed record PlanSiteInput
{
    /// <summary>The code of the station that stands there.</summary>
    public string? Station { get; init; }

    /// <summary>A Point.</summary>
    public required Geometry Location { get; init; }
}
