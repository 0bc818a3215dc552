using System.Globalization;

namespace Map.Api.Tiles;

/// <summary>A tile of the web-Mercator pyramid: zoom 0 to 22, x to the east and y to the south, each from 0 to 2^z - 1.</summary>
public readonly record struct TileAddress(int Z, int X, int Y)
{
    public const int MaxZoom = 22;

    /// <summary>Reads an address as it stands in a URL.</summary>
    /// <param name="z">Zoom, digits only.</param>
    /// <param name="x">Column, digits only.</param>
    /// <param name="y">Row, digits only.</param>
    /// <param name="error">What is wrong with it, for the caller of the URL; null when it is a tile.</param>
    public static TileAddress? Find(string z, string x, string y, out string? error)
    {
        error = null;
        if (!IsNumber(z, out int zoom) || zoom > MaxZoom)
        {
            error = $"Zoom '{z}' is not a whole number from 0 to {MaxZoom}.";
            return null;
        }
        int last = (1 << zoom) - 1;
        if (IsNumber(x, out int column) && column <= last && IsNumber(y, out int row) && row <= last)
            return new(zoom, column, row);
        error = $"Tile {z}/{x}/{y} does not exist: at zoom {zoom}, x and y are whole numbers from 0 to {last}.";
        return null;
    }

    private static bool IsNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
