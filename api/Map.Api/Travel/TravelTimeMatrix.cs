using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.GraphQL.Building;

namespace Map.Api.Travel;

/// <summary>Travel times from some places to others within a limit, sparse: what is not in time stands nowhere.</summary>
[GraphQLName("TravelTimes")]
public sealed class TravelTimeMatrix
{
    private readonly PlaceIndex _from;
    private readonly PlaceIndex _to;
    private readonly TravelTimeTable _table;
    private readonly NearestStations _nearest;

    private TravelTimeMatrix(PlaceIndex from, PlaceIndex to, TravelTimeTable table, NearestStations nearest) =>
        (_from, _to, _table, _nearest) = (from, to, table, nearest);

    /// <summary>The limit in minutes; who needs exactly that long is in time.</summary>
    public int Minutes => _table.LimitMs / 60_000;

    /// <summary>How people move.</summary>
    public TravelMode Mode => _to.Profile.Mode;

    /// <summary>Their speed on level streets, km/h.</summary>
    public double SpeedKmh => _to.Profile.SpeedKmh;

    /// <summary>A row for each place of departure, in their order.</summary>
    public IReadOnlyList<TravelTimeRow> Rows => [.. Enumerable.Range(0, _from.Count).Select(f => new TravelTimeRow(f, MetresToStreet(_from, f), _table))];

    /// <summary>What is known of the destinations, each list in their order.</summary>
    public TravelDestinations Destinations => new(_to, _nearest);

    internal static TravelTimeMatrix Create(PlaceIndex from, PlaceIndex to, TimeSpan limit, CancellationToken cancel) => new(
        from, to,
        TravelTimes.Build(to, from.Places, limit, Direction.FromSource, cancel: cancel),
        NearestStations.Build(to, from.Places, 1, limit, Direction.FromSource, cancel));

    /// <summary>Metres to the street, to a tenth; null in a straight line and where there is none for kilometres.</summary>
    internal static double? MetresToStreet(PlaceIndex places, int place) =>
        (places as StreetPlaceIndex)?.FindMetresToStreet(place) is { } metres ? Math.Round(metres, 1) : null;
}

/// <summary>The destinations in time of one place of departure.</summary>
public sealed class TravelTimeRow(int from, double? streetMetres, TravelTimeTable table)
{
    /// <summary>The number of the place of departure, 0-based.</summary>
    public int From => from;

    /// <summary>Metres between it and its street; null in a straight line, and where no street is near for kilometres. Beyond 200 m the row is empty.</summary>
    public double? StreetMetres => streetMetres;

    /// <summary>The numbers of the destinations in time, 0-based, ascending.</summary>
    public IReadOnlyList<int> To => [.. table[from].ToArray().Select(t => t.Place)];

    /// <summary>The seconds to each of these.</summary>
    public IReadOnlyList<double> Seconds => [.. table[from].ToArray().Select(t => t.Ms / 1000.0)];
}

/// <summary>What is known of the destinations: lists with an entry for each, in their order.</summary>
public sealed class TravelDestinations
{
    private readonly PlaceIndex _places;
    private readonly NearestStations _nearest;

    internal TravelDestinations(PlaceIndex places, NearestStations nearest) => (_places, _nearest) = (places, nearest);

    /// <summary>Whether it is reached from anywhere in time, and if not, why.</summary>
    public IReadOnlyList<PlaceState> States => [.. All.Select(_nearest.StateOf)];

    /// <summary>Metres between it and its street; null in a straight line, and where no street is near for kilometres.</summary>
    public IReadOnlyList<double?> StreetMetres => [.. All.Select(p => TravelTimeMatrix.MetresToStreet(_places, p))];

    /// <summary>The number of the place of departure that is nearest, in time or not; null where there is no way.</summary>
    public IReadOnlyList<int?> Nearest => [.. All.Select(p => _nearest[p, 0]?.Station)];

    /// <summary>Seconds from there; null where there is no way.</summary>
    public IReadOnlyList<double?> NearestSeconds => [.. All.Select(p => _nearest[p, 0]?.Ms / 1000.0)];

    private IEnumerable<int> All => Enumerable.Range(0, _places.Count);
}
