using Map.Api.Editing;
using Microsoft.Extensions.Caching.Memory;

namespace Map.Api.Rides;

/// <summary>A file of traces that came with a request.</summary>
/// <param name="Ending">The ending of its name, which says its format; the name itself may be somebody's.</param>
/// <param name="Bytes">Its content.</param>
public sealed record UploadedTraces(string Ending, byte[] Bytes);

/// <summary>
/// Files of traces between the request that brought them and the job that reads them. They are in the memory of this process and
/// nowhere else, for an hour at most.
/// </summary>
public sealed class RideUploads : IDisposable
{
    private const long CapacityBytes = 256L << 20;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly MemoryCache _files = new(new MemoryCacheOptions { SizeLimit = CapacityBytes });

    /// <returns>Under what they are taken.</returns>
    /// <exception cref="TooManyUploadsException">There is no room for them.</exception>
    public string Keep(IReadOnlyList<UploadedTraces> files)
    {
        var key = Guid.NewGuid().ToString("N");
        _files.Set(key, files, new MemoryCacheEntryOptions { Size = files.Sum(f => f.Bytes.LongLength), AbsoluteExpirationRelativeToNow = Kept });
        return _files.TryGetValue(key, out _) ? key : throw new TooManyUploadsException();
    }

    /// <summary>The files; null when they are gone.</summary>
    public IReadOnlyList<UploadedTraces>? Find(string key) => _files.Get<IReadOnlyList<UploadedTraces>>(key);

    /// <summary>Forgets files when their job has ended. One that lost the store for a moment is run again, and needs them.</summary>
    public void Drop(string key) => _files.Remove(key);

    public void Dispose() => _files.Dispose();
}

/// <summary>Too many files wait for being imported.</summary>
public sealed class TooManyUploadsException() : EditException("Too many files of traces wait for being imported. Wait until some jobs have ended, and send these again.");

/// <summary>A file's name doesn't end as those of any format of traces do.</summary>
public sealed class UnknownTraceFormatException(int file, IEnumerable<string> known)
    : EditException(FormattableString.Invariant($"File {file} is in no format of traces. Formats go by the ending of the name: {string.Join(", ", known)}."))
{
    /// <summary>Which one, from 1.</summary>
    public int File { get; } = file;
}
