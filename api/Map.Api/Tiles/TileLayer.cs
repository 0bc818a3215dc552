namespace Map.Api.Tiles;

/// <summary>A tile set that the map can ask for.</summary>
/// <param name="Name">Its name in the URL.</param>
/// <param name="Sql">One bytea for the tile ($1 zoom, $2 x, $3 y): a Mapbox vector tile, empty where nothing lies.</param>
/// <param name="BoundsSql">One geometry in EPSG:4326 around everything that the set shows; null while it is empty.</param>
/// <param name="Tables">The tables that the tiles are made from; a change in one of them makes new tiles.</param>
/// <param name="Parts">The layers inside each tile.</param>
public sealed record TileLayer(string Name, string Sql, string BoundsSql, string[] Tables, params TilePart[] Parts)
{
    /// <summary>The deepest zoom worth asking for; nearer views enlarge it.</summary>
    public const int MaxZoom = 16;
}

/// <summary>A layer inside a vector tile.</summary>
/// <param name="Id">Its name inside the tile.</param>
/// <param name="Texts">Attributes that are text.</param>
/// <param name="Numbers">Attributes that are numbers.</param>
/// <param name="Booleans">Attributes that are true or false.</param>
public sealed record TilePart(string Id, string[] Texts, string[]? Numbers = null, string[]? Booleans = null);
