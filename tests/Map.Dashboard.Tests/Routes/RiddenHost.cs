using System.Globalization;
using System.Text;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Osm;
using Map.Geodata.Import.Traces;
using Map.Testing;
using Npgsql;

namespace Map.Dashboard.Tests.Routes;

/// <summary>
/// The whole product with a drawn town in its store: two streets that cross, a station where they do, and the traces of thirty couriers
/// who rode each of them from eight o'clock on a Thursday, imported as departments import theirs.
/// </summary>
public sealed class RiddenHost() : DashboardHost(TestStore.CopyOf("ridden town", FillAsync))
{
    private static readonly DateTime Morning = new(2025, 10, 9, 8, 0, 0, DateTimeKind.Unspecified);

    private static readonly AsciiMap Town = new(
        """
                    N
                    |
                    |
                    |
        W-----------C-----------E
                    |
                    |
                    |
                    S
        """, 100);

    private static async Task FillAsync(TestStore store)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["town.osm"], Town.ToOsmXml());
        await OsmImporter.ImportAsync(store.DataSource, folder["town.osm"], new OsmImportOptions("town"));
        (double lon, double lat) = Town['C'];
        await using NpgsqlCommand station = store.DataSource.CreateCommand(string.Create(CultureInfo.InvariantCulture,
            $"insert into station (code, name, kind, status, location) values ('C', '路口驿站', 'REST_STATION', 'OPEN', ST_Point({lon}, {lat}, 4326))"));
        await station.ExecuteNonQueryAsync();
        await File.WriteAllTextAsync(folder["rides.csv"], Rides());
        await TraceImporter.ImportAsync(store.DataSource, folder["networks"], [folder["rides.csv"]], new ImportOptions { CoordinateSystem = CoordinateSystem.Wgs84 }, new SurveyOptions());
    }

    private static string Rides()
    {
        var table = new StringBuilder("骑手编号,时间,经度,纬度\n");
        for (int courier = 0; courier < 60; courier++) Ride(table, courier, courier < 30 ? ('W', 'E', 60) : ('N', 'S', 20));
        return table.ToString();
    }

    /// <summary>A position every ten seconds, at four metres a second.</summary>
    private static void Ride(StringBuilder table, int courier, (char From, char To, int Steps) way)
    {
        ((double lon, double lat), (double toLon, double toLat)) = (Town[way.From], Town[way.To]);
        for (int step = 0; step <= way.Steps; step++)
        {
            double done = (double)step / way.Steps;
            table.Append(CultureInfo.InvariantCulture, $"{courier},{Morning.AddSeconds(courier + (10 * step)):yyyy-MM-dd HH:mm:ss},{lon + ((toLon - lon) * done):0.0000000},{lat + ((toLat - lat) * done):0.0000000}\n");
        }
    }
}
