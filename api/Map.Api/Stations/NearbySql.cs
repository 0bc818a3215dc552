using Map.Api.Querying;
using Map.Geodata.Features;

namespace Map.Api.Stations;

/// <summary>
/// The statement for stations near a place, from the nearest on by degrees: one scan of the index on locations that ends at its
/// limit. The metres are worked out by the reader, which takes a third of the time that <c>geography</c> does.
/// </summary>
internal static class NearbySql
{
    /// <summary>The distance in degrees by which the index orders.</summary>
    private const string Degrees = "t.location <-> ST_SetSRID(ST_MakePoint($1, $2), 4326)";

    /// <summary>Columns behind the projection: longitude and latitude, then the hours.</summary>
    /// <param name="table">The stations' table.</param>
    /// <param name="projection">What is wanted of each.</param>
    /// <param name="search">Which ones.</param>
    /// <param name="area">Around the place.</param>
    /// <param name="beyond">Only from so many degrees on.</param>
    /// <param name="limit">At most so many; null for all.</param>
    public static Statement Write(Table table, Projection projection, NearbySearch search, in NearbyArea area, double beyond, int? limit)
    {
        var statement = new Statement().Add("select ").Add(projection.Sql("t")).Add(", ST_X(t.location), ST_Y(t.location), t.opening_hours");
        Place(statement, search);
        Filter(statement, table, search, area);
        if (beyond > 0) statement.Add($" and {Degrees} >= ").Add(statement.Parameter(beyond));
        // A number rather than a parameter: a plan that is kept for all values would reckon with a tenth of the table.
        if (limit is { } most) statement.Add($" order by {Degrees} limit ").Add(most);
        return statement;
    }

    /// <summary>Counts all of them, by true metres.</summary>
    public static Statement WriteCount(Table table, NearbySearch search, in NearbyArea area)
    {
        var statement = new Statement().Add("select count(*)");
        Place(statement, search);
        Filter(statement, table, search, area);
        return statement.Add(" and ST_DWithin(t.location::geography, ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography, ")
            .Add(statement.Parameter(search.Metres)).Add(")");
    }

    private static void Place(Statement statement, NearbySearch search)
    {
        statement.Parameter(search.Place.Lon);
        statement.Parameter(search.Place.Lat);
        statement.Add(" from station t where ");
    }

    private static void Filter(Statement statement, Table table, NearbySearch search, in NearbyArea area)
    {
        statement.Add("t.location && ST_MakeEnvelope(")
            .Add(statement.Parameter(area.West)).Add(", ").Add(statement.Parameter(area.South)).Add(", ")
            .Add(statement.Parameter(area.East)).Add(", ").Add(statement.Parameter(area.North)).Add(", 4326)");
        Equal(statement, table, nameof(Station.Status), search.Status);
        Equal(statement, table, nameof(Station.Kind), search.Kind);
        Equal(statement, table, nameof(Station.BuildKind), search.BuildKind);
        foreach (var service in search.Services)
            statement.Add(" and exists (select from station_service s where s.station_id = t.id and s.service_code = ").Add(statement.Parameter(service)).Add(")");
    }

    private static void Equal(Statement statement, Table table, string property, object? value)
    {
        if (value is null) return;
        var column = table.Column(property);
        statement.Add(" and ").Add(column.Sql("t")).Add(" = ").Add(statement.Parameter(column.ToProvider(value)!));
    }
}
