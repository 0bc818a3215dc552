using Map.Geodata.Features;
using Map.Geodata.Import.Kinds;
using Map.GraphQL.Building;

namespace Map.Api.Imports;

/// <summary>What a file can bring.</summary>
[GraphQLName("ImportKind")]
public enum ImportedKind
{
    Grids,
    Organizations,
    Services,
    Stations,
    Merchants,
    Offers,
    Alliances,
    PointsBanks,
    PointsRules,
    PointsTiers,
    PointsOutlets,
    Routes,
    Demand,
    Resources,
    Cases,
    Projects,
    Activities,
    Indicators,
}

/// <summary>Kinds of files by what they bring.</summary>
public static class ImportedKinds
{
    /// <summary>Its files and where their rows go.</summary>
    public static ImportKind Get(this ImportedKind kind) => ImportKinds.Get(UpperSnake.Write(kind).Replace('_', '-').ToLowerInvariant());
}
