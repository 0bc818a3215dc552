using Map.Analysis.Coverage;
using Map.Api.Coverage;
using Map.Api.Coverage.Gaps;
using Map.Api.Coverage.Judgements;
using Map.Api.Coverage.States;
using Map.Api.Coverage.Trends;
using Map.Api.Travel;
using Map.Geodata.Features;
using Map.Geodata.Reports;
using Map.Geodata.Store;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;

namespace Map.Api.Reports;

/// <summary>Computes who is covered in a report's subject, whatever the stations' hours are.</summary>
public sealed class CoverageReader(CoverageService service, SnapshotStore snapshots, IDbContextFactory<MapContext> store)
{
    private const int MostGaps = 50, TrendMonths = 3;

    /// <summary>Null for a subject without an area, and where there are no grids at all.</summary>
    public async Task<ReportCoverage?> ReadAsync(ReportRequest request, ReportFacts facts, CancellationToken cancel)
    {
        var subject = facts.Subject;
        if (subject.Area is null) return null;
        var profile = TravelArguments.Profile(request.Mode, speedKmh: null);
        var moment = await service.States.SeeAsync(cancel);
        var city = await service.States.GetAsync(moment, new CoverageQuestion(profile, TravelArguments.Limit(request.Minutes)), cancel);
        var rows = await ListRowsAsync(request, facts, city, cancel);
        var places = PlacesOf(subject, city);
        var whole = rows.FirstOrDefault(r => r.Code == subject.Grid) ?? AreaOf(subject, facts, city, places);
        var judged = subject.JudgedGrid is { } code ? city.Features.FindGrid(code) : null;
        var gaps = (await GapFinder.CreateAsync(city, service.States, cancel)).Find(places).Take(MostGaps);
        return new ReportCoverage(
            city.Hour, profile.SpeedKmh, whole, rows, [.. gaps.Select((gap, i) => RowOf(gap, i + 1, city))], judged,
            judged is null ? [] : await JudgeAsync(judged, moment, cancel));
    }

    private async Task<IReadOnlyList<AreaRow>> ListRowsAsync(ReportRequest request, ReportFacts facts, CityCoverage city, CancellationToken cancel)
    {
        var wanted = facts.Subject.Grids.ToHashSet();
        var grids = GridOrder.Of(city.Grids.Where(g => wanted.Contains(g.Id))).ToList();
        var question = SnapshotQuestion.Write(new CoverageQuestionInput { Minutes = request.Minutes, Mode = request.Mode });
        var trends = await snapshots.ListSharesAsync([.. grids.Select(g => g.Grid.Code)], question, facts.AsOf.AddMonths(-TrendMonths), facts.AsOf, cancel);
        List<Point> stations = [.. OpenStations(facts)];
        return [.. grids.Select(g => RowOf(city.Of(g.Grid), g.Depth, Count(stations, g.Grid.Boundary), [.. trends[g.Grid.Code]]))];
    }

    private static AreaRow RowOf(Coverage.Coverage of, int depth, int stations, IReadOnlyList<CoverageShare> trend) => new(
        of.Grid.Code, of.Grid.Name, of.Grid.Level, depth, of.Status, of.Residents, of.Couriers, of.Cells, of.CoveredCells, of.CellsWithoutStreet, stations, trend,
        of.Grid.Boundary);

    /// <summary>An area that is no grid, by the places in it.</summary>
    private static AreaRow AreaOf(ReportSubject subject, ReportFacts facts, CityCoverage city, IReadOnlyList<int> places)
    {
        var (demand, day) = (city.Features.Demand, city.Question.DayType);
        bool IsCovered(int place) => city.State.IsReached(place, day, city.Hour, city.Question.AtLeast);
        var covered = places.Count(IsCovered);
        return new AreaRow(
            subject.Code, subject.Name, null, 0,
            places.Count == 0 ? CoverageStatus.Unknown : covered == 0 ? CoverageStatus.Uncovered : covered == places.Count ? CoverageStatus.Covered : CoverageStatus.PartlyCovered,
            CoveredCount.Of(places.Select(p => (demand.ResidentsAt(p), IsCovered(p)))),
            CoveredCount.Of(places.Select(p => (demand.CouriersAt(p, day, city.Hour), IsCovered(p)))).Shared(),
            places.Count, covered, places.Count(p => !city.Reach.HasStreet(p)), Count([.. OpenStations(facts)], subject.Area!), [], subject.Area!);
    }

    private static IReadOnlyList<int> PlacesOf(ReportSubject subject, CityCoverage city)
    {
        if (subject.Grid is { } code && city.Features.FindGrid(code) is { } grid) return [.. city.Features.PlacesIn(grid)];
        var area = PreparedGeometryFactory.Prepare(subject.Area!);
        return [.. Enumerable.Range(0, city.Features.Places.Count).Where(p => area.Covers(new Point(city.Features.Places[p].Lon, city.Features.Places[p].Lat)))];
    }

    private static GapRow RowOf(CoverageGap gap, int ordinal, CityCoverage city)
    {
        var middle = gap.Outline.InteriorPoint;
        var around = city.Features.Areas.GridsAround(new(middle.X, middle.Y)).LastOrDefault(g => g.Level <= GridLevel.MicroGrid);
        return new GapRow(
            ordinal, gap.Kind, around?.Name, gap.Residents, gap.Couriers, gap.Cells, gap.NearestMinutes, gap.FurthestMinutes, gap.NearestSite?.Name, gap.AreaSquareMetres,
            gap.Outline);
    }

    /// <summary>By the newest revision of each standard; those without a rule that can be judged say nothing.</summary>
    private async Task<IReadOnlyList<StandardJudgement>> JudgeAsync(Grid grid, CoverageMoment moment, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        var standards = await context.Standards.AsNoTracking().ToListAsync(cancel);
        var judge = new StandardJudge(
            grid, moment, question => service.States.GetAsync(moment, question, cancel),
            (place, profile) => service.States.FindEngineAsync(moment, place, profile, hour: null, cancel), new OrganizationSizes(store, grid, moment.Features.Areas));
        var judgements = new List<StandardJudgement>();
        foreach (var standard in standards.GroupBy(s => s.Code).Select(s => s.MaxBy(r => r.Revision)!).OrderBy(s => s.Code, StringComparer.Ordinal))
            if (await judge.JudgeAsync(standard, cancel) is { Rules.Count: > 0 } judgement) judgements.Add(judgement);
        return judgements;
    }

    private static IEnumerable<Point> OpenStations(ReportFacts facts) => facts.Stations.Where(s => s.Status == StationStatus.Open).Select(s => s.Location);

    private static int Count(List<Point> points, MultiPolygon area) =>
        points.Count(p => area.EnvelopeInternal.Contains(p.Coordinate) && area.Covers(p));
}
