using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Geodata.Features;
using Map.Geodata.Opening;
using Map.Geodata.Siting.Briefs;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Geodata.Siting.Cases;

/// <summary>A station that there is.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Place">Its entrance.</param>
/// <param name="OpeningHours">In OSM's syntax; null when nobody knows.</param>
/// <param name="Services">Codes of what it offers.</param>
public sealed record SitingStation(string Code, string Name, Place Place, string? OpeningHours, string[] Services)
{
    private const string Sql = """
        select s.code, s.name, s.location, s.opening_hours, array(select service_code from station_service where station_id = s.id)
        from station s where s.status = any ($1) and s.location && $2 order by s.id
        """;

    /// <summary>The hours in which it counts (<see cref="HourSet"/>).</summary>
    /// <param name="whenOpen">Only those in which it is known to be open.</param>
    /// <param name="today">Opening hours are those of an ordinary week around this day.</param>
    public ulong HoursIn(bool whenOpen, DateOnly today) => whenOpen ? HoursOf(OpeningHours, Place, today) : HourSet.All;

    /// <summary>The hours in which a place with such opening hours is known to be open.</summary>
    internal static ulong HoursOf(string? text, Place place, DateOnly today) =>
        WeekHours.OfWeek(text is null ? null : Opening.OpeningHours.Find(text, out _), today, Surroundings.China.At(place.Lon, place.Lat)).Open;

    /// <summary>The stations that count in a box.</summary>
    internal static async Task<List<SitingStation>> ListAsync(NpgsqlConnection store, ExistingStations which, Envelope box, CancellationToken cancel)
    {
        if (which == ExistingStations.None) return [];
        StationStatus[] statuses = which == ExistingStations.Open ? [StationStatus.Open] : [StationStatus.Open, StationStatus.Planned];
        await using var command = new NpgsqlCommand(Sql, store)
        {
            Parameters = { new() { Value = statuses.Select(UpperSnake.Write).ToArray() }, new() { Value = BoxOf(box) } },
        };
        await using var row = await command.ExecuteReaderAsync(cancel);
        var stations = new List<SitingStation>();
        while (await row.ReadAsync(cancel))
        {
            var at = row.GetFieldValue<Point>(2);
            stations.Add(new SitingStation(row.GetString(0), row.GetString(1), new Place(at.X, at.Y), row.IsDBNull(3) ? null : row.GetString(3), row.GetFieldValue<string[]>(4)));
        }

        return stations;
    }

    private static Polygon BoxOf(Envelope box)
    {
        var polygon = (Polygon)new GeometryFactory(new PrecisionModel(), 4326).ToGeometry(box);
        polygon.SRID = 4326;
        return polygon;
    }
}
