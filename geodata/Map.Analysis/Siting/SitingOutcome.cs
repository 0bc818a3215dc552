namespace Map.Analysis.Siting;

/// <summary>A <see cref="SitingPlan"/>, or the <see cref="SitingConflict"/> for which there is none.</summary>
public abstract record SitingOutcome
{
    private protected SitingOutcome()
    {
    }
}
