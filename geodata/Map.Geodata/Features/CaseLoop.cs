namespace Map.Geodata.Features;

/// <summary>
/// The closed loop of a case, and the one place that says which status may follow which.
/// <code>
///                                   +--+ ASSIGN (handed over)
///                                   v  |
///  OPEN --ACCEPT--> ACCEPTED --ASSIGN--> ASSIGNED --RESOLVE--> RESOLVED --CONFIRM--> CONFIRMED
///   |                  |                 |   ^                    |
///   |                  |                 |   +-------REOPEN-------+
///   +------REJECT------+------REJECT-----+--> REJECTED
/// </code>
/// CONFIRMED and REJECTED are final: who asks again opens a new case. A resolved case is no longer rejected but reopened, since
/// the loop closes only when the one who asked confirms. The store holds the same loop by its trigger <c>service_case_steps</c>.
/// </summary>
public static class CaseLoop
{
    private static readonly (CaseStep Step, CaseStatus From, CaseStatus To)[] Steps =
    [
        (CaseStep.Accept, CaseStatus.Open, CaseStatus.Accepted),
        (CaseStep.Assign, CaseStatus.Accepted, CaseStatus.Assigned),
        (CaseStep.Assign, CaseStatus.Assigned, CaseStatus.Assigned),
        (CaseStep.Resolve, CaseStatus.Assigned, CaseStatus.Resolved),
        (CaseStep.Confirm, CaseStatus.Resolved, CaseStatus.Confirmed),
        (CaseStep.Reopen, CaseStatus.Resolved, CaseStatus.Assigned),
        (CaseStep.Reject, CaseStatus.Open, CaseStatus.Rejected),
        (CaseStep.Reject, CaseStatus.Accepted, CaseStatus.Rejected),
        (CaseStep.Reject, CaseStatus.Assigned, CaseStatus.Rejected),
    ];

    /// <summary>The statuses in which somebody still has to do something: those a deadline is about.</summary>
    public static IReadOnlyList<CaseStatus> Pending { get; } = [CaseStatus.Open, CaseStatus.Accepted, CaseStatus.Assigned];

    /// <summary>The steps that a case of that status can take; none when it is final.</summary>
    public static IReadOnlyList<CaseStep> ListSteps(CaseStatus from) => [.. Steps.Where(step => step.From == from).Select(step => step.Step)];

    /// <summary>Whether a case of that status can take the step.</summary>
    public static bool Allows(CaseStatus from, CaseStep step) => Steps.Any(one => one.From == from && one.Step == step);

    /// <summary>The status after a step, the same wherever it was taken.</summary>
    public static CaseStatus StatusAfter(CaseStep step) => Steps.First(one => one.Step == step).To;

    /// <summary>Whether any number of steps, none included, lead from one status to the other: what an import may tell of a case.</summary>
    public static bool Leads(CaseStatus from, CaseStatus to)
    {
        HashSet<CaseStatus> reached = [from];
        var waiting = new Queue<CaseStatus>(reached);
        while (waiting.TryDequeue(out var at))
            foreach (var step in Steps.Where(step => step.From == at && reached.Add(step.To))) waiting.Enqueue(step.To);
        return reached.Contains(to);
    }
}

/// <summary>受理, 派单（或改派）, 办结, 确认, 重办, 不予受理: what takes a case from one status to another.</summary>
public enum CaseStep { Accept, Assign, Resolve, Confirm, Reopen, Reject }
