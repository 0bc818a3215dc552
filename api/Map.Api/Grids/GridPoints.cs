using Map.Api.Editing;
using Map.Geodata.Features;
using Map.Geodata.Store.Places;

namespace Map.Api.Grids;

/// <summary>When grids move, come or go, the points there find their grid again.</summary>
public sealed class GridPoints : IEditRule<Grid>
{
    public async Task WrittenAsync(EditSession<Grid> session, Grid feature, Grid? before, CancellationToken cancel)
    {
        if (before is not null && before.Level == feature.Level && before.Boundary.EqualsExact(feature.Boundary)) return;
        await GridOfPoint.RefindAsync(session.Context, feature.Boundary, cancel: cancel);
        if (before is not null) await GridOfPoint.RefindAsync(session.Context, before.Boundary, cancel: cancel);
    }

    public Task DeletingAsync(EditSession<Grid> session, Grid feature, CancellationToken cancel) =>
        GridOfPoint.RefindAsync(session.Context, feature.Boundary, except: feature.Id, cancel);
}
