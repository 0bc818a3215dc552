namespace Map.Geodata.Features;

/// <summary>蜜值银行, 积分超市: a community's rules for points and where they are redeemed; totals only, never a person's account.</summary>
public sealed class PointsBank : Feature
{
    public required string Name { get; set; }
    public long? GridId { get; set; }
    public Grid? Grid { get; set; }

    /// <summary>Of all members together, since the beginning.</summary>
    public long? PointsIssued { get; set; }

    /// <summary>At most what was issued.</summary>
    public long? PointsRedeemed { get; set; }

    public List<PointsRule> Rules { get; } = [];
    public List<PointsTier> Tiers { get; } = [];
    public List<PointsOutlet> Outlets { get; } = [];
}

/// <summary>What earns points, or costs them.</summary>
public sealed class PointsRule
{
    public long BankId { get; set; }

    /// <summary>The place in the list, from 1.</summary>
    public required int Ordinal { get; set; }
    public required PointsRuleKind Kind { get; set; }
    public required string Title { get; set; }

    /// <summary>Above zero; a deduction takes so many away.</summary>
    public required int Points { get; set; }
}

/// <summary>基础分, 贡献分, 扣分.</summary>
public enum PointsRuleKind { Base, Contribution, Deduction }

/// <summary>A rank that so many points reach.</summary>
public sealed class PointsTier
{
    public long BankId { get; set; }

    /// <summary>The place in the list, from 1.</summary>
    public required int Ordinal { get; set; }
    public required string Name { get; set; }
    public required int Threshold { get; set; }
}

/// <summary>A merchant or a station, one of the two, that redeems points.</summary>
public sealed class PointsOutlet
{
    public long Id { get; init; }
    public long BankId { get; set; }
    public long? MerchantId { get; set; }
    public Merchant? Merchant { get; set; }
    public long? StationId { get; set; }
    public Station? Station { get; set; }
}
