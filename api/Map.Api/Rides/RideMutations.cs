using Map.GraphQL.Building;

namespace Map.Api.Rides;

[MutationType]
public sealed class RideMutations
{
    /// <summary>
    /// Deletes a survey with its flows, corridors and routes. Routes to which something still refers stay, as lines without a survey. What is
    /// known of demand cells stays too: they keep the newest figures of every survey.
    /// </summary>
    /// <param name="code">Which one.</param>
    [Error<UnknownRideSurveyException>]
    public static Task<DeletedRideSurvey> DeleteRideSurveyAsync(string code, SurveyDeletion deletion, CancellationToken cancel) =>
        deletion.DeleteAsync(code, cancel);
}
