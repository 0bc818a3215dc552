using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Execution;

namespace Map.Api.Matching;

/// <summary>By what a need and a resource fit each other.</summary>
public enum MatchedBy
{
    /// <summary>The same service of the catalogue.</summary>
    Service,

    /// <summary>The need's category is the resource's kind, word for word, where one of the two names no service.</summary>
    Category,
}

/// <summary>What fits a feature.</summary>
/// <param name="Id">The other's key.</param>
/// <param name="Metres">Between the two, on the ellipsoid, to a tenth.</param>
/// <param name="By">By what they fit.</param>
/// <param name="Project">The key of a project that pairs them already and isn't cancelled.</param>
public sealed record Match(long Id, double Metres, MatchedBy By, long? Project);

/// <summary>Which matches of a feature are wanted.</summary>
/// <param name="Id">The feature.</param>
/// <param name="Metres">The furthest distance.</param>
/// <param name="First">How many at most.</param>
public readonly record struct MatchKey(long Id, double Metres, int First)
{
    private const double MaxMetres = 50_000;
    private const int Most = 100;

    /// <exception cref="GraphQLException">INVALID_DISTANCE, or HC0047: too many are asked for.</exception>
    public static MatchKey Create(long id, double within, int first)
    {
        if (within is not (> 0 and <= MaxMetres))
            throw new GraphQLException(FormattableString.Invariant($"within is {within} metres; it must be above 0 and at most {MaxMetres}."), "INVALID_DISTANCE");
        if (first is < 1 or > Most) throw new GraphQLException($"first is {first}; from 1 to {Most} matches can be asked for.", ErrorCodes.TooComplex);
        return new MatchKey(id, within, first);
    }
}

/// <summary>Finds matches of many features, nearest first: one statement for each distance and number that is asked for.</summary>
public abstract class Matches(ReadSource source) : DataLoader<MatchKey, IReadOnlyList<Match>>
{
    /// <summary>SQL: whether <c>r</c> offers what <c>c</c> asks for. Where both name a service, their words don't count.</summary>
    protected const string Fits = "(r.service_id = c.service_id or ((r.service_id is null or c.service_id is null) and r.kind = c.category))";

    /// <summary>SQL: whether the two are near enough, by an index on <c>geography</c>.</summary>
    protected const string IsNear = "ST_DWithin(r.location::geography, c.location::geography, $2)";

    /// <summary>SQL: from the features that are asked about, <c>$1</c>, each with its nearest in a lateral list.</summary>
    /// <param name="columns">What is wanted of each.</param>
    /// <param name="limit">How many of each at most.</param>
    protected abstract string Select(string columns, int limit);

    protected override async Task<IReadOnlyDictionary<MatchKey, IReadOnlyList<Match>>> LoadBatchAsync(
        IReadOnlyList<MatchKey> keys, CancellationToken cancellationToken)
    {
        var matches = keys.ToDictionary(key => key, _ => new List<Match>());
        foreach (var wanted in keys.GroupBy(key => (key.Metres, key.First)))
        {
            await using var command = Write([.. wanted.Select(key => key.Id)], wanted.Key.Metres, wanted.Key.First).ToCommand(source.DataSource);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
                matches[new MatchKey(reader.GetInt64(0), wanted.Key.Metres, wanted.Key.First)].Add(new Match(
                    reader.GetInt64(1),
                    Math.Round(reader.GetDouble(2), 1),
                    reader.GetBoolean(3) ? MatchedBy.Service : MatchedBy.Category,
                    reader.IsDBNull(4) ? null : reader.GetInt64(4)));
        }
        return matches.ToDictionary(one => one.Key, one => (IReadOnlyList<Match>)one.Value);
    }

    private Statement Write(long[] ids, double metres, int first)
    {
        var statement = new Statement();
        statement.Parameter(ids);
        statement.Parameter(metres);
        return statement.Add($"""
            select m.asked, m.id, m.metres, m.by_service, (
              select min(p.id) from project p where p.need_id = m.need and p.resource_id = m.resource and p.status <> 'CANCELLED')
            from ({Select("c.id as need, r.id as resource, ST_Distance(r.location::geography, c.location::geography) as metres, (r.service_id = c.service_id) is true as by_service", first)}) m
            order by m.asked, m.metres, m.id
            """);
    }
}

/// <summary>Resources that fit a case.</summary>
public sealed class ResourceMatches(ReadSource source) : Matches(source)
{
    protected override string Select(string columns, int limit) => $"""
        select c.id as asked, near.resource as id, near.* from service_case c cross join lateral (
          select {columns} from resource r where {IsNear} and {Fits} order by metres, r.id limit {limit}) near
        where c.id = any($1)
        """;
}

/// <summary>Needs that a resource fits and that still wait.</summary>
public sealed class NeedMatches(ReadSource source) : Matches(source)
{
    private static readonly string Waits = $"c.status in ({string.Join(", ", CaseLoop.Pending.Select(status => $"'{UpperSnake.Write(status)}'"))})";

    protected override string Select(string columns, int limit) => $"""
        select r.id as asked, near.need as id, near.* from resource r cross join lateral (
          select {columns} from service_case c where c.kind = 'NEED' and {Waits} and {IsNear} and {Fits} order by metres, c.id limit {limit}) near
        where r.id = any($1)
        """;
}
