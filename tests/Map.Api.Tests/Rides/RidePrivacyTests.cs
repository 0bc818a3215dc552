using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Map.Api.Tests.Tiles;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Api.Tests.Rides;

/// <summary>
/// Whoever knows who rode in the town looks for single couriers in all that leaves it. In steps of 3k = 15 figures are told, so that what
/// is got by adding and subtracting them is a multiple of 15 too, and never one courier, nor fewer than k. A corridor tells the mean of
/// what the streets along it tell: nothing that is not told already.
/// </summary>
public sealed class RidePrivacyTests(RiddenTown town) : IClassFixture<RiddenTown>
{
    private const int Step = 15;

    private const string Everything = """
        { rideSurveys(first: 3) { nodes { name couriers traces points trips matchedTrips faults
            flows { nodes { couriers weekday weekend } } routes { nodes { couriers hourly hourlyWeekend } } } } }
        """;

    private const string Lists = """
        { courierRoutes(first: 50) { nodes { name code couriers hourly hourlyWeekend path { coordinates } history { before after } } }
          streetFlows(first: 50) { nodes { couriers weekday weekend path { coordinates } } } }
        """;

    private const string Cells = "{ demandCells(first: 50) { nodes { code source couriersWeekday couriersWeekend waitingWeekday waitingWeekend history { before after } } } }";

    private const string Jobs = "{ jobs(first: 50) { nodes { kind actor stage input result error } } }";

    /// <summary>The streets that fewer than five rode: the lone courier's way home, and what the four rode.</summary>
    private static readonly (char From, char To)[] Rare = [('F', 'C'), ('C', 'A'), ('F', 'D')];

    private static readonly string[] Counted = ["flows", "routes", "demand"];

    private static readonly string[] Kinds = [.. Counted, "corridors"];

    [Theory]
    [InlineData(Everything)]
    [InlineData(Lists)]
    [InlineData(Cells)]
    public async Task No_field_tells_a_number_that_single_couriers_could_be_subtracted_from(string query) => CheckTold(await town.Host.QueryAsync(query));

    [Fact]
    public async Task No_file_and_no_collection_does()
    {
        foreach (var kind in Counted)
        {
            using var file = JsonDocument.Parse(await town.Host.Client.GetStringAsync($"/exports/{kind}.geojson"));
            CheckTold(file.RootElement);
            using var collection = JsonDocument.Parse(await town.Host.Client.GetStringAsync($"/ogc/collections/{kind}/items?limit=1000"));
            CheckTold(collection.RootElement.GetProperty("features"));
        }
    }

    [Fact]
    public async Task No_tile_does_at_any_zoom()
    {
        var seen = 0;
        foreach (var layer in Counted)
            for (var zoom = 0; zoom <= 16; zoom++)
                foreach (var corner in "ABCDEF")
                {
                    var address = TileAnswers.AddressOf(layer, zoom, RiddenTown.Map[corner].Lon, RiddenTown.Map[corner].Lat);
                    foreach (var told in VectorTile.Read(await town.Host.Client.GetByteArrayAsync(address)).Values.SelectMany(f => f).SelectMany(f => f.Attributes))
                    {
                        if (!IsFigure(told.Key)) continue;
                        Assert.True((double)told.Value % Step == 0, $"{address}: {told.Key} is {told.Value}");
                        seen++;
                    }
                }
        Assert.NotEqual(0, seen);
    }

    [Fact]
    public async Task A_corridor_tells_the_mean_of_what_its_streets_tell_and_nothing_else()
    {
        var corridors = await town.Host.Store.AskAsync<long>("select count(*) from corridor");
        var explained = await town.Host.Store.AskAsync<long>("""
            select count(*) from corridor c, lateral (
              select sum(f.couriers * metres) / sum(metres) as mean
              from (select f.couriers, ST_Length(ST_Intersection(f.path, ST_Buffer(c.path, 1e-5))::geography) as metres
                    from street_flow f where f.survey_id = c.survey_id and ST_DWithin(f.path, c.path, 1e-5)) f
              where metres > 20) told
            where abs(c.couriers - told.mean) <= 1
            """);
        Assert.NotEqual(0, corridors);
        Assert.Equal(corridors, explained);
    }

    [Fact]
    public async Task No_line_leads_along_a_street_that_too_few_rode()
    {
        var places = RiddenTown.Map;
        foreach (var table in (string[])["street_flow", "corridor", "courier_route"])
            foreach (var (from, to) in Rare)
            {
                var middle = new Coordinate((places[from].Lon + places[to].Lon) / 2, (places[from].Lat + places[to].Lat) / 2);
                var near = await town.Host.Store.AskAsync<long>(FormattableString.Invariant($"select count(*) from {table} where ST_DWithin(path::geography, ST_Point({middle.X}, {middle.Y}, 4326)::geography, 100)"));
                Assert.Equal((table, from, to, 0L), (table, from, to, near));
            }
    }

    [Fact]
    public async Task Nobody_is_named_in_any_answer_nor_in_a_backup_nor_on_a_disk()
    {
        foreach (var query in (string[])[Everything, Lists, Cells, Jobs]) CheckNames((await town.Host.QueryAsync(query)).GetRawText());
        foreach (var step in town.Steps) CheckNames(step.GetRawText());
        foreach (var kind in Kinds)
            foreach (var format in (string[])["geojson", "csv", "xlsx", "gpkg"]) CheckNames(Text(await town.Host.Client.GetByteArrayAsync($"/exports/{kind}.{format}"), format));
        foreach (var table in await town.Host.Store.ListAsync<string>("select tablename::text from pg_tables where schemaname = 'public' and tablename <> 'spatial_ref_sys'"))
            CheckNames((await town.Host.Store.AskAsync<string>($"select coalesce(string_agg(row::text, ' '), '') from \"{table}\" row"))!);
        foreach (var folder in ((string[])["/dev/shm", Path.GetTempPath()]).Where(Directory.Exists).SelectMany(f => Directory.EnumerateDirectories(f, "map-rides-*")))
            foreach (var file in Directory.EnumerateFiles(folder)) Assert.False(Holds(file), file);
    }

    private void CheckNames(string text) => Assert.DoesNotContain(town.Marker[2..], text, StringComparison.Ordinal);

    private static string Text(byte[] bytes, string format)
    {
        if (format != "xlsx") return Encoding.UTF8.GetString(bytes);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(archive.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }

    /// <summary>Another import's files may be there, and go while they are looked at.</summary>
    private bool Holds(string file)
    {
        try
        {
            return File.ReadAllText(file).Contains(town.Marker, StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void CheckTold(JsonElement answer)
    {
        var figures = FiguresOf(answer, isFigure: false).ToList();
        Assert.NotEmpty(figures);
        Assert.All(figures, told => Assert.Equal(0, told % Step));
    }

    private static IEnumerable<double> FiguresOf(JsonElement json, bool isFigure) => json.ValueKind switch
    {
        JsonValueKind.Number => isFigure ? [json.GetDouble()] : [],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => FiguresOf(item, isFigure)),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(field => FiguresOf(field.Value, isFigure || IsFigure(field.Name))),
        _ => [],
    };

    private static bool IsFigure(string name) =>
        name is "couriers" or "traces" or "points" or "trips" or "matchedTrips" or "faults" or "weekday" or "weekend" or "hourly" or "hourlyWeekend" or "hourly_weekend"
        || name.StartsWith("couriers", StringComparison.Ordinal) || name.StartsWith("waiting", StringComparison.Ordinal)
        || name is ['w' or 'e', >= '0' and <= '9', ..];
}
