using System.Runtime.InteropServices;
using Map.Analysis.Network;

namespace Map.Analysis.Routes.Flows;

/// <summary>
/// A square of the lattice in which couriers are counted: rows of 180°/80,000 = 250 m from the South Pole on, each cut into the whole
/// number of columns whose sides come nearest to that (on a sphere; in truth sides have 248 to 252 m). One lattice for the whole
/// world, whose numbers don't depend on what is counted.
/// </summary>
/// <remarks>
/// Not squares of a projection: their zones meet in the middle of Shanghai (121.5°E), and a square that is cut in two there holds half
/// the couriers.
/// </remarks>
/// <param name="Row">From the South Pole on.</param>
/// <param name="Column">From 180°W on.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct CourierSquare(int Row, int Column)
{
    private const int Rows = 80_000;
    private const double RowDegrees = 180.0 / Rows;

    /// <summary>One number for both.</summary>
    public long Code => ((long)Row << 32) | (uint)Column;

    /// <summary>Its middle, in whole 10⁻⁷ degrees.</summary>
    public Place Middle => new(Math.Round(((Column + 0.5) / ColumnsOf(Row) * 360) - 180, 7), Math.Round(MiddleOf(Row), 7));

    /// <summary>The square of a number.</summary>
    public static CourierSquare Of(long code) => new((int)(code >> 32), (int)code);

    /// <summary>The square of a place in 10⁻⁷ degrees.</summary>
    public static CourierSquare At(int lon, int lat)
    {
        var row = Math.Min((int)((Wgs84.ToDegrees(lat) + 90) / RowDegrees), Rows - 1);
        return new CourierSquare(row, Math.Min((int)((Wgs84.ToDegrees(lon) + 180) / 360 * ColumnsOf(row)), ColumnsOf(row) - 1));
    }

    private static int ColumnsOf(int row) => Math.Max(1, (int)Math.Round(2 * Rows * Math.Cos(double.DegreesToRadians(MiddleOf(row)))));

    private static double MiddleOf(int row) => ((row + 0.5) * RowDegrees) - 90;
}
