using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>Places that are reached as the crow flies, for comparison; the direction makes no difference.</summary>
public sealed class StraightPlaceIndex : PlaceIndex
{
    private readonly PlaceGrid _grid;

    /// <param name="profile">The speed; its mode is <see cref="TravelMode.Straight"/>.</param>
    /// <param name="places">The places, numbered from 0 on.</param>
    public StraightPlaceIndex(TravelProfile profile, IReadOnlyList<Place> places)
        : base(places, profile)
    {
        if (profile.Mode != TravelMode.Straight) throw new ArgumentException("Who moves on streets needs them.", nameof(profile));
        _grid = new PlaceGrid(places);
    }

    internal override NearestReader SearchNearest(IReadOnlyList<Place> stations, int nearest, Direction direction, CancellationToken cancel)
    {
        var grid = new PlaceGrid(stations);
        return (place, labels) =>
        {
            grid.FindNearest(Wgs84.ToUnits(Places[place].Lon), Wgs84.ToUnits(Places[place].Lat), Profile, labels);
            return true;
        };
    }

    private protected override void Collect(Place station, int limitMs, Direction direction, RowBuffer row)
    {
        var (lon, lat) = (Wgs84.ToUnits(station.Lon), Wgs84.ToUnits(station.Lat));
        var (column0, row0, column1, row1) = _grid.CellsIn(StraightLine.BoxAround(lon, lat, Profile.MetresPerSecond * limitMs / 1000));
        for (var r = row0; r <= row1; r++)
        {
            foreach (var point in _grid.PointsOf(r, column0, column1))
            {
                var ms = Profile.TravelMs(Wgs84.Metres(lon, lat, point.Lon, point.Lat));
                if (ms <= limitMs) row.Add(point.Number, ms);
            }
        }
    }
}
