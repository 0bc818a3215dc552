namespace Map.Analysis.Network;

/// <summary>
/// The obstacles of a city in a grid of square cells, for asking what lies between two places. The obstacles that touch cell c
/// stand from FirstOf[c] to FirstOf[c+1]; an obstacle stands in every cell that its box touches.
/// </summary>
public sealed class ObstacleIndex
{
    /// <summary>Side of a cell in metres: most ways between a place and its street stay in one or two.</summary>
    private const double CellMetres = 60;

    private readonly Extent _extent;
    private readonly int _cellLon = 1;
    private readonly int _cellLat = 1;
    private readonly int _columns;
    private readonly int _rows;
    private readonly int[] _firstOf = [];
    private readonly int[] _numbers = [];

    /// <param name="all">The obstacles, in any order.</param>
    /// <param name="streets">The box around the streets; what lies further from it than any place does not count.</param>
    public ObstacleIndex(Obstacle[] all, Extent streets)
    {
        All = all;
        if (all.Length == 0) return;
        var scale = LocalScale.At((int)((streets.MinLat + (long)streets.MaxLat) / 2));
        _extent = scale.Grow(streets, Snapper.DefaultLimitMetres);
        (_cellLon, _cellLat) = ((int)Math.Ceiling(CellMetres / scale.MetresPerLonUnit), (int)Math.Ceiling(CellMetres / scale.MetresPerLatUnit));
        (_columns, _rows) = (Column(_extent.MaxLon) + 1, Row(_extent.MaxLat) + 1);
        _firstOf = new int[(_columns * _rows) + 1];
        ForEachCell((cell, _) => _firstOf[cell + 1]++);
        for (var c = 0; c < _firstOf.Length - 1; c++) _firstOf[c + 1] += _firstOf[c];
        _numbers = new int[_firstOf[^1]];
        var next = _firstOf.AsSpan(0, _firstOf.Length - 1).ToArray();
        ForEachCell((cell, number) => _numbers[next[cell]++] = number);
    }

    public Obstacle[] All { get; }

    /// <summary>The hardest obstacle on the straight way between two points in 10⁻⁷ degrees.</summary>
    public ObstacleKind Between(int lon1, int lat1, int lon2, int lat2)
    {
        var hardest = ObstacleKind.None;
        if (All.Length == 0) return hardest;
        var (column0, column1, row0, row1) = Cells(lon1, lat1, lon2, lat2);
        for (var row = row0; row <= row1; row++)
        {
            for (var column = column0; column <= column1; column++)
            {
                var cell = (row * _columns) + column;
                foreach (var number in _numbers.AsSpan(_firstOf[cell].._firstOf[cell + 1]))
                {
                    if (All[number].Kind > hardest && All[number].IsBetween(lon1, lat1, lon2, lat2)) hardest = All[number].Kind;
                }
            }
        }

        return hardest;
    }

    private (int Column0, int Column1, int Row0, int Row1) Cells(int lon1, int lat1, int lon2, int lat2) => (
        Math.Max(0, Column(Math.Min(lon1, lon2))), Math.Min(_columns - 1, Column(Math.Max(lon1, lon2))),
        Math.Max(0, Row(Math.Min(lat1, lat2))), Math.Min(_rows - 1, Row(Math.Max(lat1, lat2))));

    private int Column(int lon) => (int)Math.Floor((lon - (double)_extent.MinLon) / _cellLon);

    private int Row(int lat) => (int)Math.Floor((lat - (double)_extent.MinLat) / _cellLat);

    private void ForEachCell(Action<int, int> visit)
    {
        for (var number = 0; number < All.Length; number++)
        {
            var b = All[number];
            var (column0, column1, row0, row1) = Cells(b.Lon1, b.Lat1, b.Lon2, b.Lat2);
            for (var row = row0; row <= row1; row++)
            {
                for (var column = column0; column <= column1; column++) visit((row * _columns) + column, number);
            }
        }
    }
}
