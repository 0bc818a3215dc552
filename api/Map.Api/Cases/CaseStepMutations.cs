using Map.Api.Editing;
using Map.Geodata.Features;
using Map.Geodata.Reasons;
using Map.GraphQL.Building;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Cases;

/// <summary>The steps of <see cref="CaseLoop"/>.</summary>
[MutationType]
public sealed class CaseStepMutations
{
    /// <summary>An OPEN case becomes ACCEPTED: somebody will see to it.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    /// <param name="at">When; now when not given. Not in the future, nor before the step before.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<TransitionNotAllowedException>]
    [Error<InvalidValueException>]
    public static Task<Case> AcceptCaseAsync(
        int version, CaseSteps steps, CancellationToken cancel, [Id("Case")] long? id = null, string? code = null, DateTimeOffset? at = null) =>
        steps.TakeAsync(CaseStep.Accept, new(id, code), version, at, (one, moment) => one.AcceptedAt = moment, cancel);

    /// <summary>An ACCEPTED case becomes ASSIGNED to a handler; an ASSIGNED one is handed over to another.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="handler">The code of the organization that takes care of it.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    /// <param name="at">When; now when not given. Not in the future, nor before the step before.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<TransitionNotAllowedException>]
    [Error<UnknownOrganizationException>]
    [Error<InvalidValueException>]
    public static Task<Case> AssignCaseAsync(
        int version, string handler, CaseSteps steps, CancellationToken cancel,
        [Id("Case")] long? id = null, string? code = null, DateTimeOffset? at = null) =>
        steps.TakeAsync(CaseStep.Assign, new(id, code), version, at, (session, one, moment) => AssignAsync(session, one, handler, moment, cancel), cancel);

    /// <summary>An ASSIGNED case becomes RESOLVED: the handler has done it.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    /// <param name="at">When; now when not given. Not in the future, nor before the step before.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<TransitionNotAllowedException>]
    [Error<InvalidValueException>]
    public static Task<Case> ResolveCaseAsync(
        int version, CaseSteps steps, CancellationToken cancel, [Id("Case")] long? id = null, string? code = null, DateTimeOffset? at = null) =>
        steps.TakeAsync(CaseStep.Resolve, new(id, code), version, at, (one, moment) => one.ResolvedAt = moment, cancel);

    /// <summary>A RESOLVED case becomes CONFIRMED: whoever asked for it is content. The loop is closed.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    /// <param name="at">When; now when not given. Not in the future, nor before the step before.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<TransitionNotAllowedException>]
    [Error<InvalidValueException>]
    public static Task<Case> ConfirmCaseAsync(
        int version, CaseSteps steps, CancellationToken cancel, [Id("Case")] long? id = null, string? code = null, DateTimeOffset? at = null) =>
        steps.TakeAsync(CaseStep.Confirm, new(id, code), version, at, (one, moment) => one.ConfirmedAt = moment, cancel);

    /// <summary>
    /// A RESOLVED case that was not confirmed is ASSIGNED to its handler again, from that moment on; it is resolved no more, so its
    /// deadline counts again. The log of changes keeps when it was resolved first.
    /// </summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    /// <param name="at">When; now when not given. Not in the future, nor before the step before.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<TransitionNotAllowedException>]
    [Error<InvalidValueException>]
    public static Task<Case> ReopenCaseAsync(
        int version, CaseSteps steps, CancellationToken cancel, [Id("Case")] long? id = null, string? code = null, DateTimeOffset? at = null) =>
        steps.TakeAsync(CaseStep.Reopen, new(id, code), version, at, (one, moment) => (one.AssignedAt, one.ResolvedAt) = (moment, null), cancel);

    /// <summary>A case that is not resolved yet becomes REJECTED, which is final.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="reason">Why; no names of people.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    /// <param name="at">When; now when not given. Not in the future, nor before the step before.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<TransitionNotAllowedException>]
    [Error<InvalidValueException>]
    public static Task<Case> RejectCaseAsync(
        int version, string reason, CaseSteps steps, CancellationToken cancel,
        [Id("Case")] long? id = null, string? code = null, DateTimeOffset? at = null) =>
        steps.TakeAsync(CaseStep.Reject, new(id, code), version, at, (one, moment) => Reject(one, reason, moment), cancel);

    private static async Task AssignAsync(EditSession<Case> session, Case one, string handler, DateTimeOffset at, CancellationToken cancel)
    {
        var found = await session.Context.Organizations.Where(o => o.Code == handler).Select(o => o.Id).FirstOrDefaultAsync(cancel);
        if (found == 0) throw new UnknownOrganizationException([handler]);
        if (one.Status == CaseStatus.Assigned && one.HandlerId == found) throw new InvalidValueException("handler", ValueReasons.HandlerHasItAlready.With());
        (one.HandlerId, one.AssignedAt) = (found, at);
    }

    private static void Reject(Case one, string reason, DateTimeOffset at)
    {
        ValueChecks.Check("reason", reason, mayBeUnknown: false, range: null);
        (one.RejectionReason, one.RejectedAt) = (reason, at);
    }
}
