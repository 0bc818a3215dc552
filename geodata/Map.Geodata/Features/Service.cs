namespace Map.Geodata.Features;

/// <summary>服务项目: an entry of the catalogue of what stations offer, which users extend. Codes are in capitals, for instance <c>DRINKING_WATER</c>.</summary>
public sealed class Service : Feature
{
    public required string NameZh { get; set; }
    public required string NameEn { get; set; }

    /// <summary>The heading that it is shown under, in capitals, for instance <c>CARE</c>.</summary>
    public string Group { get; set; } = "CARE";

    public List<Station> Stations { get; } = [];
}
