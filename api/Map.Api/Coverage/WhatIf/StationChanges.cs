using Map.Analysis.Network;
using Map.Api.Coordinates;
using Map.Api.Coverage.States;
using Map.Geodata.Features;
using Map.Geodata.Opening;
using Map.GraphQL.Execution;
using NetTopologySuite.Geometries;

namespace Map.Api.Coverage.WhatIf;

/// <summary>The stations of a store with changes that are only thought of.</summary>
internal sealed class StationChanges
{
    private readonly List<StationSite?> _stations;

    public StationChanges(IReadOnlyList<StationSite?> stations) => _stations = [.. stations];

    /// <summary>All of them, the changes so far included; new ones stand at the end.</summary>
    public IReadOnlyList<StationSite?> Stations => _stations;

    /// <summary>Makes one change after those before it.</summary>
    /// <exception cref="GraphQLException">UNKNOWN_STATION or INVALID_OPENING_HOURS.</exception>
    public void Apply(StationChangeInput change)
    {
        if (change.Add is { } add) Add(add);
        else if (change.Move is { } move) Replace(move.Station, s => s with { Place = PlaceOf(move.To, move.CoordinateSystem) });
        else if (change.Close is { } closed) Replace(closed, s => s with { Status = StationStatus.Closed });
        else if (change.Open is { } opened) Replace(opened, s => s with { Status = StationStatus.Open });
        else if (change.ChangeHours is { } hours) Replace(hours.Station, s => s with { OpeningHours = Readable(hours.OpeningHours) });
        else if (change.ChangeServices is { } services) Replace(services.Station, s => s with { Services = services.Services });
    }

    private void Add(ImaginedStationInput station)
    {
        var id = -_stations.Count - 1;
        _stations.Add(new StationSite(
            id, Code: $"+{-id}", Name: "", StationStatus.Open, PlaceOf(station.At, station.CoordinateSystem), Readable(station.OpeningHours),
            station.Services ?? [], FloorAreaM2: null));
    }

    private void Replace(string code, Func<StationSite, StationSite> change)
    {
        var index = _stations.FindIndex(s => s?.Code == code);
        if (index < 0) throw CoverageErrors.UnknownStation(code);
        _stations[index] = change(_stations[index]!);
    }

    private static string? Readable(string? hours)
    {
        if (hours is not null && OpeningHours.Find(hours, out var problem) is null) throw new GraphQLException(problem!.Message, "INVALID_OPENING_HOURS");
        return hours;
    }

    private static Place PlaceOf(Coordinate at, CoordinateSystemName system)
    {
        var wgs84 = system.ToWgs84(at);
        return new Place(wgs84.X, wgs84.Y);
    }
}
