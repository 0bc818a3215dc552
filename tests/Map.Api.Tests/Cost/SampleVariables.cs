using Map.GraphQL.Language;

namespace Map.Api.Tests.Cost;

/// <summary>A value for each variable that an operation can't do without, by its type: nothing runs, so no other sense is needed.</summary>
internal static class SampleVariables
{
    /// <summary>Lists are priced by their longest page.</summary>
    private const int LongestPage = 50;

    // They name a feature and its version, whatever it is.
    private static readonly string[] Verbs = ["Update", "Delete"];

    private static readonly object Point = new { type = "Point", coordinates = new[] { 116.9, 33.1 } };

    private static readonly Dictionary<string, object> ByType = new()
    {
        ["Boolean"] = true,
        ["CoverageQuestionInput"] = new { minutes = 15 },
        ["CreateActivityInput"] = new { code = "x", kind = "x", title = "x", heldOn = "2026-05-01" },
        ["CreateAllianceInput"] = new { code = "x", name = "x", kind = "BUSINESS_CIRCLE" },
        ["CreateCaseInput"] = new { code = "x", kind = "WISH", category = "x", openedAt = "2026-05-01T12:00:00+08:00" },
        ["CreateCourierRouteInput"] = new { code = "x", couriers = 5, path = Point },
        ["CreateDemandCellInput"] = new { code = "x", source = "x", location = Point },
        ["CreateGridInput"] = new { code = "x", name = "x", level = "GRID", boundary = Point },
        ["CreateIndicatorInput"] = new { code = "x", key = "x", nameZh = "x", source = "x" },
        ["CreateMerchantInput"] = new { code = "x", name = "x", category = "x", location = Point },
        ["CreateOfferInput"] = new { code = "x", merchant = "x", kind = "DISCOUNT", title = "x" },
        ["CreateOrganizationInput"] = new { code = "x", name = "x", kind = "BRANCH" },
        ["CreatePointsBankInput"] = new { code = "x", name = "x" },
        ["CreateProjectInput"] = new { code = "x", title = "x", status = "PROPOSED" },
        ["CreateReportScheduleInput"] = new { code = "x", kind = "GRID", subject = "x", period = "MONTH" },
        ["CreateResourceInput"] = new { code = "x", organization = "x", kind = "x", title = "x" },
        ["CreateStationInput"] = new { code = "x", name = "x", kind = "CANTEEN", status = "OPEN", location = Point },
        ["DateTime"] = "2026-05-01T12:00:00+08:00",
        ["DayType"] = "WEEKDAY",
        ["FeatureKind"] = "GRID",
        ["Float"] = 800.5,
        ["ID"] = "Sm9iOjE=",
        ["IndicatorFilterInput"] = new { alliance = new { code = new { eq = "x" } } },
        ["Int"] = 15,
        ["Long"] = 0,
        ["PreviewFeatureImportInput"] = new { kind = "STATIONS" },
        ["Position"] = new[] { 116.9, 33.1 },
        ["ReportLanguage"] = "EN",
        ["Role"] = "READER",
        ["StartBranchingInput"] = new { code = "x", problem = new { branches = 2 } },
        ["StartFeatureImportInput"] = new { kind = "STATIONS" },
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
    };

    public static IReadOnlyDictionary<string, object> Of(OperationDefinitionNode operation) => operation.Variables
        .Where(v => v.Type is NonNullTypeNode)
        .ToDictionary(v => v.Variable.Name.Value, v => v.Variable.Name.Value == "first" ? LongestPage : Sample(v.Type));

    private static object Sample(TypeNode type) => type switch
    {
        NonNullTypeNode some => Sample(some.Type),
        ListTypeNode list => new[] { Sample(list.ItemType) },
        NamedTypeNode named when ByType.TryGetValue(named.Name.Value, out var value) => value,
        NamedTypeNode { Name.Value: var name } when name.EndsWith("Input", StringComparison.Ordinal) && Verbs.Any(verb => name.StartsWith(verb, StringComparison.Ordinal)) => new { code = "x", version = 1 },
        NamedTypeNode { Name.Value: var name } when name.StartsWith("Restore", StringComparison.Ordinal) => new { code = "x" },
        _ => throw new NotSupportedException($"No sample of {type}; say one in {nameof(SampleVariables)}."),
    };
}
