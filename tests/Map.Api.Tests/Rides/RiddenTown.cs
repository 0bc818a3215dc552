using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Map.Api.Tests.Changes;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Rides;

/// <summary>
/// Two streets from west to east, joined at their ends and in the middle, and couriers who rode on a Thursday from eight on: 30 from A to B,
/// 20 from A by E to F, four from C to D, and one alone from A by E and F to C and back to A. Their traces are sent to the API.
/// </summary>
public sealed class RiddenTown : IAsyncLifetime
{
    private const string StartImport = """
        mutation($files: [Upload!]!, $system: CoordinateSystem, $least: Int!) { startRideImport(input: { files: $files, coordinateSystem: $system, leastCouriers: $least }) {
          job { id } errors { __typename ... on Error { message } } } }
        """;

    private static readonly DateTime Morning = new(2025, 10, 9, 8, 0, 0, DateTimeKind.Unspecified);

    public static AsciiMap Map { get; } = new(
        """
        A-----------E-----------B
        |           |           |
        |           |           |
        C-----------F-----------D
        """,
        cellMetres: 100);

    /// <summary>What the files call their couriers begins with it, and nothing else in the world.</summary>
    public string Marker { get; } = "骑手" + Guid.NewGuid().ToString("N");

    public ApiHost Host { get; } = new();

    /// <summary>The import's job as the API told of it, step by step.</summary>
    public List<JsonElement> Steps { get; } = [];

    public async Task InitializeAsync()
    {
        await Host.InitializeAsync();
        await Host.ImportAsync(Map);
        var started = await SendAsync("rides.csv", Table());
        Steps.AddRange(await FollowAsync(started.GetProperty("job").Text("id")));
        Assert.Equal("DONE", Steps[^1].Text("state"));
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        Host.Dispose();
    }

    /// <summary>The payload of an import that is asked for.</summary>
    public async Task<JsonElement> SendAsync(string name, string content, string? system = "WGS84", int leastCouriers = 5)
    {
        using var form = new MultipartFormDataContent
        {
            { JsonContent.Create(new { query = StartImport, variables = new { files = new string?[] { null }, system, least = leastCouriers } }), "operations" },
            { new StringContent("""{"0": ["variables.files.0"]}"""), "map" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "0", name },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-preflight", "1");
        using var response = await Host.Client.SendAsync(request);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data").GetProperty("startRideImport");
    }

    /// <summary>What the API tells of a job until it has ended.</summary>
    public async Task<List<JsonElement>> FollowAsync(string job)
    {
        var steps = new List<JsonElement>();
        using var events = await EventStream.OpenAsync(Host.Client, $$"""subscription { jobChanged(id: "{{job}}") { state stage input result error } }""");
        do steps.Add(await events.NextAsync());
        while (steps[^1].Text("state") is "QUEUED" or "RUNNING");
        return steps;
    }

    /// <summary>The traces as a table.</summary>
    public string Table()
    {
        var table = new StringBuilder("骑手编号,时间,经度,纬度\n");
        for (var i = 0; i < 30; i++) Ride(table, i, "AB");
        for (var i = 30; i < 50; i++) Ride(table, i, "AEF");
        for (var i = 50; i < 54; i++) Ride(table, i, "CD");
        Ride(table, 54, "AEFCA");
        return table.ToString();
    }

    /// <summary>At four metres a second, a position every ten; then five minutes of waiting.</summary>
    private void Ride(StringBuilder table, int courier, string corners)
    {
        var at = Morning.AddSeconds(courier);
        foreach (var (from, to) in corners.Zip(corners[1..]))
        {
            var ((lon, lat), (toLon, toLat)) = (Map[from], Map[to]);
            var steps = from is 'A' && to is 'B' || from is 'C' && to is 'D' ? 60 : 30;
            for (var i = 0; i < steps; i++, at = at.AddSeconds(10)) Add(lon + ((toLon - lon) * i / steps), lat + ((toLat - lat) * i / steps));
        }

        for (var i = 0; i < 30; i++, at = at.AddSeconds(10)) Add(Map[corners[^1]].Lon, Map[corners[^1]].Lat);

        void Add(double lon, double lat) => table.Append(CultureInfo.InvariantCulture, $"{Marker}-{courier},{at:yyyy-MM-dd HH:mm:ss},{lon:0.0000000},{lat:0.0000000}\n");
    }
}
