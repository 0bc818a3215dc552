using Map.Analysis.Network;

namespace Map.Geodata.Store.Networks;

/// <summary>What the store says of a street network without loading it.</summary>
/// <param name="Id">The key in the store.</param>
/// <param name="Name">The name under which it was imported.</param>
/// <param name="SourceName">The file it was made from, without its folder.</param>
/// <param name="SourceDate">The date of the data, when the file says it.</param>
/// <param name="NetworkSha256">SHA-256 of the network's bytes: its version.</param>
/// <param name="IsSynthetic">Whether the streets are invented.</param>
/// <param name="WalkMetres">Metres of street for people on foot.</param>
/// <param name="EbikeMetres">Metres of street for e-bikes.</param>
/// <param name="Extent">The box around its streets, and around them as far as a place may be from its street.</param>
public sealed record StoredNetwork(
    long Id, string Name, string SourceName, DateTimeOffset? SourceDate, string NetworkSha256, bool IsSynthetic,
    long WalkMetres, long EbikeMetres, Extent Extent);

/// <summary>A street network to be stored.</summary>
/// <param name="Name">Its name; a network of the same name is replaced.</param>
/// <param name="SourceName">The file it was made from, without its folder.</param>
/// <param name="SourceSha256">SHA-256 of that file.</param>
/// <param name="SourceDate">The date of the data, when the file says it.</param>
/// <param name="IsSynthetic">Whether the streets are invented.</param>
/// <param name="Network">The streets.</param>
public sealed record NewNetwork(
    string Name, string SourceName, string SourceSha256, DateTimeOffset? SourceDate, bool IsSynthetic, RoadNetwork Network);
