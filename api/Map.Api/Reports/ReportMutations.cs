using System.Globalization;
using System.Text.Json;
using Map.Analysis.Network;
using Map.Api.Editing;
using Map.Api.Jobs;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Reports;

[MutationType]
public sealed class ReportMutations
{
    /// <summary>
    /// Has a report made in the background. The job REPORT does it; its result says at which address the file is, and for some days it is kept there.
    /// </summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="code">The code of that.</param>
    /// <param name="format">html, pdf, xlsx, csv or geojson.</param>
    /// <param name="language">The language.</param>
    /// <param name="minutes">Who reaches an open station within so many minutes is covered, 1–60.</param>
    /// <param name="mode">How people move.</param>
    /// <param name="asOf">The day by which things are due or valid; the last day of which the store tells when not given.</param>
    [Error<InvalidValueException>]
    public static async Task<JobView> StartReportAsync(
        SubjectKind kind, string code, JobOrders orders, CancellationToken cancel, string format = "html", ReportLanguage language = ReportLanguage.ZhCn,
        int minutes = 15, TravelMode mode = TravelMode.Walk, DateOnly? asOf = null)
    {
        var order = new ReportOrder(
            ReportArguments.NameOf(kind), code, format, ReportWords.Get(language).Code, minutes.ToString(CultureInfo.InvariantCulture), UpperSnake.Write(mode),
            asOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        try
        {
            order.Read();
            ReportFormat.Get(format);
        }
        catch (ReportArgumentException e)
        {
            throw new InvalidValueException(e.Argument, e.Because);
        }

        return await orders.StartAsync(ReportJob.KindName, JsonSerializer.SerializeToElement(order, JsonSerializerOptions.Web), cancel);
    }
}
