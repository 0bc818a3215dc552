using System.IO.Compression;
using System.Text;

namespace Map.Api.Imports;

/// <summary>A file that was sent, in a temporary folder of its own, for as long as it is read.</summary>
public sealed class SpooledFile : IDisposable
{
    /// <summary>What an archive may unpack to.</summary>
    public const int MostUnpackedMegabytes = 512;

    private static readonly string[] Archives = [".zip", ".xlsx", ".xlsm"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("map-upload-");

    // Messages quote the file's name, so it is kept, but for what is no name.
    private SpooledFile(string name) => Path = System.IO.Path.Combine(_folder.FullName, name);

    public string Path { get; }

    public static async Task<SpooledFile> CreateAsync(string name, byte[] content, CancellationToken cancel)
    {
        var file = new SpooledFile(NameOf(name));
        try
        {
            await File.WriteAllBytesAsync(file.Path, content, cancel);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>A name without folders and signs that no file's name has; its ending stays, which says the format.</summary>
    public static string NameOf(string name)
    {
        var clean = string.Concat(name.Split('/', '\\')[^1].Where(c => !char.IsControl(c) && c != '\uFFFD' && !char.IsSurrogate(c)));
        // A name of Chinese letters has three bytes each, and file systems end at 255.
        var ending = System.IO.Path.GetExtension(clean);
        // Of dots and blanks alone, a name would be a folder's.
        var stem = clean[..^ending.Length].Trim('.', ' ');
        return $"{(stem.Length == 0 ? "file" : stem.Length > 60 ? stem[..60] : stem)}{(ending.Length > 20 ? "" : ending)}";
    }

    /// <summary>Unpacks an archive to nowhere: what its entries say of their size may be a lie.</summary>
    /// <exception cref="UnpacksTooLargeException">It unpacks to too much.</exception>
    public async Task CheckSizeAsync(CancellationToken cancel)
    {
        if (!Archives.Contains(System.IO.Path.GetExtension(Path), StringComparer.OrdinalIgnoreCase)) return;
        try
        {
            await using var archive = await ZipFile.OpenAsync(Path, ZipArchiveMode.Read, Encoding.UTF8, cancel);
            var left = (long)MostUnpackedMegabytes << 20;
            foreach (var entry in archive.Entries) left = await CountAsync(entry, left, cancel);
        }
        catch (InvalidDataException)
        {
            // Its format's own reader says in better words what is wrong with it.
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<long> CountAsync(ZipArchiveEntry entry, long left, CancellationToken cancel)
    {
        await using var content = await entry.OpenAsync(cancel);
        var buffer = new byte[1 << 16];
        for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
            if ((left -= read) < 0) throw new UnpacksTooLargeException(System.IO.Path.GetFileName(Path), MostUnpackedMegabytes);
        return left;
    }
}
