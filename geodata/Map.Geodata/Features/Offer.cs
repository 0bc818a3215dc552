namespace Map.Geodata.Features;

/// <summary>优惠: what a merchant gives couriers.</summary>
public sealed class Offer : Feature
{
    public long MerchantId { get; set; }
    public Merchant? Merchant { get; set; }
    public required OfferKind Kind { get; set; }
    public required string Title { get; set; }

    /// <summary>Points; set for <see cref="OfferKind.PointsRedemption"/> and for nothing else.</summary>
    public int? PointsPrice { get; set; }

    /// <summary>The first day; null is open.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>The last day; null is open.</summary>
    public DateOnly? ValidUntil { get; set; }
}

/// <summary>免费, 折扣, 积分兑换.</summary>
public enum OfferKind { FreeItem, Discount, PointsRedemption }
