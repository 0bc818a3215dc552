using Map.Analysis.Network;
using Map.Api.Querying;
using Map.Api.Travel;
using Map.Geodata.Features;
using Map.Geodata.Reports;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;

namespace Map.Api.Reports;

[QueryType]
public sealed class ReportQueries
{
    /// <summary>
    /// A coverage report of a grid, an organization or an alliance: who is covered, gaps, stations, organizations, alliances, cases, plans, reported
    /// and counted figures, and the quality of the data. As a file it is at <c>/reports/…</c>, see address; long ones are better made by startReport.
    /// </summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="code">The code of that.</param>
    /// <param name="minutes">Who reaches an open station within so many minutes is covered, 1–60.</param>
    /// <param name="mode">How people move.</param>
    /// <param name="asOf">The day by which things are due or valid; the last day of which the store tells when not given.</param>
    [Cost(100)]
    public static async Task<ReportView> GetReportAsync(
        SubjectKind kind, string code, ReportBuilder reports, CancellationToken cancel, int minutes = 15, TravelMode mode = TravelMode.Walk, DateOnly? asOf = null)
    {
        TravelArguments.Limit(minutes);
        try
        {
            return new ReportView(await reports.CreateAsync(new ReportRequest(kind, code) { Minutes = minutes, Mode = mode, AsOf = CalendarArguments.Day(asOf, nameof(asOf)) }, cancel));
        }
        catch (UnknownSubjectException e)
        {
            throw new GraphQLException([new GraphQLError(e.Message)
            {
                Extensions = new Dictionary<string, object?> { ["code"] = "UNKNOWN_SUBJECT", ["subject"] = code, ["near"] = e.Near },
            }]);
        }
    }
}
