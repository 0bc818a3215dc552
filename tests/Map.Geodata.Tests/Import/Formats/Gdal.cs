using System.Diagnostics;
using Xunit;

namespace Map.Geodata.Tests.Import.Formats;

/// <summary>GDAL's ogr2ogr, an independent writer of every format.</summary>
internal static class Gdal
{
    public static async Task ConvertAsync(string driver, string from, string to, params string[] options)
    {
        using var process = Process.Start(new ProcessStartInfo("ogr2ogr", ["-f", driver, .. options, to, from]) { RedirectStandardError = true })!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, errors);
    }
}
