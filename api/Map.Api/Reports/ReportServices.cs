using Map.Api.Jobs;
using Map.Geodata.Reports;

namespace Map.Api.Reports;

/// <summary>What reports need.</summary>
internal static class ReportServices
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<FactsReader>().AddSingleton<CoverageReader>().AddSingleton<ReportBuilder>().AddSingleton<ReportFiles>().AddSingleton<IJobKind, ReportJob>();
}
