using Map.Api.Reports.Html;
using Map.Geodata.Features;

namespace Map.Api.Reports.Maps;

/// <summary>How a station is drawn: its kind by colour, its status by how solid it is, as on the dashboard's map.</summary>
internal static class StationSign
{
    public static Markup Of(StationKind kind, StationStatus status, double radius)
    {
        var colour = ColourOf(kind);
        var (fill, stroke) = status switch
        {
            StationStatus.Open => (colour, "#ffffff"),
            StationStatus.Planned => ("#ffffff", colour),
            StationStatus.Suspended => ("#ffffff", Palette.Get("suspended")),
            _ => (Palette.Get("closed"), "#ffffff"),
        };
        var dashes = status == StationStatus.Planned ? Markup.Of($" stroke-dasharray=\"2 1.4\"") : Markup.Empty;
        return Markup.Of($"r=\"{radius}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"1.2\"{dashes}");
    }

    public static string ColourOf(StationKind kind) => Palette.Get(kind switch
    {
        StationKind.ServiceCenter => "serviceCenter",
        StationKind.ServicePoint => "servicePoint",
        StationKind.Canteen => "canteen",
        StationKind.Workshop => "workshop",
        _ => "restStation",
    });
}
