namespace Map.Geodata.Export.Formats;

/// <summary>A file for formats that are written out of order; it goes out when it is whole, and is deleted in any case.</summary>
internal sealed class TemporaryFile : IAsyncDisposable
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"map-export-{Guid.NewGuid():N}");

    public async Task CopyToAsync(Stream output, CancellationToken cancel)
    {
        await using var file = File.OpenRead(Path);
        await file.CopyToAsync(output, cancel);
    }

    public ValueTask DisposeAsync()
    {
        File.Delete(Path);
        return ValueTask.CompletedTask;
    }
}
