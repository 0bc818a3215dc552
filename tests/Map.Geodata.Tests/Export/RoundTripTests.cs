using System.Diagnostics;
using System.Text.Json;
using Map.Geodata.Coordinates;
using Map.Geodata.Export;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Tests.SampleCity;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Export;

/// <summary>What leaves the store comes back as it was: the sample city's features, every kind in every format.</summary>
public sealed class RoundTripTests(SampleStore sample) : IClassFixture<SampleStore>
{
    public static TheoryData<string, string> KindsAndFormats()
    {
        var data = new TheoryData<string, string>();
        foreach (var kind in ImportKinds.All)
            foreach (var format in FeatureExporter.Formats)
                data.Add(kind.Name, format);
        return data;
    }

    [Theory]
    [MemberData(nameof(KindsAndFormats))]
    public async Task Importing_an_export_changes_nothing(string kindName, string format)
    {
        var kind = ImportKinds.Get(kindName);
        using var folder = new TemporaryFolder();
        var written = await ExportAsync(kind, folder["out." + format], format, CoordinateSystem.Wgs84);
        Assert.Equal(await sample.Store.AskAsync<long>($"select count(*) from {kind.Table}"), written);

        var report = await FeatureImporter.ImportAsync(sample.Store.DataSource, kind, folder["out." + format], new ImportOptions { CoordinateSystem = CoordinateSystem.Wgs84, DryRun = true });
        Assert.Equal((written, 0, 0), (report.Read, report.Rejected.Count, report.Inserted));
        // Hours of one to four couriers leave the store as unknown, and only they make a difference.
        var suppressed = kind == ImportKinds.Demand
            ? await sample.Store.AskAsync<long>("select count(*) from demand_cell where exists (select from unnest(couriers_weekday || couriers_weekend) h where h between 1 and 4)")
            : 0;
        Assert.Equal((written - suppressed, suppressed), (report.Unchanged, report.Updated));
    }

    [Theory]
    [InlineData("geojson", "gcj02")]
    [InlineData("geojson", "EPSG:4547")]
    [InlineData("csv", "bd09")]
    [InlineData("xlsx", "gcj02")]
    [InlineData("gpkg", "EPSG:3857")]
    public async Task Positions_come_back_from_other_systems_to_a_centimetre(string format, string name)
    {
        using var folder = new TemporaryFolder();
        var system = CoordinateSystem.Get(name);
        await ExportAsync(ImportKinds.Stations, folder["out." + format], format, system);
        await sample.Store.RunAsync("create table if not exists before as select code, location from station; ");
        var report = await FeatureImporter.ImportAsync(sample.Store.DataSource, ImportKinds.Stations, folder["out." + format], new ImportOptions { CoordinateSystem = system });
        Assert.Equal(0, report.Rejected.Count);
        Assert.InRange(await sample.Store.AskAsync<double>("select max(ST_Distance(s.location::geography, b.location::geography)) from station s join before b using (code)"), 0, 0.01);
    }

    [Theory]
    [InlineData("geojson")]
    [InlineData("gpkg")]
    public async Task GDAL_reads_the_same_boundaries(string format)
    {
        using var folder = new TemporaryFolder();
        await ExportAsync(ImportKinds.Grids, folder["grids." + format], format, CoordinateSystem.Wgs84);
        using (var gdal = Process.Start("ogr2ogr", ["-f", "CSV", "-lco", "GEOMETRY=AS_WKT", "-lco", "SEPARATOR=SEMICOLON", folder["grids.csv"], folder["grids." + format]])) await gdal.WaitForExitAsync();
        var lines = (await File.ReadAllLinesAsync(folder["grids.csv"])).Skip(1).ToList();
        Assert.Equal(await sample.Store.AskAsync<long>("select count(*) from grid"), lines.Count);
        foreach (var line in lines)
        {
            var cells = line.Replace("\"", "", StringComparison.Ordinal).Split(';');
            Assert.True(await sample.Store.AskAsync<bool>($"select ST_Equals(boundary, ST_GeomFromText('{cells[0]}', 4326)) from grid where code = '{cells[1]}'"), cells[1]);
        }
    }

    [Fact]
    public async Task GDAL_knows_the_system_of_a_GeoPackage_by_its_number()
    {
        using var folder = new TemporaryFolder();
        await ExportAsync(ImportKinds.Stations, folder["out.gpkg"], "gpkg", CoordinateSystem.Get("EPSG:4547"));
        using var gdal = Process.Start(new ProcessStartInfo("ogrinfo", ["-so", "-al", folder["out.gpkg"]]) { RedirectStandardOutput = true })!;
        var report = await gdal.StandardOutput.ReadToEndAsync();
        Assert.Contains("CGCS2000 / 3-degree Gauss-Kruger CM 114E", report, StringComparison.Ordinal);
        Assert.Contains("Geometry: Point", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spreadsheet_has_numbers_and_dates_as_such()
    {
        using var folder = new TemporaryFolder();
        await ExportAsync(ImportKinds.Activities, folder["out.xlsx"], "xlsx", CoordinateSystem.Wgs84);
        using var gdal = Process.Start(new ProcessStartInfo("ogrinfo", ["-so", "-al", "-oo", "HEADERS=FORCE", folder["out.xlsx"]]) { RedirectStandardOutput = true })!;
        var report = await gdal.StandardOutput.ReadToEndAsync();
        Assert.Contains("held_on: Date", report, StringComparison.Ordinal);
        Assert.Contains("participants: Integer", report, StringComparison.Ordinal);
        Assert.Contains("lon: Real", report, StringComparison.Ordinal);
        Assert.Contains("title: String", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_reader_of_spreadsheets_finds_the_same_numbers()
    {
        using var folder = new TemporaryFolder();
        var written = await ExportAsync(ImportKinds.Stations, folder["out.xlsx"], "xlsx", CoordinateSystem.Wgs84);
        using var read = JsonDocument.Parse(await NodePeer.RunAsync("xlsx", "cells.mjs", folder["out.xlsx"]));
        var rows = Assert.Single(read.RootElement.EnumerateArray()).GetProperty("rows").EnumerateArray().Select(r => r.EnumerateArray().ToList()).ToList();
        var columns = rows[0].Index().Where(c => c.Item.ValueKind == JsonValueKind.String).ToDictionary(c => c.Item.GetString()!, c => c.Index);
        Assert.Equal(written, rows.Count - 1);
        double Sum(string column) => rows.Skip(1).Select(r => r[columns[column]]).Where(c => c.ValueKind == JsonValueKind.Number).Sum(c => c.GetDouble());
        Assert.Equal(await sample.Store.AskAsync<long>("select sum(seats) from station"), Sum("seats"));
        Assert.Equal(await sample.Store.AskAsync<double>("select sum(ST_X(location)) from station"), Sum("lon"), 1e-6);
    }

    private async Task<long> ExportAsync(ImportKind kind, string path, string format, CoordinateSystem system, FeatureFilter? filter = null)
    {
        await using var output = File.Create(path);
        return await FeatureExporter.ExportAsync(sample.Store.DataSource, kind, filter ?? new FeatureFilter(), system, format, output);
    }
}
