using System.Diagnostics;
using Map.Analysis.Network;
using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation;
using Map.Geodata.Osm.Interpretation.BaseMap;
using Map.Geodata.Osm.Interpretation.Streets;
using Map.Geodata.Reasons;
using Map.Geodata.Store.Networks;
using Npgsql;

namespace Map.Geodata.Import.Osm;

/// <summary>An OSM file can't be imported; the store is as it was.</summary>
public sealed class OsmImportException(string message, Exception inner) : ImportException(message, inner);

/// <summary>
/// Imports an OSM extract: the street network with which circles are computed, and the base map on which they are drawn.
/// Everything in one transaction, in place of what was imported under the same name before.
/// </summary>
public static class OsmImporter
{
    /// <param name="store">The store.</param>
    /// <param name="path">An .osm.pbf, .osm or .osm.gz file.</param>
    /// <param name="options">How to import it.</param>
    /// <param name="progress">Told at each phase and while reading.</param>
    /// <param name="cancel">Leaves the store as it was.</param>
    /// <exception cref="ImportException">The file can't be read or has no streets; the store is as it was.</exception>
    public static async Task<OsmImportReport> ImportAsync(
        NpgsqlDataSource store, string path, OsmImportOptions options,
        IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        var clock = Stopwatch.StartNew();
        // The hash is read beside the content: two cores, one file in the cache.
        var hashing = Task.Run(() => HashFile(path), cancel);
        var extract = Read(path, progress, cancel);
        progress?.Report(new ImportProgress("building", extract.Report.Ways));
        var streets = OsmStreets.Create(extract);
        var network = Build(path, streets.Source);
        var baseMap = new OsmBaseMap(extract);
        var city = new NewNetwork(options.Name ?? NameOf(path), Path.GetFileName(path), await hashing,
            extract.Header.ReplicatedAt, options.IsSynthetic, network);

        progress?.Report(new ImportProgress("writing", network.Edges.Count));
        await using var connection = await store.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var (id, replaced) = await NetworkStore.WriteAsync(connection, city, cancel);
        await BaseMapWriter.WriteAsync(connection, id, baseMap, cancel);
        if (options.DryRun) await transaction.RollbackAsync(cancel);
        else await transaction.CommitAsync(cancel);
        return Report(city, extract.Report, streets.Report, baseMap.Report) with
        {
            Replaced = replaced > 0,
            Applied = !options.DryRun,
            Elapsed = clock.Elapsed,
        };
    }

    /// <summary>The name of a file without what says its format.</summary>
    public static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        foreach (var ending in (ReadOnlySpan<string>)[".osm.pbf", ".osm.gz", ".pbf", ".osm", ".xml", ".gz"])
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && name.Length > ending.Length) return name[..^ending.Length];
        }

        return name;
    }

    private static OsmExtract Read(string path, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        try
        {
            return OsmFile.Read(path, OsmKeys.Interpreted, progress is null ? null : new ReadProgress(progress), cancel);
        }
        catch (OsmFormatException e)
        {
            throw new OsmImportException(e.Message, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OsmImportException($"{path} can't be read: {e.Message}", e);
        }
    }

    private static RoadNetwork Build(string path, StreetSource source)
    {
        try
        {
            return NetworkBuilder.Build(source);
        }
        catch (InvalidNetworkException e)
        {
            throw new OsmImportException($"{Path.GetFileName(path)} has no streets. {e.Message} Was it cut out without its highways?", e);
        }
    }

    private static string HashFile(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file));
    }

    private static OsmImportReport Report(NewNetwork city, OsmReadReport read, OsmStreetReport streets, BaseMapReport baseMap)
    {
        var walk = new TravelGraph(city.Network, TravelProfile.Walk);
        return new OsmImportReport
        {
            Name = city.Name,
            Source = city.SourceName,
            Read = read,
            Nodes = city.Network.Nodes.Count,
            Edges = city.Network.Edges.Count,
            WalkMetres = walk.UsableMetres(),
            EbikeMetres = new TravelGraph(city.Network, TravelProfile.Ebike).UsableMetres(),
            IslandMetres = walk.Islands.Metres,
            BaseMap = new BaseMapCounts(baseMap.Roads, baseMap.Areas, baseMap.Pois),
            Warnings = [.. Warnings(read, streets, baseMap)],
            Replaced = false,
            Applied = false,
            Elapsed = default,
        };
    }

    private static IEnumerable<Reason> Warnings(OsmReadReport read, OsmStreetReport streets, BaseMapReport baseMap)
    {
        (int Count, ReasonKind What)[] counted =
        [
            (read.WaysWithMissingNodes, StreetReasons.WaysCut),
            (read.RelationsWithMissingMembers, StreetReasons.RelationsIncomplete),
            (read.DuplicateNodes + read.DuplicateWays + read.DuplicateRelations, StreetReasons.ElementsTwice),
            (read.NodesOutOfRange, StreetReasons.NodesOffEarth),
            (baseMap.RepairedAreas, StreetReasons.AreasMended),
            (baseMap.BrokenRings, StreetReasons.OutlinesOpen),
            (streets.DetachedPlazas, StreetReasons.SquaresDetached),
            (streets.Ferries, StreetReasons.FerriesLeftOut),
        ];
        return counted.Where(c => c.Count > 0).Select(c => c.What.With(("count", c.Count)));
    }

    /// <summary>Reading counts bytes.</summary>
    private sealed class ReadProgress(IProgress<ImportProgress> progress) : IProgress<OsmReadProgress>
    {
        public void Report(OsmReadProgress value) =>
            progress.Report(new ImportProgress("reading", value.BytesRead, value.BytesTotal > 0 ? (double)value.BytesRead / value.BytesTotal : null));
    }
}
