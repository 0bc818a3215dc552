using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Map.Benchmarks.Load;

/// <summary>What a client of the sample city asks, and how often each of it.</summary>
/// <param name="places">Where people are, so that streets are near, as literals of GraphQL.</param>
/// <param name="client">Its number.</param>
internal sealed class LoadMix(IReadOnlyList<string> places, int client)
{
    /// <summary>Asks a host for the places of its stations and merchants.</summary>
    public const string Places = "{ stations(first: 50) { nodes { location { coordinates } } } merchants(first: 50) { nodes { location { coordinates } } } }";

    private static readonly (int Share, string Kind, Func<LoadMix, Random, HttpRequestMessage> Create)[] Parts =
    [
        (20, "nearbyStations", (_, random) => Ask($$"""{ nearbyStations(at: {{Position(random)}}, first: 5) { edges { distanceMetres node { code name } } } }""")),
        (10, "serviceCircle", (mix, random) => Ask($$"""{ serviceCircle(at: {{mix.AnyPlace(random)}}, minutes: {{random.Next(5, 16)}}) { areaSquareMetres } }""")),
        (3, "coverages of grids", (_, random) => Ask($$"""{ coverages(level: GRID, minutes: {{random.Next(10, 21)}}) { grid { code } couriers { known covered } } }""")),
        (15, "lists with filters", (_, random) => Ask("{ stations(first: 10, where: {name: {contains: \"" + "驿站大街暖蜂"[random.Next(6)] + "\"}}, order: [{code: ASC}]) { totalCount nodes { code name grid { code } } } }")),
        (35, "tiles", (_, random) => Get(Tile(random))),
        (13, "OGC items", (_, random) => Get($"/ogc/collections/{(random.Next(2) == 0 ? "stations" : "grids")}/items?limit=20")),
        (4, "mutations", (mix, random) => mix.Write(random)),
    ];

    private long _writes;

    public (string Kind, HttpRequestMessage Request) Next(Random random)
    {
        var at = random.Next(Parts.Sum(part => part.Share));
        foreach (var (share, kind, create) in Parts)
            if ((at -= share) < 0) return (kind, create(this, random));
        throw new InvalidOperationException("Shares add up to their sum.");
    }

    /// <summary>Adds a station, and the next time takes it away again: a city that grew would need more memory by itself.</summary>
    private HttpRequestMessage Write(Random random)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"LOAD-{client}-{_writes / 2}");
        return _writes++ % 2 == 0 ? Create(code, random) : Delete(code);
    }

    private string AnyPlace(Random random) => places[random.Next(places.Count)];

    private static HttpRequestMessage Delete(string code) =>
        Post(new { query = "mutation($input: DeleteStationInput!) { deleteStation(input: $input) { station { code } errors { __typename } } }", variables = new { input = new { code, version = 1 } } });

    private static HttpRequestMessage Create(string code, Random random)
    {
        var input = new { code, name = "驿站", kind = "REST_STATION", status = "OPEN", location = new { type = "Point", coordinates = new[] { Lon(random), Lat(random) } } };
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
