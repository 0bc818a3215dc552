namespace Map.Analysis.Reach;

/// <summary>
/// Which source is the nearest of each lattice point of a <see cref="TravelTimeField"/> that it reaches. Reusable; not for
/// two threads at once.
/// </summary>
public sealed class NearestSourceField
{
    private int[] _sources = [];

    /// <summary>The source at each lattice point of the field, row by row from the south; -1 where none is in reach.</summary>
    public ReadOnlySpan<int> Sources => _sources;

    /// <summary>Looks up the sources of a field that was filled from the same search; where sources have owners, these stand for them.</summary>
    public void Fill(TravelTimeField field, NearestSources nearest, SnapRaster raster, IReadOnlyList<int>? owners = null)
    {
        if (_sources.Length < field.Columns * field.Rows) _sources = new int[field.Columns * field.Rows];
        var (column0, row0) = ((field.OriginLon - raster.OriginLon) / field.CellLon, (field.OriginLat - raster.OriginLat) / field.CellLat);
        for (var row = 0; row < field.Rows; row++)
        {
            for (var column = 0; column < field.Columns; column++)
            {
                var point = (row * field.Columns) + column;
                if (field.TimesMs[point] == TravelTimeSearch.Unreached)
                {
                    _sources[point] = -1;
                    continue;
                }

                var place = raster[column0 + column, row0 + row];
                var source = nearest.At(place.Edge, place.OffsetMs);
                _sources[point] = source < 0 || owners is null ? source : owners[source];
            }
        }
    }
}
