using Map.GraphQL.Execution;
using Npgsql;

namespace Map.Api.Troubles;

/// <summary>What the store can't do just now, through no fault of who asks: it is away, or its disk is full. Nothing of it is half done.</summary>
internal static class StoreTroubles
{
    public const string Away = "The store can't be reached just now. Try again in a moment.";
    public const string Full = "The store's disk is full; nothing of this was written. Whoever runs the database's server has to make room there, then try again.";

    /// <summary>Of several servers none takes writes for the moment, as in the middle of a failover. The library has no other word for that.</summary>
    private const string NoPrimary = "No suitable host was found.";

    /// <summary>Codes of the errors that clients get.</summary>
    public const string AwayCode = "STORE_UNAVAILABLE", FullCode = "STORE_FULL";

    /// <summary>What clients get who ask for what the store has, and it is away.</summary>
    public static GraphQLError AwayError => new(Away) { Code = AwayCode };

    /// <summary>What is told instead of an exception; null for one that is something else.</summary>
    public static string? Explain(Exception exception) => IsFull(exception) ? Full : IsAway(exception) ? Away : null;

    /// <summary>As <see cref="Explain"/>, for a field of GraphQL.</summary>
    public static GraphQLError? Describe(Exception exception) =>
        IsFull(exception) ? new GraphQLError(Full) { Code = FullCode } : IsAway(exception) ? AwayError : null;

    /// <summary>Whether a disk of the store is full.</summary>
    public static bool IsFull(Exception exception) => Causes(exception).Any(cause => cause is PostgresException { SqlState: PostgresErrorCodes.DiskFull });

    /// <summary>Whether a connection to the store was lost, or could not be had, and another attempt may go well.</summary>
    public static bool IsAway(Exception exception) => !IsFull(exception) && Causes(exception).Any(cause => cause is NpgsqlException { IsTransient: true } or NpgsqlException { Message: NoPrimary });

    /// <summary>What is wrapped by others tells best: the layers above the store have exceptions of their own.</summary>
    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException) yield return cause;
    }
}
