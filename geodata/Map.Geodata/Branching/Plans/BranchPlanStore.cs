using Map.Geodata.Branching.Briefs;
using Map.Geodata.Siting.Plans;
using Npgsql;

namespace Map.Geodata.Branching.Plans;

/// <summary>Saves branch plans as drafts.</summary>
public static class BranchPlanStore
{
    /// <summary>Writes a plan, in the connection's transaction.</summary>
    /// <exception cref="PlanCodeTakenException">Another plan has the code.</exception>
    public static Task InsertAsync(NpgsqlConnection connection, string code, string? name, PlannedBranches planned, CancellationToken cancel) => new PlanDraft(
        "BRANCHES", code, name ?? planned.Name, planned.Case.Brief.Area,
        BranchJson.Write(planned.Case.Brief), BranchJson.Write(planned.Solution), BranchJson.Write(planned.Certificate)).InsertAsync(connection, cancel);
}
