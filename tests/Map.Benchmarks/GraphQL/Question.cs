using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Map.Benchmarks.GraphQL;

/// <summary>Something that clients ask, in the words of each server; the answers list the same features.</summary>
/// <param name="Name">What is asked.</param>
/// <param name="Ours">The operation for Map.</param>
/// <param name="Theirs">The same for PostGraphile.</param>
/// <param name="OurVariables">Random variables for Map.</param>
/// <param name="TheirVariables">The same for PostGraphile: it is given a generator in the same state.</param>
internal sealed record Question(
    string Name, string Ours, string Theirs, Func<Random, object> OurVariables, Func<Random, object> TheirVariables)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<Question> All { get; } = [Nearest(), Page(), Nested()];

    /// <summary>Request bodies for Map, a line each.</summary>
    public IReadOnlyList<string> OurBodies(int seed, int count) => Bodies(Ours, OurVariables, seed, count);

    /// <summary>The same questions for PostGraphile.</summary>
    public IReadOnlyList<string> TheirBodies(int seed, int count) => Bodies(Theirs, TheirVariables, seed, count);

    private static List<string> Bodies(string query, Func<Random, object> variables, int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => JsonSerializer.Serialize(new { query, variables = variables(random) }, Json))];
    }

    private static Question Nearest() => new(
        "ten nearest",
        "query Nearest($at: Position!) { nearbyStations(at: $at, within: 3000, first: 10) { edges { distanceMetres node { id code name kind openingHours } } } }",
        "query Nearest($lon: Float!, $lat: Float!) { nearbyStations(lon: $lon, lat: $lat, metres: 3000, n: 10) { nodes { id code name kind openingHours distance(lon: $lon, lat: $lat) } } }",
        random => new { at = new[] { Lon(random), Lat(random) } },
        random => new { lon = Lon(random), lat = Lat(random) });

    private static Question Page() => new(
        "a page of 20 with a filter",
        "query Page($kind: StationKind!, $status: StationStatus!) { stations(first: 20, where: { kind: { eq: $kind }, status: { eq: $status } }) { nodes { id code name kind status address seats } pageInfo { hasNextPage endCursor } } }",
        "query Page($kind: String!, $status: String!) { allStations(first: 20, condition: { kind: $kind, status: $status }, orderBy: CODE_ASC) { nodes { id code name kind status address seats } pageInfo { hasNextPage endCursor } } }",
        FilterVariables,
        FilterVariables);

    private static Question Nested() => new(
        "a street's grids, ten stations each",
        "query Nested($street: String!) { grids(first: 10, where: { parent: { code: { eq: $street } } }) { nodes { id code name couriers stations(first: 10) { nodes { id code name kind } } } } }",
        "query Nested($street: String!) { gridByCode(code: $street) { gridsByParentId(first: 10, orderBy: CODE_ASC) { nodes { id code name couriers stationsByGridId(first: 10, orderBy: CODE_ASC) { nodes { id code name kind } } } } } }",
        StreetVariables,
        StreetVariables);

    private static object FilterVariables(Random random) => new
    {
        kind = Any(random, "REST_STATION", "SERVICE_CENTER", "SERVICE_POINT", "CANTEEN", "WORKSHOP"),
        status = Any(random, "OPEN", "OPEN", "OPEN", "SUSPENDED"),
    };

    private static double Lon(Random random) => Math.Round(116.92 + (0.56 * random.NextDouble()), 5);

    private static double Lat(Random random) => Math.Round(33.02 + (0.32 * random.NextDouble()), 5);

    /// <summary>One of the twenty streets, as city.sql names them.</summary>
    private static object StreetVariables(Random random) => new { street = string.Create(CultureInfo.InvariantCulture, $"T{random.Next(20):00}") };

    private static string Any(Random random, params string[] values) => values[random.Next(values.Length)];
}
