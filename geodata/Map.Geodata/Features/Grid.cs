using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>网格: a polygon of the governance tree, or a special grid beside it (from <see cref="GridLevel.BusinessCircle"/> on).</summary>
public sealed class Grid : Feature, ITreeNode
{
    public required string Name { get; set; }
    public required GridLevel Level { get; set; }

    public long? ParentId { get; set; }

    /// <summary>The grid above this one; null at the top.</summary>
    public Grid? Parent { get; set; }

    /// <summary>The grids right below this one.</summary>
    public List<Grid> Children { get; } = [];

    /// <summary>Residents.</summary>
    public int? Population { get; set; }
    public int? Households { get; set; }

    /// <summary>Couriers, riders and drivers who work here.</summary>
    public int? Couriers { get; set; }
    public int? FullTimeStaff { get; set; }
    public int? PartTimeStaff { get; set; }

    /// <summary>The grid's area.</summary>
    public required MultiPolygon Boundary { get; set; }

    /// <summary>The stations for which this is the smallest grid.</summary>
    public List<Station> Stations { get; } = [];

    /// <summary>The organizations that work here.</summary>
    public List<Organization> Organizations { get; } = [];
    public List<Merchant> Merchants { get; } = [];
    public List<PointsBank> PointsBanks { get; } = [];
    public List<DemandCell> DemandCells { get; } = [];
    public List<Case> Cases { get; } = [];

    /// <summary>What was reported about it.</summary>
    public List<Indicator> Indicators { get; } = [];
    public List<Plan> Plans { get; } = [];
}

/// <summary>区 &gt; 街道/乡镇 &gt; 社区/村 &gt; 网格 &gt; 微网格, and the special grids 商圈, 市场, 楼宇, 园区, 小区.</summary>
public enum GridLevel { City, District, Street, Community, Grid, MicroGrid, BusinessCircle, Market, Building, Park, Compound }
