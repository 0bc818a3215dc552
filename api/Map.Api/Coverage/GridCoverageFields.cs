using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;

namespace Map.Api.Coverage;

[ExtendObjectType<Grid>]
public sealed class GridCoverageFields
{
    /// <summary>Who of the grid reaches an open station on the streets within some minutes. All grids of a list are computed at once.</summary>
    /// <param name="question">When somebody counts as covered; 15 minutes on foot to any station when not given.</param>
    [BatchResolver]
    [Cost(1)]
    public static async Task<IReadOnlyList<Coverage?>> GetCoverageAsync(
        [Parent(nameof(Grid.Id))] IReadOnlyList<Grid> grids, CoverageService service, ServiceCodes catalogue, FieldSelection selection,
        CancellationToken cancel, CoverageQuestionInput? question = null)
    {
        var asked = await CoverageQuestions.CreateAsync(question, catalogue, cancel, CoverageQuestions.WantArea(selection));
        var ids = grids.Select(g => g.Id).ToHashSet();
        var byId = (await service.ComputeAsync(asked, city => city.Grids.Where(g => ids.Contains(g.Id)), cancel)).ToDictionary(c => c.Grid.Id);
        return [.. grids.Select(g => byId.GetValueOrDefault(g.Id))];
    }
}
