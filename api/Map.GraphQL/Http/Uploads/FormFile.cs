using Map.GraphQL.Uploads;
using Microsoft.AspNetCore.Http;

namespace Map.GraphQL.Http.Uploads;

/// <summary>A file of an HTTP form.</summary>
internal sealed class FormFile(IFormFile file) : IFile
{
    public string Name => file.FileName;

    public long Length => file.Length;

    public string? ContentType => file.ContentType;

    public Stream OpenReadStream() => file.OpenReadStream();
}
