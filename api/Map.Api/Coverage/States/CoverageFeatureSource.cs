using System.Data;
using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Api.Querying;
using Map.Geodata.Access;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Api.Coverage.States;

/// <summary>
/// The features that coverage is computed from, kept in the process. Each request asks the store what has changed since: one
/// short statement, which sees every committed change, also those of other processes. Changed stations are read again alone.
/// </summary>
internal sealed class CoverageFeatureSource(IDbContextFactory<MapContext> store, ReadSource reading) : IDisposable
{
    /// <summary>A change of these is a change of everything.</summary>
    private static readonly string[] Fundamental = [UpperSnake.Write(FeatureKind.Grid), UpperSnake.Write(FeatureKind.DemandCell), UpperSnake.Write(FeatureKind.Service)];

    private readonly SemaphoreSlim _gate = new(1, 1);
    private CoverageFeatures? _known;

    /// <summary>The features as they are now: all of them, with what of them the caller may be told.</summary>
    public async Task<CoverageFeatures> GetAsync(CancellationToken cancel)
    {
        var features = await Scope.All.RunAsync(() => GetAllAsync(cancel));
        var sight = await CoverageSight.ReadAsync(reading, cancel);
        return sight.IsAll ? features : features with { Sight = sight };
    }

    public void Dispose() => _gate.Dispose();

    private async Task<CoverageFeatures> GetAllAsync(CancellationToken cancel)
    {
        if (Volatile.Read(ref _known) is { } known && await FindUnchangedAsync(known, cancel) is { } unchanged) return unchanged;
        await _gate.WaitAsync(cancel);
        try
        {
            return _known = await RenewAsync(_known, cancel);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<CoverageFeatures?> FindUnchangedAsync(CoverageFeatures known, CancellationToken cancel)
    {
        await using var command = reading.DataSource.CreateCommand();
        var changes = await StoreChanges.ReadAsync(command, known.Version, cancel);
        if (changes.Kinds.Any(IsOfConcern)) return null;
        var renewed = known with { Version = changes.Now };
        // Whoever has read more in the meantime knows better.
        Interlocked.CompareExchange(ref _known, renewed, known);
        return renewed;
    }

    private async Task<CoverageFeatures> RenewAsync(CoverageFeatures? known, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        // All statements see the same moment.
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await using var command = new NpgsqlCommand { Connection = (NpgsqlConnection)context.Database.GetDbConnection() };
        var changes = await StoreChanges.ReadAsync(command, known?.Version ?? StoreVersion.Latest, cancel);
        if (known is null || changes.Stations is not { } ids || changes.Kinds.Any(kind => Fundamental.Contains(kind))) return await LoadAsync(context, changes.Now, cancel);
        var changed = await ListStationsAsync(context.Stations.Where(s => ids.Contains(s.Id)), cancel);
        return known with { Version = changes.Now, Stations = StationList.Merge(known.Stations, ids, changed) };
    }

    private static async Task<CoverageFeatures> LoadAsync(MapContext context, StoreVersion version, CancellationToken cancel)
    {
        var areas = new CoverageAreas(await context.Grids.AsNoTracking().ToListAsync(cancel));
        // Cells of one neighbourhood stand together, so that a station's change touches few parts of what is kept.
        var cells = await context.DemandCells.OrderBy(d => d.GridId).ThenBy(d => d.Id)
            .Select(d => new { d.Location, d.Residents, d.CouriersWeekday, d.CouriersWeekend, d.GridId }).ToListAsync(cancel);
        IReadOnlyList<Place> places = [.. cells.Select(c => PlaceOf(c.Location))];
        var demand = new CoverageDemand(
            [.. cells.Select((c, i) => new DemandPlace(c.Residents, c.CouriersWeekday, c.CouriersWeekend, areas.AreasOf(places[i], c.GridId)))], areas.Parents);
        var services = await context.Services.Select(s => s.Code).OrderBy(code => code).ToListAsync(cancel);
        var numbers = services.Select((code, i) => (code, i)).ToDictionary(s => s.code, s => s.i);
        return new CoverageFeatures(version, areas, places, demand, numbers, await ListStationsAsync(context.Stations, cancel));
    }

    private static async Task<List<StationSite>> ListStationsAsync(IQueryable<Station> stations, CancellationToken cancel)
    {
        var read = await stations.OrderBy(s => s.Id).Select(s => new
        {
            s.Id,
            s.Code,
            s.Name,
            s.Status,
            s.Location,
            s.OpeningHours,
            s.FloorAreaM2,
            Services = s.Services.Select(service => service.Code).ToList(),
        }).ToListAsync(cancel);
        return [.. read.Select(s => new StationSite(s.Id, s.Code, s.Name, s.Status, PlaceOf(s.Location), s.OpeningHours, s.Services, s.FloorAreaM2))];
    }

    private static bool IsOfConcern(string kind) => Fundamental.Contains(kind) || kind == UpperSnake.Write(FeatureKind.Station);

    private static Place PlaceOf(Point point) => new(point.X, point.Y);
}
