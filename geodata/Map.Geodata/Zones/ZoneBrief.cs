using System.ComponentModel;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;

namespace Map.Geodata.Zones;

/// <summary>What makes a zone large.</summary>
public enum ZoneSize
{
    /// <summary>How many grids it has.</summary>
    Grids,

    /// <summary>Its residents.</summary>
    Residents,

    /// <summary>Its couriers, riders and drivers.</summary>
    Couriers,
}

/// <summary>What grids are alike in, or not.</summary>
public enum ZoneTrait
{
    /// <summary>Residents by square kilometre.</summary>
    Residents,

    /// <summary>Couriers by square kilometre.</summary>
    Couriers,

    /// <summary>Cases by square kilometre: what people reported, wished for and needed.</summary>
    Needs,

    /// <summary>Which kinds of merchants and places there are, by their shares.</summary>
    Places,
}

/// <summary>What is asked: how should the grids of an area be grouped into zones (片区)?</summary>
public sealed record ZoneBrief
{
    private const int MostZones = 100, MostBalance = 100;

    /// <summary>What the plan is called; where and how many zones, when not given.</summary>
    public string? Name { get; init; }

    /// <summary>The code of the grid whose grids are grouped.</summary>
    public required string Area { get; init; }

    /// <summary>The level of the grids that zones are made of.</summary>
    [DefaultValue(GridLevel.Community)]
    public GridLevel Level { get; init; } = GridLevel.Community;

    /// <summary>How many zones there are to be, 1–100.</summary>
    public required int Zones { get; init; }

    /// <summary>What makes a zone large.</summary>
    [DefaultValue(ZoneSize.Grids)]
    public ZoneSize SizeBy { get; init; }

    /// <summary>The least size of a zone; none when not given.</summary>
    public double? LeastSize { get; init; }

    /// <summary>The greatest size of a zone; none when not given.</summary>
    public double? MostSize { get; init; }

    /// <summary>What the grids of a zone are to be alike in; all of it when not given.</summary>
    public IReadOnlyList<ZoneTrait>? Alike { get; init; }

    /// <summary>How much equal sizes count beside likeness, 0–100.</summary>
    [DefaultValue(1.0)]
    public double Balance { get; init; } = 1;

    /// <summary>Decides among chances: the same problem and seed have the same plan.</summary>
    [DefaultValue(1)]
    public int Seed { get; init; } = 1;

    /// <exception cref="BriefValueException">The first value that makes no sense.</exception>
    public void Check()
    {
        BriefRange.Check(Zones, "$.zones", 1, MostZones);
        BriefRange.Check(Balance, "$.balance", 0, MostBalance);
        if (LeastSize is { } least && !(least >= 0)) throw new BriefValueException("$.leastSize", BriefReasons.ProblemBelowLeast.With(("given", least), ("least", 0)));
        if (MostSize is { } most && most < (LeastSize ?? 0)) throw new BriefValueException("$.mostSize", ZoneReasons.ZoneMostBelowLeast.With(("given", most)));
        if (Alike is []) throw new BriefValueException("$.alike", ZoneReasons.ZoneAlikeInNothing.With(("allowed", string.Join(", ", UpperSnake.List<ZoneTrait>()))));
    }
}
