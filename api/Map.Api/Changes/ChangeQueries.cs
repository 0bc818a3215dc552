using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.Changes;

[QueryType]
public sealed class ChangeQueries
{
    /// <summary>The log of changes, newest first: who did what to which feature, and what it was before and after.</summary>
    /// <param name="kind">Only of this kind.</param>
    /// <param name="id">Only of this feature, be it deleted by now.</param>
    /// <param name="code">Only of features that had this code.</param>
    /// <param name="operation">Only what was done in this way.</param>
    /// <param name="since">Only from this moment on.</param>
    /// <param name="until">Only before this moment.</param>
    /// <param name="actor">Only by this one, as the log names it.</param>
    public static Task<Connection<LogEntry>> GetChangesAsync(
        PageArguments page, LogReader log, CancellationToken cancel,
        FeatureKind? kind = null, [GraphQLType("ID")] string? id = null, string? code = null, ChangeOperation? operation = null, DateTimeOffset? since = null,
        DateTimeOffset? until = null, string? actor = null)
    {
        var feature = id is null ? null : Parse(id);
        return log.ReadPageAsync(page, all =>
        {
            if (kind is { } of) all = all.Where(one => one.Kind == of);
            if (feature is var (itsKind, key)) all = all.Where(one => one.Kind == itsKind && one.FeatureId == key);
            if (code is not null) all = all.Where(one => one.FeatureCode == code);
            if (operation is { } done) all = all.Where(one => one.Operation == done);
            if (since is { } first) all = all.Where(one => one.At >= first);
            if (until is { } end) all = all.Where(one => one.At < end);
            return actor is null ? all : all.Where(one => one.Actor == actor);
        }, cancel);
    }

    private static Tuple<FeatureKind, long> Parse(string id)
    {
        var (type, _) = GlobalId.Decode(id);
        return Enum.TryParse(type, out FeatureKind kind) && Enum.IsDefined(kind)
            ? Tuple.Create(kind, GlobalId.DecodeKey<long>(id, type))
            : throw new GraphQLException($"The ID belongs to {type}, which is no feature.", "BAD_KEY");
    }
}

/// <summary>Every feature tells its history.</summary>
[ExtendObjectType<Feature>]
public sealed class HistoryFields
{
    private const int Most = 50;

    /// <summary>What was done to it, newest first.</summary>
    /// <param name="first">At most so many entries, up to 50.</param>
    [BatchResolver]
    [ListSize(SlicingArguments = ["first"])]
    public static Task<IReadOnlyList<IReadOnlyList<LogEntry>>> GetHistoryAsync(
        [Parent(nameof(Feature.Id))] IReadOnlyList<Feature> features, LogReader log, CancellationToken cancel, int first = 10) =>
        first is > 0 and <= Most
            ? log.ListAsync(Enum.Parse<FeatureKind>(features[0].GetType().Name), [.. features.Select(feature => feature.Id)], first, cancel)
            : throw new GraphQLException($"history shows from 1 to {Most} entries.", ErrorCodes.TooManyItems);
}
