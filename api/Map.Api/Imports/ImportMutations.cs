using Map.Api.Coordinates;
using Map.Api.Editing;
using Map.Api.Jobs;
using Map.Geodata.Import;
using Map.Geodata.Import.Preview;
using Map.GraphQL.Building;
using Map.GraphQL.Uploads;

namespace Map.Api.Imports;

[MutationType]
public sealed class ImportMutations
{
    private const int PreviewedRows = 10;

    /// <summary>
    /// Receives a file of features and shows what it looks like: its columns with what they probably mean, and its first rows. Nothing of it is
    /// imported; it is kept for a day. A request holds up to 20 MB.
    /// </summary>
    /// <param name="kind">What the file is to bring.</param>
    /// <param name="file">CSV in UTF-8 or GB18030, XLSX, GeoJSON, a zipped Shapefile or a GeoPackage; its name's ending says which.</param>
    /// <param name="upload">Instead of the file: the upload of an earlier preview.</param>
    /// <param name="layer">The layer of a GeoPackage or archive, or the sheet of a workbook, where there are several.</param>
    /// <param name="encoding">Of a table of text; found out from it when not given.</param>
    [Error<InvalidValueException>]
    [Error<UnusableFileException>]
    [Error<UnknownLayerException>]
    [Error<UnpacksTooLargeException>]
    [Error<NoRoomForUploadException>]
    [Error<UploadGoneException>]
    public static async Task<FeatureImportPreview> PreviewFeatureImportAsync(
        ImportedKind kind, FeatureIntake intake, CancellationToken cancel,
        IFile? file = null, Guid? upload = null, string? layer = null, TextEncoding? encoding = null)
    {
        var kept = await intake.ReceiveAsync(file, upload, cancel);
        var (name, preview) = await intake.LookAsync(kept, kind.Get(), layer, encoding, PreviewedRows, cancel);
        return new FeatureImportPreview(kept, name, preview, TargetColumn.List(kind.Get()));
    }

    /// <summary>
    /// Imports a file of features by the job FEATURE_IMPORT: all of its good rows at once or nothing. Rows are matched by code; only the columns
    /// that the file has are written, and an empty cell means unknown. What it did is the job's field import.
    /// </summary>
    /// <param name="kind">What the file brings.</param>
    /// <param name="file">The file, up to 20 MB.</param>
    /// <param name="upload">Instead of the file: the upload of a preview.</param>
    /// <param name="layer">The layer of a GeoPackage or archive, or the sheet of a workbook, where there are several.</param>
    /// <param name="encoding">Of a table of text; found out from it when not given.</param>
    /// <param name="coordinateSystem">The system of the positions; needed unless the file or its format says it. It is never guessed.</param>
    /// <param name="epsg">Instead of coordinateSystem: an EPSG number, such as 4547.</param>
    /// <param name="mapping">What headers mean, where it isn't what a preview proposes.</param>
    /// <param name="dryRun">Do and check everything, and write nothing.</param>
    /// <param name="strict">Write nothing when any row is rejected.</param>
    [Error<InvalidValueException>]
    [Error<UnusableFileException>]
    [Error<UnknownLayerException>]
    [Error<UndeclaredSystemException>]
    [Error<UnknownSystemException>]
    [Error<UnpacksTooLargeException>]
    [Error<NoRoomForUploadException>]
    [Error<UploadGoneException>]
    public static async Task<JobView> StartFeatureImportAsync(
        ImportedKind kind, FeatureIntake intake, JobOrders orders, CancellationToken cancel,
        IFile? file = null, Guid? upload = null, string? layer = null, TextEncoding? encoding = null,
        CoordinateSystemName? coordinateSystem = null, int? epsg = null, IReadOnlyList<ImportMapping>? mapping = null, bool dryRun = false, bool strict = false)
    {
        var system = FeatureIntake.SystemOf(coordinateSystem, epsg);
        var columns = (mapping ?? []).GroupBy(m => m.Header).ToDictionary(same => same.Key, same => same.Last().Column ?? "");
        var kept = await intake.ReceiveAsync(file, upload, cancel);
        var (name, preview) = await intake.LookAsync(kept, kind.Get(), layer, encoding, PreviewedRows, cancel);
        if (system is null) FeatureIntake.RequireSystem(name, preview, kind.Get(), columns);
        var request = new FeatureImportJob.Request(kept, name, kind.Get().Name, layer, encoding, system?.Name, columns, dryRun, strict);
        return await orders.StartAsync(FeatureImportJob.KindName, request.ToJson(), cancel);
    }
}
