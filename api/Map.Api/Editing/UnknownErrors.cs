using Map.Geodata.Features;

namespace Map.Api.Editing;

/// <summary>An input names features that don't exist.</summary>
public abstract class UnknownReferenceException(string what, IReadOnlyList<string> codes) : EditException($"There is no {what} {string.Join(", ", codes)}.")
{
    private static readonly Dictionary<Type, Func<IReadOnlyList<string>, UnknownReferenceException>> Kinds = new()
    {
        [typeof(Grid)] = codes => new UnknownGridException(codes),
        [typeof(Organization)] = codes => new UnknownOrganizationException(codes),
        [typeof(Service)] = codes => new UnknownServiceException(codes),
        [typeof(Station)] = codes => new UnknownStationException(codes),
        [typeof(Merchant)] = codes => new UnknownMerchantException(codes),
        [typeof(Alliance)] = codes => new UnknownAllianceException(codes),
        [typeof(CourierRoute)] = codes => new UnknownCourierRouteException(codes),
        [typeof(Case)] = codes => new UnknownCaseException(codes),
        [typeof(Resource)] = codes => new UnknownResourceException(codes),
    };

    /// <summary>The first that doesn't exist.</summary>
    public string Code => Codes[0];

    /// <summary>All that don't.</summary>
    public IReadOnlyList<string> Codes { get; } = codes;

    internal static UnknownReferenceException Of(Type feature, IReadOnlyList<string> codes) => Kinds[feature](codes);
}

/// <summary>There is no such grid.</summary>
public sealed class UnknownGridException(IReadOnlyList<string> codes) : UnknownReferenceException("grid", codes);

/// <summary>There is no such organization.</summary>
public sealed class UnknownOrganizationException(IReadOnlyList<string> codes) : UnknownReferenceException("organization", codes);

/// <summary>The catalogue has no such service.</summary>
public sealed class UnknownServiceException(IReadOnlyList<string> codes) : UnknownReferenceException("service", codes);

/// <summary>There is no such station.</summary>
public sealed class UnknownStationException(IReadOnlyList<string> codes) : UnknownReferenceException("station", codes);

/// <summary>There is no such merchant.</summary>
public sealed class UnknownMerchantException(IReadOnlyList<string> codes) : UnknownReferenceException("merchant", codes);

/// <summary>There is no such alliance.</summary>
public sealed class UnknownAllianceException(IReadOnlyList<string> codes) : UnknownReferenceException("alliance", codes);

/// <summary>There is no such courier route.</summary>
public sealed class UnknownCourierRouteException(IReadOnlyList<string> codes) : UnknownReferenceException("courier route", codes);

/// <summary>There is no such case.</summary>
public sealed class UnknownCaseException(IReadOnlyList<string> codes) : UnknownReferenceException("case", codes);

/// <summary>There is no such resource.</summary>
public sealed class UnknownResourceException(IReadOnlyList<string> codes) : UnknownReferenceException("resource", codes);
