using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Testing;

namespace Map.Geodata.Tests.Import.Formats;

/// <summary>Features as GeoJSON, and words for sending them through GDAL into another format and from there into the store.</summary>
public abstract class FormatTest(TestStore store) : ImportTest(store)
{
    protected static ImportOptions Undeclared { get; } = new();

    /// <summary>Two merchants: 暖蜂餐厅 at 117.3, 32.9 and 㐀巷小店 at 117.31, 32.91.</summary>
    protected static string TwoShops(string code) => Collection(Shop(code + "1", "暖蜂餐厅", 117.3, 32.9), Shop(code + "2", "鼓楼小店", 117.31, 32.91));

    protected async Task<string> WriteAsync(string name, string text)
    {
        await File.WriteAllTextAsync(Folder[name], text);
        return Folder[name];
    }

    protected Task<ImportReport> ImportFileAsync(ImportKind kind, string name, ImportOptions? options = null) =>
        FeatureImporter.ImportAsync(Store.DataSource, kind, Folder[name], options ?? Undeclared);

    /// <summary>"code name x y" of the merchants with this prefix, positions to 7 decimals (a centimetre).</summary>
    protected Task<string?> ShopsAsync(string code) => AskAsync<string>($"""
        select string_agg(concat_ws(' ', code, name, trim_scale(round(ST_X(location)::numeric, 7)), trim_scale(round(ST_Y(location)::numeric, 7))), '; ' order by code)
        from merchant where code like '{code}_'
        """);

    protected static string ExpectedShops(string code) => $"{code}1 暖蜂餐厅 117.3 32.9; {code}2 鼓楼小店 117.31 32.91";

    protected static string Collection(params string[] features) => $$"""{"type": "FeatureCollection", "features": [{{string.Join(", ", features)}}]}""";

    protected static string Shop(string code, string name, double x, double y) => FormattableString.Invariant($$"""
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [{{x}}, {{y}}]}, "properties": {"code": "{{code}}", "name": "{{name}}", "category": "餐饮", "lon": {{x}}, "lat": {{y}} } }
        """);

    protected static ImportOptions In(string system) => new() { CoordinateSystem = CoordinateSystem.Get(system) };
}
