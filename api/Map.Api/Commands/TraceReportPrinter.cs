using System.Globalization;
using Map.Analysis.Routes.Traces;
using Map.Geodata.Import;
using Map.Geodata.Import.Traces;
using Map.Geodata.Rides;

namespace Map.Api.Commands;

/// <summary>Prints what an import of traces found. Figures about couriers are told as coarsely as in the store.</summary>
internal static class TraceReportPrinter
{
    private static readonly (TraceFault Fault, string What)[] Faults =
    [
        (TraceFault.NoTime, "points without a time"),
        (TraceFault.Duplicate, "points recorded twice"),
        (TraceFault.ClockBackwards, "points against the clock"),
        (TraceFault.Frozen, "points of a frozen receiver"),
        (TraceFault.Jump, "points of a jump"),
        (TraceFault.TooShort, "rides too short to say where they went"),
        (TraceFault.FarFromStreets, "traces off the streets"),
        (TraceFault.WrongCoordinateSystem, "traces in another coordinate system"),
        (TraceFault.NoStreet, "points without a street nearby"),
        (TraceFault.Unconnected, "points to which no ride leads"),
    ];

    public static void Print(TraceImportReport report)
    {
        var counts = report.Counts;
        Console.WriteLine(Text($"traces from {string.Join(", ", report.Sources)}: {About(counts.Points)} points in {About(counts.Traces)} traces of {About(counts.Couriers)} couriers ({report.Elapsed.TotalSeconds:0.0} s)"));
        Console.WriteLine(Text($"  Figures are told in steps of {3 * report.LeastCouriers} couriers; \"few\" stands for what {2 * report.LeastCouriers} couriers or fewer share."));
        Console.WriteLine($"  left out: {string.Join(", ", Faults.Where(f => counts.Faults.ContainsKey(f.Fault)).Select(f => $"{About(counts.Faults[f.Fault])} {f.What}").DefaultIfEmpty("few"))}");
        foreach (var survey in report.Surveys) Print(survey);
        Console.WriteLine(Text($"  demand cells: {report.Cells.Inserted} new, {report.Cells.Updated} updated, {report.Cells.Unchanged} unchanged; in {report.WaitingPlaces} of them couriers wait; not told, for there were too few: {About(report.UntoldPresence)} hours of couriers"));
        ReportPrinter.PrintNotes("left out", report.Rejected);
        ReportPrinter.PrintNotes("note", ImportNotes.Merge(report.Warnings, report.Cells.Warnings));
        ReportPrinter.PrintNotes("rejected", report.Cells.Rejected);
        if (!report.Cells.Applied) Console.WriteLine("  Nothing was written.");
    }

    /// <summary>What the lines of a city tell together.</summary>
    public static void PrintLines(SurveyReport survey) =>
        Console.WriteLine(Text($"  survey {survey.Code}: {survey.Routes.FlowLines.Count} flows and {survey.Routes.Corridors.Count} corridors of the lines in {survey.City}"));

    private static void Print(SurveyReport survey)
    {
        var (routes, counts) = (survey.Routes, survey.Routes.Counts);
        Console.WriteLine(Text($"  survey {survey.Code} ({survey.City}): {About(counts.Couriers)} couriers, {About(counts.Trips)} trips{Share(counts)}"));
        Console.WriteLine(Text($"    {routes.FlowLines.Count} flows, {routes.Corridors.Count} corridors, {routes.Routes.Count} routes; not told, for they were too few: {About(routes.UntoldRides)} rides along an edge in an hour"));
        if (survey.Kept > 0) Console.WriteLine(Text($"    {survey.Kept} earlier routes were not found any more and stay, since organizations refer to them"));
    }

    private static string Share(ToldCounts counts) => counts is { Trips: { } trips, MatchedTrips: { } matched }
        ? Text($", {100.0 * Math.Min(matched, trips) / trips:0} % of them found on the streets")
        : "";

    private static string About(long? count) => count is { } told ? Text($"about {told}") : "few";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
