using Map.Api.Editing;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Zones;

namespace Map.Api.Zones;

/// <summary>A value of a problem of zones makes no sense.</summary>
public sealed class InvalidZoneProblemException(BriefValueException problem) : EditException(problem.Message)
{
    /// <summary>Where, as JSONPath writes it, $ being the problem.</summary>
    public string Path { get; } = problem.Path;

    /// <summary>What is wrong, and the way out.</summary>
    public string Reason { get; } = problem.Reason;

    /// <summary>The same as code and values, for other languages.</summary>
    public CodedReason Because { get; } = CodedReason.Of(problem.Because);
}

/// <summary>The plan is not one of zones.</summary>
public sealed class NoZonePlanException(string code) : EditException($"The plan \"{code}\" is no plan of zones; startZoning finds one.");

/// <summary>The plan was adopted before.</summary>
public sealed class ZonePlanAdoptedException(string code) : EditException($"The plan \"{code}\" has been adopted already; search again with startZoning for another one.");

/// <summary>The plan has no such grid or zone.</summary>
public sealed class NotInZonePlanException(string code, string what) : EditException($"The plan \"{code}\" has no {what}.");

/// <summary>Zones would not hang together any more.</summary>
public sealed class BrokenZoneException(string grid, int zone, ZoneMoveProblem problem) : EditException(problem switch
{
    ZoneMoveProblem.NotBeside => $"{grid} has no border with zone {zone}; move it to a zone beside it.",
    ZoneMoveProblem.TornApart => $"Without {grid} its zone would fall apart; move the grids beyond it first.",
    _ => $"{grid} is all that its zone has; a zone has at least one grid.",
})
{
    /// <summary>The grid's code.</summary>
    public string Grid { get; } = grid;

    /// <summary>The zone that it was to be moved to.</summary>
    public int Zone { get; } = zone;

    /// <summary>What stands against it.</summary>
    public ZoneMoveProblem Problem { get; } = problem;
}
