using System.Diagnostics.CodeAnalysis;
using Map.Api.Access;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Map.Api.Hosting;

/// <summary>
/// The built dashboard. Its build names files under assets/ by what they hold, so that nobody asks for them twice, and puts a
/// smaller <c>.br</c> and <c>.gz</c> beside what gets smaller; all else is asked for again, by its entity tag.
/// </summary>
internal static class DashboardFiles
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string AskAgain = "no-cache";

    /// <summary>The encodings that the build writes, the smallest first.</summary>
    private static readonly (string Name, string Extension)[] Encodings = [("br", ".br"), ("gzip", ".gz")];

    /// <param name="app">What gets the files; nothing when the folder is not there.</param>
    /// <param name="folder">The folder of the built dashboard; nothing outside of it is ever served.</param>
    public static void UseDashboardFiles(this WebApplication app, string folder)
    {
        if (!Directory.Exists(folder)) return;
        var files = new PhysicalFileProvider(folder);
        app.Use((http, next) =>
        {
            // Not by the conversion from text, which would decode an address once more.
            if (IsForFile(http)) http.Request.Path = new PathString(Chosen(http, files));
            return next(http);
        });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = new EncodedContentTypes(), OnPrepareResponse = Describe });
    }

    private static bool IsForFile(HttpContext http) =>
        http.GetEndpoint() is null && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method));

    /// <summary>The file that answers: in the smallest encoding that is accepted.</summary>
    private static string Chosen(HttpContext http, IFileProvider files)
    {
        var path = PathOf(http.Request, files);
        if (!Encodings.Any(encoding => Exists(files, path + encoding.Extension))) return path;
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var smaller = Encodings.Where(encoding => Accepts(http.Request, encoding.Name)).Select(encoding => path + encoding.Extension).FirstOrDefault(one => Exists(files, one));
        return smaller ?? path;
    }

    /// <summary>Somebody who opens an address that is no file is shown the page; a script or a picture that is gone is not found.</summary>
    private static string PathOf(HttpRequest request, IFileProvider files)
    {
        var path = request.Path.Value!;
        return path == "/" || (!Exists(files, path) && !Path.HasExtension(path) && IsNavigation(request)) ? "/index.html" : path;
    }

    private static bool Exists(IFileProvider files, string path) => files.GetFileInfo(path) is { Exists: true, IsDirectory: false };

    // Browsers say so; those before 2023 at least prefer a page.
    private static bool IsNavigation(HttpRequest request) => request.Headers["Sec-Fetch-Mode"].ToString() is { Length: > 0 } mode
        ? mode == "navigate"
        : request.GetTypedHeaders().Accept is [{ MediaType.Value: "text/html" }, ..];

    private static bool Accepts(HttpRequest request, string encoding)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return (accepted.FirstOrDefault(one => one.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase)) ?? accepted.FirstOrDefault(one => one.Value == "*")) is { } found
            && found.Quality is null or > 0;
    }

    private static void Describe(StaticFileResponseContext file)
    {
        var headers = file.Context.Response.Headers;
        headers.ContentSecurityPolicy = SecurityHeaders.PagePolicy;
        headers.CacheControl = file.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? Forever : AskAgain;
        if (EncodingOf(file.File.Name) is { Name: { } name }) headers.ContentEncoding = name;
    }

    private static (string? Name, string? Extension) EncodingOf(string file) =>
        Encodings.FirstOrDefault(encoding => file.EndsWith(encoding.Extension, StringComparison.Ordinal));

    /// <summary>An encoded file is of the type of what is in it.</summary>
    private sealed class EncodedContentTypes : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider _types = new();

        public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
            _types.TryGetContentType(EncodingOf(subpath).Extension is { } extension ? subpath[..^extension.Length] : subpath, out contentType);
    }
}
