using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Map.Benchmarks.Load;

/// <summary>What clients of the sample city ask, and how often each of it.</summary>
/// <param name="places">Where people are, so that streets are near, as literals of GraphQL.</param>
internal sealed class LoadMix(IReadOnlyList<string> places)
{
    /// <summary>Asks a host for the places of its stations and merchants.</summary>
    public const string Places = "{ stations(first: 50) { nodes { location { coordinates } } } merchants(first: 50) { nodes { location { coordinates } } } }";

    private readonly (int Share, string Kind, Func<Random, long, HttpRequestMessage> Create)[] _parts =
    [
        (20, "nearbyStations", (random, _) => Ask($$"""{ nearbyStations(at: {{Position(random)}}, first: 5) { edges { distanceMetres node { code name } } } }""")),
        (10, "serviceCircle", (random, _) => Ask($$"""{ serviceCircle(at: {{places[random.Next(places.Count)]}}, minutes: {{random.Next(5, 16)}}) { areaSquareMetres } }""")),
        (3, "coverages of grids", (random, _) => Ask($$"""{ coverages(level: GRID, minutes: {{random.Next(10, 21)}}) { grid { code } couriers { known covered } } }""")),
        (15, "lists with filters", (random, _) => Ask("{ stations(first: 10, where: {name: {contains: \"" + "驿站大街暖蜂"[random.Next(6)] + "\"}}, order: [{code: ASC}]) { totalCount nodes { code name grid { code } } } }")),
        (35, "tiles", (random, _) => Get(Tile(random))),
        (13, "OGC items", (random, _) => Get($"/ogc/collections/{(random.Next(2) == 0 ? "stations" : "grids")}/items?limit=20")),
        (4, "mutations", Create),
    ];

    public (string Kind, HttpRequestMessage Request) Next(Random random, long number)
    {
        var at = random.Next(_parts.Sum(part => part.Share));
        foreach (var (share, kind, create) in _parts)
            if ((at -= share) < 0) return (kind, create(random, number));
        throw new InvalidOperationException("Shares add up to their sum.");
    }

    private static HttpRequestMessage Create(Random random, long number)
    {
        var input = new { code = string.Create(CultureInfo.InvariantCulture, $"LOAD-{number}"), name = "驿站", kind = "REST_STATION", status = "OPEN", location = new { type = "Point", coordinates = new[] { Lon(random), Lat(random) } } };
        return Post(new { query = "mutation($input: CreateStationInput!) { createStation(input: $input) { station { code } errors { __typename } } }", variables = new { input } });
    }

    private static HttpRequestMessage Ask(string query) => Post(new { query });

    private static HttpRequestMessage Post(object body) => new(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };

    private static HttpRequestMessage Get(string path) => new(HttpMethod.Get, path);

    private static string Tile(Random random)
    {
        var zoom = random.Next(11, 16);
        var count = Math.Pow(2, zoom);
        var x = (int)((Lon(random) + 180) / 360 * count);
        var y = (int)((1 - (Math.Asinh(Math.Tan(Lat(random) * Math.PI / 180)) / Math.PI)) / 2 * count);
        return string.Create(CultureInfo.InvariantCulture, $"/tiles/{(random.Next(3) switch { 0 => "stations", 1 => "grids", _ => "base" })}/{zoom}/{x}/{y}.mvt");
    }

    private static string Position(Random random) => string.Create(CultureInfo.InvariantCulture, $"[{Lon(random):0.#####}, {Lat(random):0.#####}]");

    // Where the sample city lies.
    private static double Lon(Random random) => 116.90 + (random.NextDouble() * 0.06);

    private static double Lat(Random random) => 33.12 + (random.NextDouble() * 0.04);
}
