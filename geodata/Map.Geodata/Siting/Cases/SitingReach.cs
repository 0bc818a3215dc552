using Map.Analysis.Network;
using Map.Analysis.Reach;

namespace Map.Geodata.Siting.Cases;

/// <summary>How long those who count need to sites: from where they are (<see cref="CellReach"/>), or out of their way (<see cref="RouteReach"/>).</summary>
internal abstract class SitingReach
{
    /// <summary>The streets of all cities in which they are.</summary>
    public abstract IReadOnlyCollection<ReachEngine> Engines { get; }

    /// <summary>Cells without a usable street nearby or outside all cities, or routes that are on no streets.</summary>
    public abstract int WithoutStreet { get; }

    /// <summary>Equal for hours at which the same gates are open.</summary>
    public string GatesAt(HourOfWeek hour) => string.Join(' ', Engines.Select(e => GateHours.FindFirstAlike(e.Graph.Network.Nodes.Gates, e.Graph.Profile.Mode, hour)));

    /// <summary>The same at an hour, when gates that keep hours are open or closed.</summary>
    public abstract SitingReach At(HourOfWeek hour);

    /// <summary>For each site the cells or routes within a limit, in the order of their numbers.</summary>
    public abstract TravelTimeTable Build(IReadOnlyList<Place> sites, TimeSpan limit, CancellationToken cancel);
}
