namespace Map.Api.Commands;

/// <summary>Files that commands write: one that was there stays until the new one is whole.</summary>
internal static class WholeFile
{
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var unfinished = path + ".part";
        try
        {
            await using (var output = File.Create(unfinished)) await write(output);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
