using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Offers;

/// <summary>An offer to add.</summary>
public sealed record CreateOfferInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>The code of the merchant that makes it.</summary>
    public required string Merchant { get; init; }

    /// <summary>What it is.</summary>
    public required OfferKind Kind { get; init; }

    /// <summary>What couriers get.</summary>
    public required string Title { get; init; }

    /// <summary>Points; for POINTS_REDEMPTION, and for nothing else.</summary>
    [Within(1)]
    public int? PointsPrice { get; init; }

    /// <summary>The first day; null is open.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day; null is open.</summary>
    public DateOnly? ValidUntil { get; init; }
}

/// <summary>What becomes of an offer: what is left out stays, null makes it unknown.</summary>
public sealed record UpdateOfferInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("Offer")]
    public long? Id { get; init; }

    /// <summary>Which one; this or the id.</summary>
    public string? Code { get; init; }

    /// <summary>The version that was read; the update is refused when somebody else has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>The code from now on.</summary>
    public Optional<string> NewCode { get; init; }

    /// <summary>The code of the merchant that makes it.</summary>
    public Optional<string> Merchant { get; init; }

    /// <summary>What it is.</summary>
    public Optional<OfferKind> Kind { get; init; }

    /// <summary>What couriers get.</summary>
    public Optional<string> Title { get; init; }

    /// <summary>Points; for POINTS_REDEMPTION, and for nothing else.</summary>
    [Within(1)]
    public Optional<int?> PointsPrice { get; init; }

    /// <summary>The first day; null is open.</summary>
    public Optional<DateOnly?> ValidFrom { get; init; }

    /// <summary>The last day; null is open.</summary>
    public Optional<DateOnly?> ValidUntil { get; init; }
}
