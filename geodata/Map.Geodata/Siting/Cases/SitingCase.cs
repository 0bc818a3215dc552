using Map.Analysis.Siting;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Candidates;

namespace Map.Geodata.Siting.Cases;

/// <summary>
/// A planner's problem in numbers, as the store was at one moment, and what the numbers stand for. Sites before
/// <see cref="FirstCandidate"/> stand for the stations that there are (see <see cref="ExistingReach"/>); places of the numeric problem are
/// cells, or routes, at hours.
/// </summary>
public sealed class SitingCase
{
    /// <summary>The problem, every hour named.</summary>
    public required SitingBrief Brief { get; init; }

    public required SitingArea Area { get; init; }

    /// <summary>Places where people are, or routes.</summary>
    public required IReadOnlyList<SitingCell> Cells { get; init; }

    /// <summary>The stations that count, some of them outside the area.</summary>
    public required IReadOnlyList<SitingStation> Stations { get; init; }

    /// <summary>Candidate c is site <see cref="FirstCandidate"/> + c of the numeric problem.</summary>
    public required IReadOnlyList<SitingCandidate> Candidates { get; init; }

    public required int FirstCandidate { get; init; }

    /// <summary>By place of the numeric problem the number of its cell.</summary>
    public required IReadOnlyList<int> CellOf { get; init; }

    public required SitingProblem Problem { get; init; }

    /// <summary>By group of the numeric problem its grid; empty without floors.</summary>
    public required IReadOnlyList<SitingGrid> Groups { get; init; }

    /// <summary>Cells whose people are not known at any of the hours; they are in no sum.</summary>
    public required int UnknownCells { get; init; }

    /// <summary>Cells that have no usable street nearby, or routes that are on no streets.</summary>
    public required int CellsWithoutStreet { get; init; }

    /// <summary>Candidates that are nearer to a station that there is than the spacing.</summary>
    public required int TooNearExisting { get; init; }

    /// <summary>Candidates from which no street that people use is near.</summary>
    public required int CandidatesWithoutStreet { get; init; }

    /// <summary>Of routes: the code of their survey; null for lines that somebody gave, and nothing else.</summary>
    public string? Survey { get; init; }

    /// <summary>Everybody who counts, reached or not; of several hours the sum over them.</summary>
    public required double People { get; init; }

    /// <summary>How hard to search.</summary>
    public SitingOptions Options => new() { Seed = Brief.Seed, Gap = Brief.Gap, TimeLimit = TimeSpan.FromSeconds(Brief.Seconds) };

    /// <summary>Whether the objective is people; otherwise a cost, a number of stations or a time.</summary>
    public bool IsCoverage => Brief.Objective is SitingObjective.MaxCoverage or SitingObjective.SetCover;

    /// <summary>The candidate that a site of the numeric problem stands for.</summary>
    public SitingCandidate CandidateOf(int site) => Candidates[site - FirstCandidate];

    /// <summary>The site of a candidate; null when there is none with that code.</summary>
    public int? FindSite(string code)
    {
        for (var c = 0; c < Candidates.Count; c++)
        {
            if (Candidates[c].Code == code) return FirstCandidate + c;
        }

        return null;
    }

    /// <summary>What a candidate costs.</summary>
    public double CostOf(SitingCandidate candidate) => candidate.Cost ?? (Brief.Costs ?? new BuildCosts()).Of(candidate.BuildKind);

    /// <summary>The lowest grid of the tree to which a place of the numeric problem belongs; null where none does.</summary>
    public SitingGrid? GridOf(int place) => Area.Ancestry(Cells[CellOf[place]].GridId).FirstOrDefault();
}
