using Map.SampleCity.Layout;

namespace Map.SampleCity.Features;

/// <summary>Points of interest of the base map: shops, bus stops, the district's own name.</summary>
internal static class Pois
{
    private const double StopOffset = 26; // behind the pavement

    public static void AddTo(City city, IEnumerable<Merchant> merchants)
    {
        city.Map.AddPoint(new Uv(0, 0), ("place", "suburb"), ("name", "示例区（合成数据）"), ("name:en", "Sample district (synthetic data)"), ("note", "Synthetic: nothing here exists."));
        foreach (var merchant in merchants.Where(m => m.Stage is null or "DOWNSTREAM"))
            city.Map.AddPoint(merchant.Front.At, TagOf(merchant), ("name", merchant.Name), ("addr:street", merchant.Front.Street));
        foreach (var street in Plan.Horizontal.Where(l => l.IsArterial)) AddBusStops(city, street);
    }

    // One before every second crossing of a wide street, named after both.
    private static void AddBusStops(City city, PlanLine street)
    {
        foreach (var cross in Plan.Vertical.Where((l, i) => l.HasStreet && i % 2 == 0 && l.At is > -3_200 and < 3_000))
            foreach (var side in new[] { -1, 1 })
                city.Map.AddPoint(new Uv(cross.At - side * 70, street.At + side * StopOffset), ("highway", "bus_stop"), ("name", $"{street.Name}{cross.Name}口"));
    }

    private static (string, string) TagOf(Merchant merchant) => merchant.Category switch
    {
        "餐饮" => ("amenity", "restaurant"),
        "饮品" => ("amenity", "cafe"),
        "便利店" => ("shop", "convenience"),
        "超市" => ("shop", "supermarket"),
        "药店" => ("amenity", "pharmacy"),
        "书店" => ("shop", "books"),
        "修车" => ("shop", "bicycle"),
        "水果" => ("shop", "greengrocer"),
        "五金" => ("shop", "hardware"),
        "宾馆" => ("tourism", "hotel"),
        "服饰" => ("shop", "clothes"),
        "数码" => ("shop", "mobile_phone"),
        _ => ("shop", "hairdresser"),
    };
}
