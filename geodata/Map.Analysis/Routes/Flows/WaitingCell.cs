using System.Runtime.InteropServices;
using Map.Analysis.Network;

namespace Map.Analysis.Routes.Flows;

/// <summary>
/// A square of the lattice in which waiting couriers are counted: rows of 180°/80,000 = 250 m from the South Pole on, each cut into
/// the whole number of columns whose sides come nearest to that. One lattice for the whole world.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct WaitingCell(int Row, int Column)
{
    private const int Rows = 80_000;
    private const double RowDegrees = 180.0 / Rows;

    /// <summary>One number for both.</summary>
    public long Code => ((long)Row << 32) | (uint)Column;

    /// <summary>Its middle.</summary>
    public Place Middle => new(((Column + 0.5) / ColumnsOf(Row) * 360) - 180, MiddleOf(Row));

    public static WaitingCell Of(long code) => new((int)(code >> 32), (int)code);

    /// <summary>The cell of a place in 10⁻⁷ degrees.</summary>
    public static WaitingCell At(int lon, int lat)
    {
        var row = Math.Min((int)((Wgs84.ToDegrees(lat) + 90) / RowDegrees), Rows - 1);
        return new WaitingCell(row, Math.Min((int)((Wgs84.ToDegrees(lon) + 180) / 360 * ColumnsOf(row)), ColumnsOf(row) - 1));
    }

    private static int ColumnsOf(int row) => Math.Max(1, (int)Math.Round(2 * Rows * Math.Cos(double.DegreesToRadians(MiddleOf(row)))));

    private static double MiddleOf(int row) => ((row + 0.5) * RowDegrees) - 90;
}
