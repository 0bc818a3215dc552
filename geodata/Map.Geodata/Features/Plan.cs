using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>方案: a problem of siting, branching or zoning, its solution and the certificate that says how good it is.</summary>
public sealed class Plan : Feature
{
    public required string Name { get; set; }

    /// <summary>What it is for.</summary>
    public PlanKind Kind { get; set; }

    /// <summary>Past a draft only with a solution and a certificate.</summary>
    public required PlanStatus Status { get; set; }
    public long? GridId { get; set; }
    public Grid? Grid { get; set; }

    /// <summary>A JSON object, as are the solution and the certificate.</summary>
    public required JsonElement Problem { get; set; }
    public JsonElement? Solution { get; set; }
    public JsonElement? Certificate { get; set; }

    public List<PlanSite> Sites { get; } = [];
}

/// <summary>选址, 分片分线, 片区: sites of new stations, routes parted into branches, or grids grouped into zones.</summary>
public enum PlanKind { Siting, Branches, Zones }

public enum PlanStatus { Draft, Proposed, Approved, Built }

/// <summary>A place that a plan chose; a station once it is built, or from the start when the plan keeps one.</summary>
public sealed class PlanSite
{
    public long PlanId { get; set; }

    /// <summary>The place in the list, from 1.</summary>
    public required int Ordinal { get; set; }
    public long? StationId { get; set; }
    public Station? Station { get; set; }
    public required Point Location { get; set; }
}
