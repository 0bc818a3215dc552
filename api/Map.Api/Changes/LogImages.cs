using System.Text.Json;
using System.Text.Json.Nodes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.GraphQL.Relay;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Map.Api.Changes;

/// <summary>Shows rows of the log as the API names things: fields instead of columns, ids instead of keys, GeoJSON instead of bytes.</summary>
public sealed class LogImages
{
    private static readonly string[] Noise = [nameof(Feature.Id), nameof(Feature.Version), nameof(Feature.UpdatedAt)];

    private readonly Dictionary<FeatureKind, IEntityType> _entities = MapContext.CreateModel().GetEntityTypes()
        .Where(entity => typeof(Feature).IsAssignableFrom(entity.ClrType))
        .ToDictionary(entity => Enum.Parse<FeatureKind>(entity.ClrType.Name));

    /// <param name="kind">Of what.</param>
    /// <param name="image">As the log has it; null for none.</param>
    public JsonElement? Show(FeatureKind kind, JsonElement? image)
    {
        if (image is not { } row) return null;
        var entity = _entities[kind];
        var shown = Show(entity, row);
        foreach (var part in entity.GetReferencingForeignKeys().Where(key => key.DeleteBehavior == DeleteBehavior.Cascade))
            if (row.TryGetProperty(part.DeclaringEntityType.GetTableName()!, out var parts)) shown[NameOf(entity, part)] = ShowParts(part, parts);
        return JsonSerializer.SerializeToElement(shown);
    }

    /// <summary>Names of the fields that two images don't have in common; none where one is missing.</summary>
    public static IReadOnlyList<string> Differences(JsonElement? before, JsonElement? after)
    {
        if (before is not { } old || after is not { } now) return [];
        return [.. old.EnumerateObject().Concat(now.EnumerateObject()).Select(field => field.Name).Distinct()
            .Where(name => !(old.TryGetProperty(name, out var left) && now.TryGetProperty(name, out var right) && JsonElement.DeepEquals(left, right)))];
    }

    private static JsonObject Show(IEntityType entity, JsonElement row)
    {
        var shown = new JsonObject();
        foreach (var property in entity.GetProperties().Where(property => !Noise.Contains(property.Name)))
        {
            var reference = property.GetContainingForeignKeys().FirstOrDefault();
            // What has no id in the API, such as the survey that found a route, is none of an edit's fields.
            if (reference is not null && !reference.DeclaringEntityType.HasSharedClrType && !IsFeature(reference.PrincipalEntityType)) continue;
            if (!row.TryGetProperty(property.GetColumnName(), out var value)) continue;
            shown[CamelCase(reference?.DependentToPrincipal?.Name ?? property.Name)] = Show(property, reference, value);
        }
        return shown;
    }

    private static bool IsFeature(IEntityType entity) => typeof(Feature).IsAssignableFrom(entity.ClrType);

    private static JsonNode? Show(IProperty property, IForeignKey? reference, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number when reference is not null => GlobalId.Encode(reference.PrincipalEntityType.ClrType.Name, value.GetInt64()),
        _ when typeof(Geometry).IsAssignableFrom(property.ClrType) => GeoJson(new WKBReader().Read(Convert.FromHexString(value.GetString()!))),
        // Hours that too few couriers share are told nowhere.
        _ when property.ClrType == typeof(int?[]) => new JsonArray([.. value.EnumerateArray().Select(ShowHour)]),
        _ => JsonSerializer.SerializeToNode(value),
    };

    private static JsonNode? ShowHour(JsonElement hour) => hour.ValueKind == JsonValueKind.Number && hour.GetInt32() is var n && n is 0 or >= Privacy.Least ? n : null;

    private static JsonArray ShowParts(IForeignKey part, JsonElement rows)
    {
        var entity = part.DeclaringEntityType;
        var target = entity.HasSharedClrType ? entity.GetForeignKeys().Single(key => key != part) : null;
        return new([.. rows.EnumerateArray().Select(row => target is null
            ? Show(entity, row)
            : Show(target.Properties[0], target, row.GetProperty(target.Properties[0].GetColumnName())))]);
    }

    /// <summary>The field that has the parts.</summary>
    private static string NameOf(IEntityType entity, IForeignKey part) => CamelCase(
        part.PrincipalToDependent?.Name ?? entity.GetSkipNavigations().Single(links => links.ForeignKey == part).Name);

    private static JsonObject GeoJson(Geometry geometry) => new() { ["type"] = geometry.GeometryType, ["coordinates"] = Coordinates(geometry) };

    private static JsonArray Coordinates(Geometry geometry) => geometry switch
    {
        Point point => Position(point.Coordinate),
        LineString line => new([.. line.Coordinates.Select(Position)]),
        Polygon polygon => new([Coordinates(polygon.Shell), .. polygon.Holes.Select(Coordinates)]),
        _ => new([.. ((GeometryCollection)geometry).Geometries.Select(Coordinates)]),
    };

    private static JsonArray Position(Coordinate at) => [Math.Round(at.X, 7), Math.Round(at.Y, 7)];

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
