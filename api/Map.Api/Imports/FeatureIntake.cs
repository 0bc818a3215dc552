using Map.Api.Coordinates;
using Map.Api.Editing;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Preview;
using Map.Geodata.Reasons;
using Map.GraphQL.Uploads;

namespace Map.Api.Imports;

/// <summary>Receives files, and says at once what makes them useless.</summary>
public sealed class FeatureIntake(UploadStore uploads)
{
    /// <summary>Keeps a file that was sent.</summary>
    public async Task<Guid> ReceiveAsync(IFile? file, Guid? upload, CancellationToken cancel)
    {
        if ((file is null) == (upload is null)) throw new InvalidValueException("file", ValueReasons.FileOrUpload.With());
        if (file is null) return upload!.Value;
        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream()) await stream.ReadExactlyAsync(content, cancel);
        using (var spooled = await SpooledFile.CreateAsync(file.Name, content, cancel)) await spooled.CheckSizeAsync(cancel);
        return await uploads.KeepAsync(SpooledFile.NameOf(file.Name), content, cancel);
    }

    /// <summary>Looks into a file that is kept.</summary>
    /// <returns>Its name, and what it looks like.</returns>
    public async Task<(string Name, FilePreview Preview)> LookAsync(
        Guid upload, ImportKind kind, string? layer, TextEncoding? encoding, int rows, CancellationToken cancel)
    {
        using var file = await uploads.FindAsync(upload, cancel) ?? throw new UploadGoneException();
        try
        {
            return (Path.GetFileName(file.Path), FilePreview.Read(kind, file.Path, layer, encoding, rows));
        }
        catch (LayerException e)
        {
            throw new UnknownLayerException(e.Message, e.Known);
        }
        catch (ImportException e)
        {
            throw new UnusableFileException(e);
        }
    }

    /// <summary>The system that was declared, if any.</summary>
    public static CoordinateSystem? SystemOf(CoordinateSystemName? name, int? epsg)
    {
        if (epsg is not { } number) return name is null ? null : CoordinateSystem.Get(name.Value.ToString());
        if (name is not null) throw new InvalidValueException("epsg", ValueReasons.SystemGivenTwice.With());
        return CoordinateSystem.Find(FormattableString.Invariant($"EPSG:{number}")) ?? throw new UnknownSystemException(number);
    }

    /// <summary>Refuses positions without a system.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="preview">What it looks like.</param>
    /// <param name="kind">What it brings.</param>
    /// <param name="mapping">Which header means which column, beside the proposals.</param>
    public static void RequireSystem(string name, FilePreview preview, ImportKind kind, IReadOnlyDictionary<string, string> mapping)
    {
        string[] positions = ["lon", "lat", "wkt", .. kind.Columns.Where(column => column.IsGeometry).Select(column => column.Name)];
        var meanings = preview.Headers.Zip(preview.Proposals, (header, proposal) => mapping.GetValueOrDefault(header, proposal ?? ""));
        if (preview.System is null && (preview.HasGeometry || meanings.Any(positions.Contains))) throw new UndeclaredSystemException(name);
    }
}
