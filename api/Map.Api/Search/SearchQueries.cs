using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;

namespace Map.Api.Search;

[QueryType]
public sealed class SearchQueries
{
    private const int DefaultHits = 10;
    private const int MostHits = 50;
    private const int LongestText = 100;

    /// <summary>
    /// Finds grids, stations, organizations, alliances, merchants, courier routes and cases by what people type: a name or a part of it, a code, or
    /// the first letters of the name's pinyin (GLYZ for 鼓楼驿站). Whole matches come first, then beginnings, then the rest; shorter names
    /// before longer ones.
    /// </summary>
    /// <param name="text">Up to 100 characters. Capitals, spaces and full-width letters do not matter; nothing is found by an empty text.</param>
    /// <param name="kinds">Only of these kinds; all of the seven when not given.</param>
    /// <param name="first">At most so many, 1–50.</param>
    [ListSize(SlicingArguments = ["first"], SlicingArgumentDefaultValue = DefaultHits)]
    public static Task<IReadOnlyList<SearchHit>> GetSearchAsync(
        string text, SearchIndex index, CancellationToken cancel, IReadOnlyList<FeatureKind>? kinds = null, int first = DefaultHits)
    {
        if (first is < 1 or > MostHits) throw new GraphQLException($"first is {first}; it must be from 1 to {MostHits}.", "INVALID_FIRST");
        if (text.Length > LongestText)
            throw new GraphQLException($"The text has {text.Length} characters; search for at most {LongestText}.", "TEXT_TOO_LONG");
        return index.FindAsync(text, kinds, first, cancel);
    }
}
