using Map.Analysis.Network;
using Map.Geodata.Store.Networks;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;

namespace Map.Api.Networks;

/// <summary>The streets of one imported city.</summary>
[GraphQLName("CityNetwork")]
public sealed class CityNetworkView(StoredNetwork network)
{
    /// <summary>The name under which it was imported.</summary>
    public string Name => network.Name;

    /// <summary>The file it was made from.</summary>
    public string SourceName => network.SourceName;

    /// <summary>The date of the data; null where the file does not say it.</summary>
    public DateTimeOffset? SourceDate => network.SourceDate;

    /// <summary>West, south, east and north in degrees, WGS-84.</summary>
    public IReadOnlyList<double> Bounds =>
    [
        Wgs84.ToDegrees(network.Extent.MinLon), Wgs84.ToDegrees(network.Extent.MinLat),
        Wgs84.ToDegrees(network.Extent.MaxLon), Wgs84.ToDegrees(network.Extent.MaxLat),
    ];

    /// <summary>Kilometres of street that people may walk.</summary>
    public double WalkKilometres => network.WalkMetres / 1000.0;

    /// <summary>Kilometres of street that e-bikes may use.</summary>
    public double EbikeKilometres => network.EbikeMetres / 1000.0;

    /// <summary>Whether the streets are invented; otherwise they are OpenStreetMap's.</summary>
    public bool Synthetic => network.IsSynthetic;
}

[QueryType]
public sealed class NetworkQueries
{
    /// <summary>A province has some twenty cities at most (Guangdong 21), and an installation serves one province.</summary>
    private const int AssumedNetworks = 20;

    /// <summary>The cities whose streets have been imported, the oldest import first.</summary>
    [ListSize(AssumedSize = AssumedNetworks)]
    public static async Task<IReadOnlyList<CityNetworkView>> GetNetworksAsync(CityNetworks networks, CancellationToken cancel) =>
        [.. (await networks.ListAsync(cancel)).Select(n => new CityNetworkView(n))];
}
