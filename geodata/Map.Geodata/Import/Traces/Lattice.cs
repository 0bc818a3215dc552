namespace Map.Geodata.Import.Traces;

/// <summary>A square of the lattice.</summary>
internal readonly record struct LatticeCell(int Row, int Column)
{
    /// <summary>The same for the same place in every import.</summary>
    public string Code => FormattableString.Invariant($"TR-{Row:00000}-{Column:000000}");
}

/// <summary>
/// The squares that couriers are counted in: rows of 180°/80,000 = 250 m from the South Pole on, each cut into the whole number
/// of columns whose sides come nearest to that (on a sphere; in truth sides have 248 to 252 m). One lattice for the whole world,
/// whose codes don't depend on what is imported.
/// </summary>
/// <remarks>
/// Not squares of a projection: their zones meet in the middle of Shanghai (121.5°E), and a cell that is cut in two there holds
/// half the couriers.
/// </remarks>
internal static class Lattice
{
    private const int Rows = 80_000;
    private const double RowDegrees = 180.0 / Rows;

    /// <param name="longitude">Degrees, −180 to 180.</param>
    /// <param name="latitude">Degrees, −90 to 90.</param>
    public static LatticeCell CellAt(double longitude, double latitude)
    {
        var row = Math.Min((int)((latitude + 90) / RowDegrees), Rows - 1);
        var columns = ColumnsOf(row);
        return new LatticeCell(row, Math.Min((int)((longitude + 180) / 360 * columns), columns - 1));
    }

    /// <summary>Longitude and latitude of a cell's middle.</summary>
    public static (double Longitude, double Latitude) CentreOf(LatticeCell cell) =>
        (Math.Round((cell.Column + 0.5) / ColumnsOf(cell.Row) * 360 - 180, 7), Math.Round(MiddleOf(cell.Row), 7));

    private static int ColumnsOf(int row) => Math.Max(1, (int)Math.Round(2 * Rows * Math.Cos(double.DegreesToRadians(MiddleOf(row)))));

    private static double MiddleOf(int row) => (row + 0.5) * RowDegrees - 90;
}
