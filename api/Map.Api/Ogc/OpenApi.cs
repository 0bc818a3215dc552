using Map.Geodata.Import.Kinds;

namespace Map.Api.Ogc;

/// <summary>The service in OpenAPI 3.0.</summary>
internal static class OpenApi
{
    public static object Describe(string root) => new
    {
        openapi = "3.0.3",
        info = new { title = "Map 一刻钟服务圈 — OGC API – Features", version = "1.0" },
        servers = new[] { new { url = root } },
        paths = Paths().ToDictionary(p => p.Path, p => (object)new { get = p.Operation }),
        components = new { schemas = new { problem = Schema("object"), featureCollectionGeoJSON = Schema("object"), featureGeoJSON = Schema("object") } },
    };

    private static IEnumerable<(string Path, object Operation)> Paths()
    {
        yield return ("/", Operation("getLandingPage", "The landing page", [], Json()));
        yield return ("/conformance", Operation("getConformance", "The classes that the service conforms to", [], Json()));
        yield return ("/collections", Operation("getCollections", "The collections", [], Json()));
        foreach (var collection in OgcCollection.All)
        {
            yield return ($"/collections/{collection.Name}", Operation($"describe-{collection.Name}", collection.Title, [], Json()));
            yield return ($"/collections/{collection.Name}/items", Operation($"list-{collection.Name}", collection.Title, ItemParameters(collection), GeoJson("featureCollectionGeoJSON")));
            yield return ($"/collections/{collection.Name}/items/{{featureId}}",
                Operation($"get-{collection.Name}", collection.Title, [new { name = "featureId", @in = "path", required = true, schema = Schema("string"), description = "Its code" }, Crs("crs")], GeoJson("featureGeoJSON")));
        }
    }

    private static object Operation(string id, string summary, IEnumerable<object> parameters, object content) => new
    {
        operationId = id,
        summary,
        parameters,
        responses = new Dictionary<string, object>
        {
            ["200"] = new { description = "The answer", content },
            ["400"] = Problem("A parameter makes no sense"),
            ["404"] = Problem("There is no such thing"),
            ["500"] = Problem("The service has failed"),
        },
    };

    private static IEnumerable<object> ItemParameters(OgcCollection collection) =>
    [
        Query("limit", new { type = "integer", minimum = 1, maximum = ItemsRequest.MostItems, @default = ItemsRequest.UsualItems }, "How many features at most"),
        new { name = "bbox", @in = "query", required = false, style = "form", explode = false, schema = new { type = "array", minItems = 4, maxItems = 6, items = Schema("number") }, description = "West, south, east, north" },
        Crs("bbox-crs"),
        Crs("crs"),
        Query("datetime", Schema("string"), collection.HasTime ? "A moment or an interval, open at a side by .." : "Accepted; the features have no time"),
        Query("after", Schema("string"), "The code of the feature after which the page begins; next links have it"),
        .. collection.Queryables.Select(column => Query(column.Name, SchemaOf(column), "Only features with this value")),
    ];

    private static object Query(string name, object schema, string description) => new { name, @in = "query", required = false, style = "form", explode = false, schema, description };

    private static object Crs(string name) => Query(name, new { type = "string", format = "uri", @enum = OgcSystem.All.Select(s => s.Uri) }, "A coordinate reference system");

    private static object SchemaOf(Column column) => Schema(column.Type switch
    {
        ColumnType.Whole or ColumnType.BigWhole => "integer",
        ColumnType.Number => "number",
        ColumnType.Boolean => "boolean",
        _ => "string",
    });

    private static object Schema(string type) => new { type };

    private static Dictionary<string, object> Json() => new() { [OgcLink.Json] = new { schema = Schema("object") } };

    private static Dictionary<string, object> GeoJson(string schema) => new() { [OgcLink.GeoJson] = new { schema = Reference(schema) } };

    private static object Problem(string description) => new { description, content = new Dictionary<string, object> { ["application/problem+json"] = new { schema = Reference("problem") } } };

    private static Dictionary<string, string> Reference(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };
}
