using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Map.Benchmarks;

/// <summary>Prints figures for people, and as one JSON line at the end for programs.</summary>
internal static class FigureTable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Print(string benchmark, IReadOnlyList<Figure> figures)
    {
        var width = figures.Max(f => f.Name.Length);
        Console.WriteLine();
        Console.WriteLine($"{benchmark} on {Machine.Name}");
        Console.WriteLine($"{"".PadRight(width)}  {"ours",10}  {"peer",10}  {"ratio",7}  {"bar",8}");
        foreach (var f in figures)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{f.Name.PadRight(width)}  {Text(f.Value),10}  {Text(f.Peer),10}  {(f.Ratio is { } r ? $"{r:0.0} x" : ""),7}  {Text(f.Bar),8}  {f.Unit,-6} {(f.Holds ? "" : "DOES NOT HOLD")}"));
        }

        Console.WriteLine();
        Console.WriteLine(JsonSerializer.Serialize(new { Bench = benchmark, Machine = Machine.Name, Figures = figures }, Json));
    }

    private static string Text(double? value) => value switch
    {
        null => "",
        < 10 => value.Value.ToString("0.000", CultureInfo.InvariantCulture),
        < 1000 => value.Value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("0", CultureInfo.InvariantCulture),
    };
}
