using Map.Api.Jobs;
using Map.Api.Reports.Schedules;
using Map.Geodata.Reports;
using Map.Geodata.Reports.Schedules;

namespace Map.Api.Reports;

/// <summary>What reports need.</summary>
internal static class ReportServices
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<FactsReader>().AddSingleton<CoverageReader>().AddSingleton<ReportBuilder>().AddSingleton<ReportFiles>().AddSingleton<IJobKind, ReportJob>()
        .AddSingleton<ScheduleStore>().AddSingleton<EditionStore>().AddSingleton<IJobKind, ReportEditionJob>().AddHostedService<ReportScheduler>();
}
