using Map.SampleCity.Blocks;
using Map.SampleCity.Layout;
using Map.SampleCity.Osm;
using Map.SampleCity.Streets;

namespace Map.SampleCity;

/// <summary>The invented city as it grows: its map, and what later steps need to know about it.</summary>
internal sealed class City
{
    public City(int seed)
    {
        Random = new Random(seed);
        Frame = new Frame(Random);
        Map = new OsmDocument(Frame.ToLonLat);
        Blocks = Zoning.Build(Random);
        Streets = new StreetPlan(this);
        BlockFiller.FillAll(this);
        River.Draw(this);
        Railway.Draw(this);
        Streets.WriteTo(Map);
    }

    public Random Random { get; }

    public Frame Frame { get; }

    public OsmDocument Map { get; }

    public List<Block> Blocks { get; }

    public StreetPlan Streets { get; }

    public List<Building> Buildings { get; } = [];

    /// <summary>Places where shops and stations can be: doors to a street.</summary>
    public List<Front> Fronts { get; } = [];

    /// <summary>Gates of compounds, where couriers deliver.</summary>
    public List<Front> Gates { get; } = [];

    /// <summary>Draws a rectangular building that follows the streets' direction.</summary>
    /// <param name="centre">Its middle.</param>
    /// <param name="width">Metres along the plan's east.</param>
    /// <param name="depth">Metres along its north.</param>
    /// <param name="residents">People who live in it.</param>
    /// <param name="tags">OSM tags beside the outline.</param>
    public void AddBuilding(Uv centre, double width, double depth, int residents, params (string Key, string Value)[] tags)
    {
        var (x, y) = Frame.ToMetres(centre);
        var angle = Frame.AngleAt(centre);
        var (cos, sin) = (Math.Cos(angle), Math.Sin(angle));
        var corners = new[] { (-1, -1), (1, -1), (1, 1), (-1, 1) }.Select(c =>
        {
            var (dx, dy) = (c.Item1 * width / 2, c.Item2 * depth / 2);
            return Map.NewNode(Frame.FromMetres(x + dx * cos - dy * sin, y + dx * sin + dy * cos));
        }).ToList();
        Map.AddWay([.. corners, corners[0]], tags);
        Buildings.Add(new Building(centre, residents));
    }

    public double Between(double low, double high) => low + Random.NextDouble() * (high - low);

    public T Pick<T>(IReadOnlyList<T> items) => items[Random.Next(items.Count)];
}

/// <summary>A building and how many people live in it.</summary>
internal sealed record Building(Uv Centre, int Residents);

/// <summary>A door to a street.</summary>
/// <param name="At">Where it is.</param>
/// <param name="Kind">What block it belongs to.</param>
/// <param name="BlockName">The block's name.</param>
/// <param name="Street">The street's name.</param>
/// <param name="Number">House number.</param>
internal sealed record Front(Uv At, BlockKind Kind, string BlockName, string Street, int Number)
{
    public string Address => $"{Street}{Number}号";
}
