namespace Map.GraphQL.Uploads;

/// <summary>A file that came with the request, as the value of the scalar <c>Upload</c>. It is there as long as the request runs.</summary>
public interface IFile
{
    /// <summary>The name that the client gave it. Do not use it as a path.</summary>
    string Name { get; }

    /// <summary>In bytes.</summary>
    long Length { get; }

    /// <summary>As the client says; null if it does not.</summary>
    string? ContentType { get; }

    /// <summary>The content from its beginning; the caller disposes of the stream.</summary>
    Stream OpenReadStream();
}
