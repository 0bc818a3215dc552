using System.Globalization;
using Map.Geodata.Import;
using Map.Geodata.Import.Osm;

namespace Map.Api.Commands;

/// <summary>Prints what an import did.</summary>
internal static class ReportPrinter
{
    /// <summary>So many remarks of a sort are shown; the report counts them all.</summary>
    private const int Shown = 10;

    public static void Print(ImportReport report)
    {
        Console.WriteLine(Text($"{report.Kind} from {report.Source}: {report.Read} read, {report.Inserted} new, {report.Updated} updated, {report.Unchanged} unchanged, {report.Repaired.Count} repaired, {report.Rejected.Count} rejected ({report.Elapsed.TotalSeconds:0.0} s)"));
        PrintNotes("rejected", report.Rejected);
        PrintNotes("repaired", report.Repaired);
        PrintNotes("note", report.Warnings);
        if (!report.Applied) Console.WriteLine("  Nothing was written.");
    }

    public static void Print(OsmImportReport report)
    {
        Console.WriteLine(Text($"streets \"{report.Name}\" from {report.Source}: {report.Read.Nodes} nodes, {report.Read.Ways} ways, {report.Read.Relations} relations read ({report.Elapsed.TotalSeconds:0.0} s)"));
        Console.WriteLine(Text($"  network: {report.Nodes} crossings, {report.Edges} stretches of street; {Kilometres(report.WalkMetres)} on foot, {Kilometres(report.EbikeMetres)} by e-bike; {Kilometres(report.IslandMetres)} hang together with nothing else"));
        Console.WriteLine(Text($"  base map: {report.BaseMap.Roads} roads and lines, {report.BaseMap.Areas} areas, {report.BaseMap.Pois} places"));
        foreach (var warning in report.Warnings) Console.WriteLine($"  note: {warning}.");
        if (report.Replaced) Console.WriteLine("  It replaced the streets that were imported under this name before.");
        if (!report.Applied) Console.WriteLine("  Nothing was written.");
    }

    /// <summary>The first few remarks of a sort, and how many more there are.</summary>
    public static void PrintNotes(string what, ImportNotes notes)
    {
        foreach (var note in notes.First.Take(Shown)) Console.WriteLine($"  {what}: {note}");
        if (notes.Count > Shown) Console.WriteLine($"  … and {notes.Count - Shown} more {what}");
    }

    private static string Kilometres(long metres) => Text($"{metres / 1000.0:0.#} km");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
