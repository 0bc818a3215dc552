using System.Globalization;
using System.Text.Json.Nodes;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Formats;
using Map.Geodata.Import.Kinds;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Siting.Briefs;

/// <summary>
/// Candidates of a problem's file that stand in a file of their own (CSV, GeoJSON, XLSX, …). They are taken in as points, so that the
/// problem is whole by itself. Columns: code, name, lon, lat, build_kind, cost, capacity, or their Chinese names.
/// </summary>
internal static class CandidateFile
{
    private const string Path = "$.candidates.file";

    private static readonly Dictionary<string, string> Columns = new()
    {
        ["code"] = "code",
        ["编码"] = "code",
        ["编号"] = "code",
        ["id"] = "code",
        ["name"] = "name",
        ["名称"] = "name",
        ["lon"] = "lon",
        ["lng"] = "lon",
        ["longitude"] = "lon",
        ["x"] = "lon",
        ["经度"] = "lon",
        ["lat"] = "lat",
        ["latitude"] = "lat",
        ["y"] = "lat",
        ["纬度"] = "lat",
        ["buildkind"] = "buildKind",
        ["建设方式"] = "buildKind",
        ["cost"] = "cost",
        ["费用"] = "cost",
        ["造价"] = "cost",
        ["capacity"] = "capacity",
        ["容量"] = "capacity",
        ["服务人数"] = "capacity",
    };

    /// <param name="brief">A problem, not checked yet; its candidates.file becomes points of candidates.points.</param>
    /// <param name="folder">Where relative names of files begin.</param>
    /// <exception cref="BriefException">The file can't be read, or a row of it.</exception>
    public static void TakeIn(JsonNode? brief, string folder)
    {
        if ((brief as JsonObject)?["candidates"] is not JsonObject candidates || !candidates.Remove("file", out var file)) return;
        if (file is not JsonValue value || !value.TryGetValue<string>(out var name)) throw new BriefException(Path, "is no text; it must be the name of a CSV or GeoJSON file");
        if (candidates["points"] is null) candidates["points"] = new JsonArray();
        if (candidates["points"] is not JsonArray points) return;
        var system = (brief["crs"] as JsonValue)?.TryGetValue<string>(out var crs) == true ? CoordinateSystem.Find(crs) : null;
        try
        {
            using var rows = FeatureFormats.Open(System.IO.Path.Combine(folder, name));
            foreach (var row in rows.Rows()) points.Add(PointOf(row, rows, system ?? CoordinateSystem.Wgs84));
        }
        catch (ImportException e)
        {
            throw new BriefException(Path, $"names a file that can't be used: {e.Message.TrimEnd('.')}");
        }
    }

    private static JsonObject PointOf(RawRow row, FeatureFile file, CoordinateSystem system)
    {
        var cells = new Dictionary<string, string>();
        foreach (var (place, text) in row.Cells.Index())
        {
            if (text is not null && Columns.TryGetValue(HeaderNames.Normalize(file.Headers[place]), out var column)) cells.TryAdd(column, text);
        }

        var point = new JsonObject { ["code"] = Get(cells, "code", row) };
        if (cells.TryGetValue("name", out var name)) point["name"] = name;
        (point["lon"], point["lat"]) = PositionOf(row, cells, file, system);
        if (cells.TryGetValue("buildKind", out var kind)) point["buildKind"] = Vocabularies.BuildKind.Find(kind) ?? throw Wrong(row, $"says \"{kind}\" for build_kind; it must be one of {Vocabularies.BuildKind.Allowed}");
        foreach (var number in (string[])["cost", "capacity"])
        {
            if (cells.TryGetValue(number, out var text)) point[number] = Number(text, number, row);
        }

        return point;
    }

    private static (double, double) PositionOf(RawRow row, Dictionary<string, string> cells, FeatureFile file, CoordinateSystem system)
    {
        if (row.Geometry is not { IsEmpty: false } geometry) return (Number(Get(cells, "lon", row), "lon", row), Number(Get(cells, "lat", row), "lat", row));
        // The file may name another system than the problem has.
        var at = geometry is Point point ? point : geometry.InteriorPoint;
        var wgs84 = (file.DeclaredSystem ?? system).ToWgs84(new GeoPosition(at.X, at.Y));
        var position = system.FromWgs84(wgs84);
        return (position.X, position.Y);
    }

    private static string Get(Dictionary<string, string> cells, string column, RawRow row) =>
        cells.GetValueOrDefault(column) ?? throw Wrong(row, $"has no {column}; candidates need code, lon and lat");

    private static double Number(string text, string column, RawRow row) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw Wrong(row, $"says \"{text}\" for {column}; it must be a number");

    private static BriefException Wrong(RawRow row, string what) => new(Path, string.Create(CultureInfo.InvariantCulture, $"names a file whose row {row.Number} {what}"));
}
