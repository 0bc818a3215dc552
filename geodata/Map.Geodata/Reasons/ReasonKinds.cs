using System.Reflection;
using Map.Geodata.Branching.Briefs;
using Map.Geodata.Opening;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Zones;

namespace Map.Geodata.Reasons;

/// <summary>Everything that can be said of a row, a file or a value, by code.</summary>
public static class ReasonKinds
{
    private static readonly Type[] Declarations =
    [
        typeof(CellReasons), typeof(MeasureReasons), typeof(PositionReasons), typeof(GeometryReasons), typeof(FormatReasons), typeof(FileReasons),
        typeof(StoreReasons), typeof(AreaReasons), typeof(TraceReasons), typeof(StreetReasons), typeof(ValueReasons), typeof(OpeningReasons),
        typeof(BriefReasons), typeof(SitingReasons), typeof(BranchReasons), typeof(ZoneReasons),
    ];

    private static readonly Dictionary<string, ReasonKind> ByCode = Declarations
        .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
        .Select(property => (ReasonKind)property.GetValue(null)!)
        .ToDictionary(kind => kind.Code);

    public static IReadOnlyCollection<ReasonKind> All => ByCode.Values;

    /// <exception cref="KeyNotFoundException">No kind has this code.</exception>
    internal static ReasonKind Get(string code) => ByCode[code];
}
