using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Map.GraphQL.Http.Ide;

/// <summary>
/// A GraphQL IDE for people who open the endpoint in a browser: the page of a folder, and its other files below <c>/ide</c>.
/// Nothing comes from anywhere else, which the page's content security policy holds the browser to.
/// </summary>
internal sealed class IdePage
{
    private const int NonceBytes = 16;

    private readonly string _page;
    private readonly FrozenDictionary<string, string> _files;

    private IdePage(string folder)
    {
        _page = File.ReadAllText(Path.Combine(folder, "index.html"));
        _files = Directory.EnumerateFiles(folder).ToFrozenDictionary(file => Path.GetFileName(file), StringComparer.Ordinal);
    }

    /// <summary>The IDE in a folder; null if it has none.</summary>
    public static IdePage? Find(string? folder) =>
        folder is not null && File.Exists(Path.Combine(folder, "index.html")) ? new IdePage(folder) : null;

    /// <summary>Whether a browser shows what comes, rather than a program reading it.</summary>
    public static bool IsWanted(HttpRequest request) => HttpMethods.IsGet(request.Method)
        && !request.Query.ContainsKey("query") && !request.Query.ContainsKey("id") && !request.Query.ContainsKey("extensions")
        && request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    /// <summary>Sends the page, with the endpoint's address in place of <c>{base}</c> and what allows a style of a script's in place of <c>{nonce}</c>.</summary>
    public Task WriteAsync(HttpContext context)
    {
        var address = HtmlEncoder.Default.Encode(context.Request.PathBase + context.Request.Path.Value!.TrimEnd('/'));
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        Protect(context.Response, $" 'nonce-{nonce}'");
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(
            _page.Replace("{base}", address, StringComparison.Ordinal).Replace("{nonce}", nonce, StringComparison.Ordinal), context.RequestAborted);
    }

    /// <summary>One of the page's files.</summary>
    public IResult Asset(string name, HttpResponse response)
    {
        if (!_files.TryGetValue(name, out var path) || !new FileExtensionContentTypeProvider().TryGetContentType(name, out var type))
            return Results.NotFound();
        Protect(response);
        return Results.File(path, type, lastModified: File.GetLastWriteTimeUtc(path));
    }

    /// <summary>Scripts come as files only, and so do styles, but for those that name the nonce.</summary>
    private static void Protect(HttpResponse response, string nonce = "")
    {
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src 'self'{nonce}; img-src 'self' data:; font-src 'self' data:; " +
            "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
