using Map.Api.Access;
using Map.Api.Analyses;
using Map.Api.Branching;
using Map.Api.Changes;
using Map.Api.Coverage;
using Map.Api.Coverage.Trends;
using Map.Api.Editing;
using Map.Api.GeoJson;
using Map.Api.Health;
using Map.Api.Imports;
using Map.Api.Jobs;
using Map.Api.Limits;
using Map.Api.Metrics;
using Map.Api.Querying;
using Map.Api.Reports;
using Map.Api.Rides;
using Map.Api.Search;
using Map.Api.ServiceCircles;
using Map.Api.Siting;
using Map.Api.Standards;
using Map.Api.Stations;
using Map.Api.Troubles;
using Map.Api.Zones;
using Map.Geodata.Branching.Plans;
using Map.Geodata.Opening;
using Map.Geodata.Siting.Cases;
using Map.Geodata.Siting.Plans;
using Map.Geodata.Statistics;
using Map.Geodata.Store.Jobs;
using Map.Geodata.Zones;
using Map.GraphQL.Cost;
using Map.GraphQL.Http;
using NetTopologySuite.Geometries;

namespace Map.Api.Hosting;

/// <summary>The GraphQL schema of Map: every class of this assembly that describes a part of it.</summary>
public static class MapSchema
{
    internal static IServiceCollection AddMapSchema(this IServiceCollection services, CallerLimits limits, StoreCheck check)
    {
        var model = new FeatureModel();
        return services
            .AddSingleton(model)
            .AddSingleton<FeatureReader>()
            .AddEditing()
            .AddSingleton<FeatureEvents>()
            .AddSingleton<LogImages>().AddSingleton<Reverting.Reverter>()
            .AddSingleton<LogReader>()
            .AddSingleton<JobQueue>()
            .AddSingleton<JobReader>()
            .AddSingleton<JobOrders>()
            .AddSingleton(Retention.FromEnvironment())
            .AddSingleton<IJobKind, CoverageSnapshotJob>()
            .AddSingleton<IJobKind, AnalysisJob>()
            .AddSingleton<AnalysisExecutor>()
            .AddSingleton<AnswerStore>()
            .AddSingleton<SnapshotStore>()
            .AddSingleton<IJobKind, SitingJob>()
            .AddSingleton<SitingCases>()
            .AddSingleton<SitingPlanner>()
            .AddSingleton<SitingPlanReader>()
            .AddSingleton<PlanSteps>()
            .AddSingleton<StationPlanning>()
            .AddSingleton<IJobKind, BranchingJob>()
            .AddSingleton<BranchPlanner>()
            .AddSingleton<BranchPlanReader>()
            .AddSingleton<BranchAdoption>()
            .AddSingleton<IJobKind, ZoningJob>()
            .AddSingleton<ZonePlanner>()
            .AddSingleton<ZonePlanReader>()
            .AddSingleton<ZoneEditor>()
            .AddSingleton<NearbyStations>()
            .AddSingleton<SurveyDeletion>()
            .AddSingleton<RideUploads>()
            .AddSingleton<IJobKind, RideImportJob>()
            .AddHostedService<LeftTraces>()
            .AddSingleton<UploadStore>()
            .AddSingleton<FeatureIntake>()
            .AddSingleton<IJobKind, FeatureImportJob>()
            .AddSingleton<SearchIndex>()
            .AddSingleton<MeasureReader>()
            .AddSingleton<StatisticsReader>()
            .AddSingleton<ReportedKinds>()
            .AddReports()
            .AddSingleton<ServiceCodes>()
            .AddSingleton<KnownHours>()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<CoverageService>()
            .AddSingleton<CityServiceAreas>()
            .AddGraphQL(schema =>
            {
                schema.Description = "Stations, branches, grids and alliances of the fifteen-minute service circle, and who reaches what on the streets.";
                schema.Guard = FieldChecks.Find;
                schema.DataModel = new FeatureData(model);
                schema.AddScalar(new PositionScalar());
                schema.AddScalar(new GeometryScalar());
                schema.AddViews(typeof(GeometryViews));
                schema.AddFilter<Point, PointFilterInput>().AddFilter<LineString, LineStringFilterInput>().AddFilter<MultiPolygon, MultiPolygonFilterInput>();
                schema.AddViews(typeof(StandardViews));
                schema.AddTypesFrom(typeof(MapSchema).Assembly);
            }, execution =>
            {
                execution.Admits = cost => Admit(cost, limits);
                execution.Describe = exception => StoreTroubles.Describe(exception) ?? TextTroubles.Describe(exception) ?? BrokenRuleException.Describe(exception);
                execution.DescribeTimeout = check.DescribeTimeoutAsync;
            });
    }

    private static bool Admit(CostEstimate cost, CallerLimits limits)
    {
        var larger = Math.Max(cost.FieldCost, cost.TypeCost);
        MapMeter.Cost.Record(larger);
        return limits.MaySpend(larger);
    }
}
