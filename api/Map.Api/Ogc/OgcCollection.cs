using Map.Geodata.Export;
using Map.Geodata.Import.Kinds;

namespace Map.Api.Ogc;

/// <summary>A collection of features: a kind of feature that has a place.</summary>
internal sealed record OgcCollection(ImportKind Kind)
{
    private static readonly Dictionary<string, OgcCollection> ByName =
        ExportKinds.All.Where(k => k.Columns.Any(c => c.IsGeometry)).ToDictionary(k => k.Name, k => new OgcCollection(k));

    public static IReadOnlyCollection<OgcCollection> All => ByName.Values;

    public static OgcCollection? Find(string name) => ByName.GetValueOrDefault(name);

    public string Name => Kind.Name;

    /// <summary>Title for people: 驿站 (stations).</summary>
    public string Title => $"{Kind.Labels[0]} ({Kind.Name})";

    /// <summary>The columns by which it may be filtered.</summary>
    public IEnumerable<Column> Queryables => FeatureFilter.ColumnsOf(Kind);

    public bool HasTime => FeatureFilter.TimeOf(Kind) is not null;

    /// <param name="root">Address of the service.</param>
    /// <param name="bounds">West, south, east and north of its features; null while it is empty.</param>
    public object Describe(string root, double[]? bounds) => new
    {
        id = Name,
        title = Title,
        itemType = "feature",
        extent = bounds is null ? null : new { spatial = new { bbox = new[] { bounds }, crs = OgcSystem.Crs84.Uri } },
        crs = OgcSystem.All.Select(s => s.Uri),
        storageCrs = OgcSystem.Crs84.Uri,
        links = new[]
        {
            new OgcLink($"{root}/collections/{Name}", "self", OgcLink.Json, Title),
            new OgcLink($"{root}/collections/{Name}/items", "items", OgcLink.GeoJson, Title),
        },
    };
}

internal sealed record OgcLink(string Href, string Rel, string Type, string Title)
{
    public const string Json = "application/json";
    public const string GeoJson = "application/geo+json";
}
