using Map.Analysis.Routes.Flows;

namespace Map.Analysis.Tests.Routes;

/// <summary>What is told of rides when nothing else was recorded.</summary>
internal static class Told
{
    public static RecordedHours Hours(IReadOnlyList<Ride> rides, Disclosure disclosure) => RecordedHours.Of(FlowBuilder.ListVisits(rides), disclosure);

    public static List<EdgeFlow> Flows(IReadOnlyList<Ride> rides, Disclosure disclosure) => new FlowBuilder(rides, Hours(rides, disclosure), disclosure).Build();
}
