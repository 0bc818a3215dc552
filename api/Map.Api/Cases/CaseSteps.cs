using Map.Api.Editing;
using Map.Geodata.Features;
using Map.Geodata.Reasons;

namespace Map.Api.Cases;

/// <summary>A case can't take the step in the status that it has.</summary>
public sealed class TransitionNotAllowedException(CaseStatus from, CaseStep step) : EditException(
    $"The case is {UpperSnake.Write(from)} and can't become {UpperSnake.Write(CaseLoop.StatusAfter(step))} by {UpperSnake.Write(step)}; {WayOut(from)}.")
{
    /// <summary>The status that it has.</summary>
    public CaseStatus From { get; } = from;

    /// <summary>The status that it would have had.</summary>
    public CaseStatus To { get; } = CaseLoop.StatusAfter(step);

    /// <summary>The steps that it can take; none when it is final.</summary>
    public IReadOnlyList<CaseStep> Allowed { get; } = CaseLoop.ListSteps(from);

    private static string WayOut(CaseStatus from) => CaseLoop.ListSteps(from) is { Count: > 0 } steps
        ? "it can take " + string.Join(", ", steps.Select(UpperSnake.Write))
        : "that is final, so open a new case";
}

/// <summary>Takes cases along their loop, each step with its moment, one after the other.</summary>
public sealed class CaseSteps(Editor editor, TimeProvider clock)
{
    /// <summary>Takes a step.</summary>
    /// <param name="step">Which.</param>
    /// <param name="keys">Of which case.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="at">When; null for now.</param>
    /// <param name="write">Writes down what the step is about, beside the status.</param>
    /// <param name="cancel">Leaves the store as it was.</param>
    /// <exception cref="TransitionNotAllowedException">The case can't take it.</exception>
    /// <exception cref="InvalidValueException">The moment lies in the future, or before the step before.</exception>
    public Task<Case> TakeAsync(
        CaseStep step, FeatureKeys keys, int version, DateTimeOffset? at, Func<EditSession<Case>, Case, DateTimeOffset, Task> write, CancellationToken cancel) =>
        editor.ChangeAsync<Case>(
            keys,
            version,
            async (session, one) =>
            {
                if (!CaseLoop.Allows(one.Status, step)) throw new TransitionNotAllowedException(one.Status, step);
                var moment = MomentOf(one, at);
                await write(session, one, moment);
                one.Status = CaseLoop.StatusAfter(step);
            },
            cancel);

    /// <inheritdoc cref="TakeAsync(CaseStep, FeatureKeys, int, DateTimeOffset?, Func{EditSession{Case}, Case, DateTimeOffset, Task}, CancellationToken)"/>
    public Task<Case> TakeAsync(
        CaseStep step, FeatureKeys keys, int version, DateTimeOffset? at, Action<Case, DateTimeOffset> write, CancellationToken cancel) =>
        TakeAsync(step, keys, version, at, (_, one, moment) => { write(one, moment); return Task.CompletedTask; }, cancel);

    private DateTimeOffset MomentOf(Case one, DateTimeOffset? at)
    {
        var now = clock.GetUtcNow();
        var moment = at ?? now;
        var last = new[] { one.OpenedAt, one.AcceptedAt, one.AssignedAt, one.ResolvedAt }.Max()!.Value;
        if (moment > now) throw new InvalidValueException("at", ValueReasons.StepInFuture.With());
        if (moment < last) throw new InvalidValueException("at", ValueReasons.StepBeforeLast.With(("moment", FormattableString.Invariant($"{last.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}"))));
        return moment;
    }
}
