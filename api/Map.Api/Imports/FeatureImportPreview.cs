using Map.Geodata.Import;
using Map.Geodata.Import.Preview;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;

namespace Map.Api.Imports;

/// <summary>What a file looks like and what its columns probably mean. Nothing of it is imported.</summary>
public sealed class FeatureImportPreview(Guid upload, string name, FilePreview preview, IReadOnlyList<TargetColumn> targets)
{
    /// <summary>Under what the file is kept for a day: give it instead of the file.</summary>
    public Guid Upload => upload;

    /// <summary>The file's name.</summary>
    public string Name => name;

    /// <summary>The columns that it has. GeoJSON shows those of its first features.</summary>
    [ListSize(AssumedSize = 30)]
    public IReadOnlyList<FeatureImportColumn> Columns { get; } = [.. preview.Headers.Zip(preview.Proposals, (header, column) => new FeatureImportColumn(header, column))];

    /// <summary>The first rows.</summary>
    [ListSize(AssumedSize = 10)]
    public IReadOnlyList<PreviewRow> Rows => preview.Rows;

    /// <summary>What its columns may mean.</summary>
    [ListSize(AssumedSize = 25)]
    public IReadOnlyList<TargetColumn> Targets => targets;

    /// <summary>Whether features have a geometry apart from the columns.</summary>
    public bool HasGeometry => preview.HasGeometry;

    /// <summary>The encoding of a table of text, as it was found out or declared; null where the format has its own rules.</summary>
    public TextEncoding? Encoding => preview.Encoding;

    /// <summary>The coordinate system by the file or its format; null where neither says, so that it must be declared if there are positions.</summary>
    public string? System => preview.System?.Name;
}

/// <summary>A column of a file.</summary>
/// <param name="Header">As the file calls it.</param>
/// <param name="Proposal">What it means by its name; null where that is unknown.</param>
public sealed record FeatureImportColumn(string Header, string? Proposal);

/// <summary>What a header of the file means.</summary>
/// <param name="Header">As the file calls it.</param>
/// <param name="Column">The name of one of the preview's targets; null leaves the column out.</param>
[GraphQLName("ImportMappingInput")]
public sealed record ImportMapping(string Header, string? Column);
