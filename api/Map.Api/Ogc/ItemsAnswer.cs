using System.Text.Json;
using Map.Api.Querying;
using Map.Geodata.Export;
using Map.Geodata.Export.Formats;

namespace Map.Api.Ogc;

/// <summary>Writes features as OGC API – Features has them, straight from the statement's rows.</summary>
internal sealed class ItemsAnswer(OgcCollection collection, ReadSource store, HttpContext http)
{
    private const int Buffered = 1 << 16;

    /// <summary>A page of a collection, with the number of all that the filter leaves and the way to the next page.</summary>
    public async Task WritePageAsync(ItemsRequest request, CancellationToken cancel)
    {
        var counting = FeatureSource.CountAsync(store.DataSource, collection.Kind, request.Filter, cancel);
        await using var source = await FeatureSource.OpenAsync(store.DataSource, collection.Kind, request.Filter, request.System.System, request.After, request.Limit + 1, cancel);
        var matched = await counting;
        Begin(request.System);
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, GeoJsonFeature.Json);
        json.WriteStartObject();
        json.WriteString("type"u8, "FeatureCollection"u8);
        json.WriteStartArray("features"u8);
        var (returned, last, hasMore) = (0, "", false);
        await foreach (var row in source.ReadAsync(cancel))
        {
            if (returned == request.Limit)
            {
                hasMore = true;
                break;
            }

            source.Feature.Write(json, row, request.System.IsLatitudeFirst);
            last = source.KeyOf(row);
            returned++;
            if (json.BytesPending > Buffered) await FlushAsync(json, cancel);
        }

        json.WriteEndArray();
        json.WriteNumber("numberMatched"u8, matched);
        json.WriteNumber("numberReturned"u8, returned);
        json.WriteString("timeStamp"u8, DateTime.UtcNow);
        WriteLinks(json, hasMore ? last : null);
        json.WriteEndObject();
        await FlushAsync(json, cancel);
    }

    /// <summary>One feature; false when there is none of that code.</summary>
    public async Task<bool> TryWriteOneAsync(string code, OgcSystem system, CancellationToken cancel)
    {
        await using var source = await FeatureSource.OpenOneAsync(store.DataSource, collection.Kind, code, system.System, cancel);
        await foreach (var row in source.ReadAsync(cancel))
        {
            Begin(system);
            await using var json = new Utf8JsonWriter(http.Response.BodyWriter, GeoJsonFeature.Json);
            var root = OgcEndpoints.RootOf(http.Request);
            source.Feature.Write(json, row, system.IsLatitudeFirst, extra =>
                WriteLinks(extra, [new(OgcEndpoints.SelfOf(http.Request), "self", OgcLink.GeoJson, code), new($"{root}/collections/{collection.Name}", "collection", OgcLink.Json, collection.Title)]));
            await FlushAsync(json, cancel);
            return true;
        }

        return false;
    }

    private void Begin(OgcSystem system)
    {
        http.Response.ContentType = OgcLink.GeoJson;
        http.Response.Headers["Content-Crs"] = $"<{system.Uri}>";
    }

    private void WriteLinks(Utf8JsonWriter json, string? nextAfter)
    {
        var self = OgcEndpoints.SelfOf(http.Request);
        List<OgcLink> links = [new(self, "self", OgcLink.GeoJson, collection.Title)];
        if (nextAfter is not null) links.Add(new(NextOf(nextAfter), "next", OgcLink.GeoJson, collection.Title));
        WriteLinks(json, links);
    }

    private string NextOf(string after)
    {
        var query = http.Request.Query.Where(q => q.Key != "after").SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value)).Append(KeyValuePair.Create("after", (string?)after));
        return $"{OgcEndpoints.RootOf(http.Request)}/collections/{collection.Name}/items{QueryString.Create(query)}";
    }

    private static void WriteLinks(Utf8JsonWriter json, IReadOnlyList<OgcLink> links)
    {
        json.WritePropertyName("links"u8);
        JsonSerializer.Serialize(json, links, OgcEndpoints.Json);
    }

    private async Task FlushAsync(Utf8JsonWriter json, CancellationToken cancel)
    {
        await json.FlushAsync(cancel);
        await http.Response.BodyWriter.FlushAsync(cancel);
    }
}
