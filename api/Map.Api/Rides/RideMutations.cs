using Map.Api.Coordinates;
using Map.Api.Editing;
using Map.Api.Jobs;
using Map.Geodata.Import.Traces;
using Map.Geodata.Reasons;
using Map.GraphQL.Building;
using Map.GraphQL.Uploads;

namespace Map.Api.Rides;

[MutationType]
public sealed class RideMutations
{
    /// <summary>
    /// Imports couriers' traces: the job RIDE_IMPORT counts them together and tells, as a survey, what at least so many share; the traces are
    /// dropped when the job ends. A request holds up to 20 MB; larger files are imported with the command ./map import traces.
    /// </summary>
    /// <param name="files">GPX, CSV or GeoJSON; couriers are counted over all of them together.</param>
    /// <param name="coordinateSystem">The system of the positions. GPX and GeoJSON are WGS84 when it isn't given; a table needs it.</param>
    /// <param name="code">The survey's code, whose survey it takes the place of; RIDES-20260301-20260307 or as the period is, when not given.</param>
    /// <param name="leastCouriers">What fewer couriers share is told nowhere: 5, or a larger multiple of 5.</param>
    [Error<InvalidValueException>]
    [Error<UnknownTraceFormatException>]
    [Error<TooManyUploadsException>]
    public static async Task<JobView> StartRideImportAsync(
        IReadOnlyList<IFile> files, RideUploads uploads, JobOrders orders, CancellationToken cancel,
        CoordinateSystemName? coordinateSystem = null, string? code = null, int leastCouriers = SurveyOptions.FewestCouriers)
    {
        if (files.Count == 0) throw new InvalidValueException("files", ValueReasons.FilesMissing.With());
        if (code is "") throw new InvalidValueException("code", ValueReasons.TextEmpty.With());
        Check(leastCouriers);
        var kept = uploads.Keep([.. files.Select(Read)]);
        var request = new RideImportJob.Request(kept, files.Count, coordinateSystem?.ToString().ToLowerInvariant(), code, leastCouriers);
        try
        {
            return await orders.StartAsync(RideImportJob.KindName, request.ToJson(), cancel);
        }
        catch
        {
            uploads.Drop(kept);
            throw;
        }
    }

    /// <summary>
    /// Deletes a survey with its flows, corridors and routes. Routes to which something still refers stay, as lines without a survey. What is
    /// known of demand cells stays too: they keep the newest figures of every survey.
    /// </summary>
    /// <param name="code">Which one.</param>
    [Error<UnknownRideSurveyException>]
    public static Task<DeletedRideSurvey> DeleteRideSurveyAsync(string code, SurveyDeletion deletion, CancellationToken cancel) =>
        deletion.DeleteAsync(code, cancel);

    private static void Check(int leastCouriers)
    {
        try
        {
            new SurveyOptions { LeastCouriers = leastCouriers }.Check();
        }
        catch (LeastCouriersException)
        {
            throw new InvalidValueException("leastCouriers", ValueReasons.NotAStepOfFive.With(("given", leastCouriers)));
        }
    }

    private static UploadedTraces Read(IFile file, int index)
    {
        var ending = TraceFile.Endings.FirstOrDefault(e => file.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase))
            ?? throw new UnknownTraceFormatException(index + 1, TraceFile.Endings);
        using var content = file.OpenReadStream();
        var bytes = new byte[file.Length];
        content.ReadExactly(bytes);
        return new UploadedTraces(ending, bytes);
    }
}
