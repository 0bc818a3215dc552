using Map.Geodata.Import.Kinds;
using static Map.Geodata.Import.Kinds.Columns;

namespace Map.Geodata.Export;

/// <summary>What can leave the store as files and collections: everything that can be imported, and what surveys of rides tell.</summary>
public static class ExportKinds
{
    public static ImportKind Flows { get; } = new()
    {
        Name = "flows",
        Table = "street_flow",
        Labels = ["骑行流量"],
        Columns = [BigWhole("id").Key(), .. Ridden],
    };

    public static ImportKind Corridors { get; } = new()
    {
        Name = "corridors",
        Table = "corridor",
        Labels = ["骑行走廊"],
        Columns = [BigWhole("id").Key(), Whole("ordinal"), .. Ridden],
    };

    /// <summary>Those of imports, then the others.</summary>
    public static IReadOnlyList<ImportKind> All { get; } = [.. ImportKinds.All, Flows, Corridors];

    private static IEnumerable<Column> Ridden =>
        [Reference("survey", "ride_survey"), Number("metres"), Whole("couriers"), Hours("weekday"), Hours("weekend"), LineString("path")];

    /// <exception cref="UnknownExportKindException">No such kind.</exception>
    public static ImportKind Get(string name) => Find(name) ?? throw new UnknownExportKindException(name, All.Select(k => k.Name));

    public static ImportKind? Find(string name) => All.FirstOrDefault(k => k.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}

public sealed class UnknownExportKindException(string kind, IEnumerable<string> known)
    : Exception($"\"{kind}\" is nothing that can be exported. Kinds are {string.Join(", ", known)}.")
{
    public string Kind { get; } = kind;
}
