using Map.Api.Changes;
using Map.Api.Editing;
using Map.GraphQL.Building;
using Map.GraphQL.Relay;

namespace Map.Api.Reverting;

[MutationType]
public sealed class RevertMutations
{
    /// <summary>
    /// Takes back what a change did to a feature, if the feature is still as the change left it: what was created goes, what was deleted
    /// comes back, what was changed is as before. That is a change of its own, which can be taken back in turn. It asks for the permission
    /// to change features of the kind.
    /// </summary>
    /// <param name="id">The change.</param>
    [Error<UnknownChangeException>]
    [Error<ImportStaysException>]
    [Error<ChangedSinceException>]
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<StillReferencedException>]
    [Error<MissingReferenceException>]
    [Error<CodeTakenException>]
    [Error<BrokenRuleException>]
    [Error<CycleException>]
    [Error<WrongLevelException>]
    public static Task<LogEntry> RevertChangeAsync([GraphQLType("ID!")] string id, Reverter reverter, CancellationToken cancel) =>
        reverter.RevertAsync(GlobalId.DecodeKey<long>(id, "Change"), cancel);
}
