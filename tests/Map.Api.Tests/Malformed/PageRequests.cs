using System.Text;
using System.Text.Json;

namespace Map.Api.Tests.Malformed;

/// <summary>Requests for tiles, files, collections, sessions and whatever else has an address.</summary>
internal static class PageRequests
{
    /// <summary>The patterns of routes with good values of their parts and the words of their queries.</summary>
    public static readonly IReadOnlyList<(string Pattern, string[] Parts, string[] Words)> Pages =
    [
        ("/tiles/style.json", [], ["language"]),
        ("/tiles/{layer}.json", ["stations"], []),
        ("/tiles/{layer}/{z}/{x}/{y}.mvt", ["stations", "12", "3378", "1652"], ["hour", "v"]),
        ("/ogc", [], ["f"]),
        ("/ogc/conformance", [], ["f"]),
        ("/ogc/api", [], ["f"]),
        ("/ogc/collections", [], ["f"]),
        ("/ogc/collections/{collection}", ["stations"], ["f"]),
        ("/ogc/collections/{collection}/items", ["stations"], ["limit", "bbox", "bbox-crs", "datetime", "crs", "after", "f", "kind", "status", "name", "code", "location", "version"]),
        ("/ogc/collections/{collection}/items/{code}", ["stations", "SYN-ST-01"], ["crs", "f"]),
        ("/exports/{kind}.{format}", ["stations", "geojson"], ["crs", "grid", "bbox", "kind", "status", "code", "name"]),
        ("/plans/{code}.{format}", ["x", "geojson"], []),
        ("/branch-plans/{code}.{format}", ["x", "geojson"], []),
        ("/statistics.{format}", ["csv"], ["measure", "level", "within", "grid", "period", "since", "until"]),
        ("/reports/{kind}/{code}.{format}", ["grids", "SYN-01", "csv"], ["language", "minutes", "mode", "asOf", "table"]),
        ("/reports/jobs/{id:long}", ["1"], []),
        ("/report-editions/{schedule}/{period}.{format}", ["x", "2026-01-01", "html"], []),
        ("/imports/{job}/rejected.csv", ["1"], []),
        ("/audit.csv", [], ["since"]),
        ("/metrics", [], ["name"]),
        ("/auth/me", [], []),
        ("/graphql/schema.graphql", [], []),
        ("/graphql/ide/{name}", ["index.js"], []),
        ("/health/live", [], ["x"]),
        ("/health/ready", [], ["x"]),
        ("/{file}", ["index.html"], []),
    ];

    /// <summary>Addresses that are posted to.</summary>
    public static readonly IReadOnlyList<string> Forms = ["/auth/sign-in", "/auth/sign-out", "/auth/password"];

    private static readonly string[] Headers =
    [
        "Accept", "Accept-Encoding", "Accept-Language", "If-None-Match", "If-Modified-Since", "Range", "Authorization", "X-Api-Key", "Cookie", "Origin", "Referer", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded",
        "Sec-Fetch-Site", "Content-Type", "Content-Encoding", "Upgrade", "Expect", "TE", "Via", "X-HTTP-Method-Override", "GraphQL-Cost", "traceparent", "baggage",
    ];

    private static readonly string[] Methods = ["GET", "GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "TRACE", "PROPFIND", "get"];

    public static RawRequest Create(Dice dice)
    {
        var (pattern, parts, words) = dice.Pick(Pages);
        var kind = "good";
        var path = Fill(pattern, parts, dice, ref kind);
        var query = Query(words, dice, ref kind);
        List<string> headers = [];
        if (kind == "good" || dice.OneIn(4)) headers.Add(Header(dice, ref kind));
        // What is too long or no letter for HTTP is refused before anybody reads it.
        return new(pattern, kind, RawRequest.Compose(kind == "header" ? dice.Pick(Methods) : dice.OneIn(20) ? dice.Pick(Methods) : "GET", path + query, headers)) { MayBeCut = true };
    }

    /// <summary>What is sent to the pages of sessions.</summary>
    public static RawRequest SignIn(Dice dice)
    {
        var path = dice.Pick(Forms);
        var (kind, text) = HostileText.Any(dice);
        var body = dice.Below(6) switch
        {
            0 => HostileJson.Any(dice),
            1 => $$"""{"name":{{HostileJson.Any(dice)}},"password":{{HostileJson.Any(dice)}},"current":null,"new":{{HostileJson.Any(dice)}}}""",
            2 => "name=admin&password=" + Uri.EscapeDataString(text),
            3 => HostileJson.Nested("{\"name\":", "}", dice.OneIn(5) ? 100_000 : 100, "1"),
            _ => $$"""{"name":{{JsonSerializer.Serialize(text)}},"password":{{JsonSerializer.Serialize(HostileText.Any(dice).Text)}}}""",
        };
        var type = dice.OneIn(5) ? dice.Pick(["text/plain", "application/xml", "application/json; charset=x", "application/x-www-form-urlencoded", ""]) : "application/json";
        var bytes = dice.OneIn(8) ? [.. Encoding.UTF8.GetBytes(body), 0xff, 0xc0] : Encoding.UTF8.GetBytes(body);
        return new(path, kind, RawRequest.Compose("POST", path, [$"Content-Type: {type}"], bytes));
    }

    private static string Fill(string pattern, string[] parts, Dice dice, ref string kind)
    {
        var hostile = parts.Length > 0 && dice.OneIn(2) ? dice.Below(parts.Length) : -1;
        var path = new StringBuilder();
        var rest = pattern;
        foreach (var (i, part) in parts.Index())
        {
            var (open, close) = (rest.IndexOf('{', StringComparison.Ordinal), rest.IndexOf('}', StringComparison.Ordinal));
            path.Append(rest[..open]).Append(i == hostile ? Hostile(dice, ref kind) : part);
            rest = rest[(close + 1)..];
        }

        return path.Append(rest).ToString();
    }

    private static string Query(string[] words, Dice dice, ref string kind)
    {
        if (words.Length == 0 || (kind != "good" && dice.OneIn(2))) return "";
        var query = new StringBuilder("?");
        for (var count = dice.Between(1, 3); count > 0; count--)
        {
            var word = dice.OneIn(12) ? HostileText.InAddress(HostileText.Any(dice).Text, dice) : dice.Pick(words);
            query.Append(word).Append('=').Append(Hostile(dice, ref kind)).Append('&');
        }

        return query.ToString();
    }

    private static string Header(Dice dice, ref string kind)
    {
        kind = kind == "good" ? "header" : kind;
        return $"{dice.Pick(Headers)}: {HostileText.Raw(HostileText.Any(dice).Text)}";
    }

    private static string Hostile(Dice dice, ref string kind)
    {
        (kind, var text) = HostileText.Any(dice);
        return HostileText.InAddress(text, dice);
    }
}
