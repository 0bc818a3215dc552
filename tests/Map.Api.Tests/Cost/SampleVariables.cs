using Map.GraphQL.Language;

namespace Map.Api.Tests.Cost;

/// <summary>A value for each variable that an operation can't do without, by its type: nothing runs, so no other sense is needed.</summary>
internal static class SampleVariables
{
    /// <summary>Lists are priced by their longest page.</summary>
    private const int LongestPage = 50;

    private static readonly Dictionary<string, object> ByType = new()
    {
        ["Boolean"] = true,
        ["CoverageQuestionInput"] = new { minutes = 15 },
        ["CreateStationInput"] = new { code = "x", name = "x", kind = "CANTEEN", status = "OPEN", location = new { type = "Point", coordinates = new[] { 116.9, 33.1 } } },
        ["DateTime"] = "2026-05-01T12:00:00+08:00",
        ["DayType"] = "WEEKDAY",
        ["FeatureKind"] = "GRID",
        ["Float"] = 800.5,
        ["ID"] = "Sm9iOjE=",
        ["Int"] = 15,
        ["Position"] = new[] { 116.9, 33.1 },
        ["ReportLanguage"] = "EN",
        ["StartSitingInput"] = new { code = "x", problem = new { area = "x", stations = 1 } },
        ["AdoptZonesInput"] = new { code = "x", version = 1 },
        ["MoveGridToZoneInput"] = new { code = "x", version = 1, grid = "x", zone = 1 },
        ["StartZoningInput"] = new { code = "x", problem = new { area = "x", zones = 2 } },
        ["StatisticsInput"] = new { measures = new[] { "stations" } },
        ["StationChangeInput"] = new { close = "x" },
        ["StationKind"] = "REST_STATION",
        ["String"] = "x",
        ["SubjectKind"] = "GRID",
        ["TravelMode"] = "WALK",
        ["UpdateStationInput"] = new { code = "x", version = 1 },
    };

    public static IReadOnlyDictionary<string, object> Of(OperationDefinitionNode operation) => operation.Variables
        .Where(v => v.Type is NonNullTypeNode)
        .ToDictionary(v => v.Variable.Name.Value, v => v.Variable.Name.Value == "first" ? LongestPage : Sample(v.Type));

    private static object Sample(TypeNode type) => type switch
    {
        NonNullTypeNode some => Sample(some.Type),
        ListTypeNode list => new[] { Sample(list.ItemType) },
        NamedTypeNode named when ByType.TryGetValue(named.Name.Value, out var value) => value,
        _ => throw new NotSupportedException($"No sample of {type}; say one in {nameof(SampleVariables)}."),
    };
}
