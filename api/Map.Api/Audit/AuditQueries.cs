using Map.GraphQL.Building;
using Map.GraphQL.Relay;

namespace Map.Api.Audit;

[QueryType]
public sealed class AuditQueries
{
    /// <summary>
    /// Sign-ins and what was done to accounts and keys, newest first; what was done to features is told by changes. For administrators;
    /// all of it is also a file, /audit.csv.
    /// </summary>
    /// <param name="actor">Only what was done by this one.</param>
    /// <param name="action">Only this, for instance SIGN_IN.</param>
    /// <param name="since">Only from this moment on.</param>
    /// <param name="text">Only with this text anywhere in it.</param>
    public static Task<Connection<AuditEntry>> GetAuditAsync(
        PageArguments page, AuditReader audit, CancellationToken cancel, string? actor = null, string? action = null, DateTimeOffset? since = null, string? text = null) =>
        audit.ReadPageAsync(new AuditFilter(actor, action, since, text), page, cancel);
}
