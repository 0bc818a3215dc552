using System.Text.Json;

namespace Map.Api.Reports;

/// <summary>The colours of the dashboard's map on paper, from the file that the dashboard itself reads.</summary>
internal static class Palette
{
    private static readonly Dictionary<string, JsonElement> Colours = Read();

    /// <summary>A colour by its name, as #rrggbb.</summary>
    public static string Get(string name) => Colours[name].GetString()!;

    /// <summary>Of a share, 0–1, as the dashboard shades grids: straight from uncovered over half to covered; the colour of the unknown for null.</summary>
    public static string OfShare(double? share) => share switch
    {
        null => Get("unknown"),
        < 0.5 => Mix(Get("uncovered"), Get("half"), share.Value * 2),
        _ => Mix(Get("half"), Get("covered"), (share.Value - 0.5) * 2),
    };

    private static string Mix(string from, string to, double part)
    {
        int At(int place) => (int)Math.Round(Channel(from, place) + ((Channel(to, place) - Channel(from, place)) * part));
        return FormattableString.Invariant($"#{At(1):x2}{At(3):x2}{At(5):x2}");
    }

    private static int Channel(string colour, int place) => Convert.ToInt32(colour.Substring(place, 2), 16);

    /// <summary>The light colours, with those for paper in their place.</summary>
    private static Dictionary<string, JsonElement> Read()
    {
        using var stream = typeof(Palette).Assembly.GetManifestResourceStream("palette.json")!;
        var themes = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, JsonElement>>>(stream)!;
        var colours = themes["light"];
        foreach (var (name, colour) in themes["print"]) colours[name] = colour;
        return colours;
    }
}
