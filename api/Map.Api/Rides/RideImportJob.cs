using System.Text.Json;
using Map.Api.Jobs;
using Map.Api.Troubles;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Traces;
using Map.Geodata.Store.Networks;
using Npgsql;

namespace Map.Api.Rides;

/// <summary>
/// Imports traces that were uploaded. Its input, its result and its errors say nothing of what is in the files, and hold nothing of
/// their names.
/// </summary>
internal sealed class RideImportJob(NpgsqlDataSource store, CityNetworks networks, RideUploads uploads) : IJobKind
{
    public const string KindName = "RIDE_IMPORT";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public string Name => KindName;

    /// <summary>What the job is about.</summary>
    /// <param name="Upload">Under what the files are kept.</param>
    /// <param name="Files">How many they are.</param>
    /// <param name="CoordinateSystem">Of their positions; null where the files say.</param>
    /// <param name="Code">The survey's; null for one of the period.</param>
    /// <param name="LeastCouriers">k.</param>
    public sealed record Request(string Upload, int Files, string? CoordinateSystem, string? Code, int LeastCouriers)
    {
        public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, Json);
    }

    public async Task<JobOutcome> RunAsync(JobRun run)
    {
        var request = run.Input.Deserialize<Request>(Json)!;
        var files = uploads.Find(request.Upload) ?? throw new JobFailedException(
            "The files are gone: they are kept only in the memory of the process that received them, and for an hour at most. Send them again.");
        try
        {
            using var folder = TraceFolder.Create(files);
            var outcome = new JobOutcome(Tell(await ImportAsync(folder, request, run)));
            uploads.Drop(request.Upload);
            return outcome;
        }
        catch (ImportException e)
        {
            uploads.Drop(request.Upload);
            throw new JobFailedException(SentenceOf(e));
        }
        catch (Exception e) when (e is not OperationCanceledException && StoreTroubles.Explain(e) is null)
        {
            uploads.Drop(request.Upload);
            // Whatever went wrong, its message may quote a position.
            throw new HushedException(e);
        }
    }

    private Task<TraceImportReport> ImportAsync(TraceFolder folder, Request request, JobRun run) => TraceImporter.ImportAsync(
        store, networks.CacheFolder, folder.Paths,
        new ImportOptions { CoordinateSystem = request.CoordinateSystem is { } system ? CoordinateSystem.Get(system) : null, Actor = run.Actor },
        new SurveyOptions { Code = request.Code, LeastCouriers = request.LeastCouriers },
        new Relay(run.Progress), run.Cancel);

    private static JsonElement Tell(TraceImportReport report) => JsonSerializer.SerializeToElement(
        new
        {
            surveys = report.Surveys.Select(s => new { s.Code, s.City, flows = s.Routes.FlowLines.Count, corridors = s.Routes.Corridors.Count, routes = s.Routes.Routes.Count, keptRoutes = s.Kept }),
            report.WaitingPlaces,
            demandCells = new { report.Cells.Inserted, report.Cells.Updated, report.Cells.Unchanged },
            notes = report.Warnings.First.Where(n => n.Row is null).Select(n => n.ToString()).Distinct(),
        },
        Json);

    /// <summary>Only messages are passed on that quote nothing of a file: a table without a header has positions in its place.</summary>
    private static string SentenceOf(ImportException e) => e switch
    {
        LeastCouriersException or MissingCoordinateSystemException or UnknownFormatException => e.Message,
        UnreadableFileException unreadable => Unreadable(unreadable.File),
        _ => Unreadable("A file"),
    };

    private static string Unreadable(string file) =>
        $"{file} can't be read: it is cut off, or neither GPX nor a table or GeoJSON of positions with times. A table needs a header with columns of time, longitude and latitude, in UTF-8 or GB18030.";

    private sealed class Relay(IProgress<JobProgress> to) : IProgress<ImportProgress>
    {
        private const double ReadingEnds = 0.8;
        private double _furthest;

        public void Report(ImportProgress value)
        {
            _furthest = Math.Max(_furthest, value.Fraction is { } share && value.Phase.StartsWith("reading", StringComparison.Ordinal) ? ReadingEnds * share : ReadingEnds);
            to.Report(new JobProgress(_furthest, value.Phase));
        }
    }
}
