using System.Reflection;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Access;

/// <summary>
/// What each part of the API asks of its caller. What is named nowhere is a planner's to read and an administrator's to do, so
/// that a forgotten field is closed; a test names it.
/// </summary>
public static class AccessPolicy
{
    private static readonly Dictionary<string, Permission> Fields = Read(
        (Permission.Public, "Query", "node nodes stations station nearbyStations stationHours services offers offer merchants merchant networks serviceCircle serviceCircles standards standard search"),
        (Permission.Public, "Station", "serviceCircle floorAreaSquareMetres isOpen opening"),
        (Permission.Public, "Grid", "centre bounds"),
        (Permission.Read, "Grid", "caseCounts"),
        (Permission.Read, "Grid", "coverage"),
        (Permission.Analyse, "Indicator", "counted"),
        (Permission.Read, "Alliance", "merchantCount"),
        (Permission.Read, "Case", "nextSteps isOverdue isResolvedLate matches"),
        (Permission.Read, "Resource", "needs"),
        (Permission.Read, "Query", """
            activities activity alliances alliance branches cases case changes courierRoutes courierRoute demandCells demandCell grids grid indicators indicator
            organizations organization pointsBanks pointsBank projects project resources resource coverage coverages gaps overclaims coverageTrend
            """),
        (Permission.Analyse, "Query", """
            analysis branchPlan compareBranchPlans standardJudgements coverageWhatIf jobs job plans plan
            rideSurveys rideSurvey streetFlows corridors sitingPlan comparePlans travelTimes statistics ranking compareGrids reportedKinds report zonePlan zonePlans
            reportSchedules reportEditions
            """),
        (Permission.Administer, "Query", "accounts apiKeys audit"),
        (Permission.Administer, "Mutation", "createAccount resetPassword setAccountDisabled createApiKey revokeApiKey"),
        (Permission.Edit, "Mutation", string.Join(' ',
            from kind in "Activity Alliance Organization Case Merchant Offer Project Resource Station Indicator PointsBank".Split(' ')
            from verb in "create update delete restore".Split(' ')
            select verb + kind) + " acceptCase assignCase resolveCase confirmCase reopenCase rejectCase pairNeed revertChange"),
        (Permission.Plan, "Mutation", """
            startAnalysis startBranching startReport startSiting startZoning moveGridToZone createReportSchedule deleteReportSchedule
            cancelJob takeCoverageSnapshot createPlan updatePlan deletePlan restorePlan proposePlan
            """),
        (Permission.Administer, "Mutation", string.Join(' ',
            from kind in "Grid CourierRoute DemandCell Service Standard".Split(' ')
            from verb in "create update delete restore".Split(' ')
            select verb + kind) + " adoptBranches adoptZones approvePlan planStations startRideImport deleteRideSurvey previewFeatureImport startFeatureImport"),
        (Permission.Public, "Subscription", "stationChanged serviceChanged offerChanged merchantChanged standardChanged"),
        (Permission.Read, "Subscription", """
            activityChanged allianceChanged organizationChanged caseChanged courierRouteChanged demandCellChanged gridChanged indicatorChanged
            pointsBankChanged projectChanged resourceChanged
            """),
        (Permission.Analyse, "Subscription", "jobChanged planChanged"))
        .Union(ListFeatures().Select(type => KeyValuePair.Create($"{type.Name}.history", Permission.Read))).ToDictionary();

    private static readonly Dictionary<string, Permission> Endpoints = new()
    {
        ["/graphql/"] = Permission.Anyone, // each field has its own
        ["/graphql/schema.graphql"] = Permission.Anyone,
        ["/graphql/ide/{name}"] = Permission.Anyone,
        ["/tiles/style.json"] = Permission.Public,
        ["/tiles/{layer}.json"] = Permission.Public,
        ["/tiles/{layer}/{z}/{x}/{y}.mvt"] = Permission.Public,
        ["/statistics.{format}"] = Permission.Analyse,
        ["/metrics"] = Permission.Analyse,
        ["/audit.csv"] = Permission.Administer,
        ["/imports/{job}/rejected.csv"] = Permission.Administer,
        ["/exports/{kind}.{format}"] = Permission.Read,
    };

    private static readonly HashSet<string> Extensions = [.. ListExtensions()];

    /// <summary>The permission that a field asks for; null where its rows decide, as for everything that is read from a row.</summary>
    public static Permission? Find(string type, string field) =>
        Fields.TryGetValue($"{type}.{field}", out var known) ? known
        : type is "Mutation" ? Permission.Administer
        : type is "Query" or "Subscription" || Extensions.Contains($"{type}.{field}") ? Permission.Analyse
        : null;

    /// <summary>Whether somebody has decided on a field.</summary>
    public static bool Names(string type, string field) => Fields.ContainsKey($"{type}.{field}");

    /// <summary>Every field that somebody has decided on.</summary>
    public static IEnumerable<string> ListNames() => Fields.Keys;

    /// <summary>Whether somebody has decided on an endpoint.</summary>
    public static bool NamesEndpoint(string pattern) => FindEndpoint(pattern) is not null;

    /// <summary>The permission that an endpoint asks for, by the pattern of its route.</summary>
    public static Permission OfEndpoint(string pattern) => FindEndpoint(pattern) ?? Permission.Administer;

    private static Permission? FindEndpoint(string pattern) =>
        Endpoints.TryGetValue(pattern, out var known) ? known
        : pattern.StartsWith("/ogc", StringComparison.Ordinal) ? Permission.Public
        : pattern.StartsWith("/auth/", StringComparison.Ordinal) ? Permission.Anyone
        : pattern.StartsWith("/plans/", StringComparison.Ordinal) || pattern.StartsWith("/reports/", StringComparison.Ordinal) || pattern.StartsWith("/report-editions/", StringComparison.Ordinal)
            || pattern.StartsWith("/branch-plans/", StringComparison.Ordinal) ? Permission.Analyse
        : null;

    /// <summary>Fields that are computed beside a feature's row, by a method of a class that extends the feature's type.</summary>
    public static IEnumerable<string> ListExtensions() =>
        from extension in typeof(AccessPolicy).Assembly.GetTypes()
        from attribute in extension.GetCustomAttributes(inherit: false).OfType<ObjectTypeAttribute>()
        where attribute.GetType().GetGenericTypeDefinition() == typeof(ExtendObjectTypeAttribute<>) && typeof(Feature).IsAssignableFrom(attribute.Type)
        from type in attribute.Type == typeof(Feature) ? ListFeatures() : [attribute.Type]
        from method in extension.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        select $"{type.Name}.{FieldName(method.Name)}";

    private static IEnumerable<Type> ListFeatures() => typeof(Feature).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Feature)) && !type.IsAbstract);

    private static string FieldName(string method)
    {
        var name = method.StartsWith("Get", StringComparison.Ordinal) && method.Length > 3 ? method[3..] : method;
        name = name.EndsWith("Async", StringComparison.Ordinal) ? name[..^"Async".Length] : name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static Dictionary<string, Permission> Read(params (Permission Permission, string Type, string Names)[] lines) => new(
        from line in lines
        from name in line.Names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        select KeyValuePair.Create($"{line.Type}.{name}", line.Permission));
}
