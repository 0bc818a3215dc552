using Map.Api.Querying;
using Map.Geodata.Features;
using Map.Geodata.Opening;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Npgsql;

namespace Map.Api.Stations;

/// <summary>Opening hours as stations have them, and what they say about a moment.</summary>
/// <param name="OpeningHours">The text; null for the stations whose hours are not known.</param>
/// <param name="Status">UNKNOWN is neither open nor closed.</param>
/// <param name="InOperation">How many stations of the status OPEN have these hours.</param>
public sealed record HoursInUse(string? OpeningHours, OpeningStatus Status, int InOperation);

[QueryType]
public sealed class HoursQueries
{
    private const int AssumedTexts = 200;

    /// <summary>
    /// Which opening hours stations have, each once, and what they say about a moment: so a map of any number of stations learns at once
    /// which are open. Hours that go by the sun are judged in the middle of the stations that have them.
    /// </summary>
    /// <param name="at">The moment, of the years 2000–2100; now when not given.</param>
    [ListSize(AssumedSize = AssumedTexts)]
    public static async Task<IReadOnlyList<HoursInUse>> GetStationHoursAsync(
        ReadSource source, FeatureModel model, KnownHours hours, TimeProvider clock, CancellationToken cancel, DateTimeOffset? at = null)
    {
        var moment = CalendarArguments.MomentOrNow(at, clock);
        await using var command = source.DataSource.CreateCommand($"""
            select opening_hours, (count(*) filter (where status = 'OPEN'))::integer, avg(ST_X(location)), avg(ST_Y(location))
            from {model.Table(typeof(Station)).Name} group by opening_hours order by opening_hours
            """);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var found = new List<HoursInUse>();
        while (await reader.ReadAsync(cancel)) found.Add(Judge(reader, hours, moment));
        return found;
    }

    private static HoursInUse Judge(NpgsqlDataReader row, KnownHours hours, DateTimeOffset moment)
    {
        var text = row.IsDBNull(0) ? null : row.GetString(0);
        var where = Surroundings.China.At(row.GetDouble(2), row.GetDouble(3));
        return new HoursInUse(text, hours.StateAt(text, moment, where).Status, row.GetInt32(1));
    }
}
