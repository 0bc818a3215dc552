using System.Globalization;
using Map.Analysis.Siting;
using Map.Testing;

namespace Map.Analysis.Tests.Siting;

/// <summary>16 stores and 205 census tracts of San Francisco with people and metres on streets, where ../shared has them.</summary>
internal sealed class SanFrancisco
{
    /// <summary>A tenth of a millimetre stands for a millisecond, so that all distances are whole.</summary>
    public const double UnitsPerMetre = 1e4;

    private SanFrancisco(double[,] metres, double[] people) => (Metres, People) = (metres, people);

    /// <summary>By store and tract.</summary>
    public double[,] Metres { get; }

    /// <summary>By tract.</summary>
    public double[] People { get; }

    public static string? File { get; } = SharedData.Find("data/facility/sf/SF_network_distance_candidateStore_16_censusTract_205_new.csv");

    public static SanFrancisco Read()
    {
        var lines = System.IO.File.ReadLines(File!).Skip(1).Select(l => l.Split(',')).Where(w => w.Length == 4).ToList();
        var stores = lines.Select(w => w[1]).Distinct().OrderBy(n => int.Parse(n.Split('_')[1], CultureInfo.InvariantCulture)).ToList();
        var tracts = lines.Select(w => w[2]).Distinct().Order(StringComparer.Ordinal).ToList();
        var (metres, people) = (new double[stores.Count, tracts.Count], new double[tracts.Count]);
        foreach (var words in lines)
        {
            var (store, tract) = (stores.IndexOf(words[1]), tracts.IndexOf(words[2]));
            metres[store, tract] = double.Parse(words[0], CultureInfo.InvariantCulture);
            people[tract] = double.Parse(words[3], CultureInfo.InvariantCulture);
        }

        return new SanFrancisco(metres, people);
    }

    public SiteMatrix CreateMatrix()
    {
        var times = new int[Metres.GetLength(0), Metres.GetLength(1)];
        for (var store = 0; store < times.GetLength(0); store++)
        {
            for (var tract = 0; tract < times.GetLength(1); tract++) times[store, tract] = (int)Math.Round(Metres[store, tract] * UnitsPerMetre);
        }

        return SiteMatrix.FromTable(times);
    }

    /// <summary>Metres of a tract to the nearest of some stores.</summary>
    public double NearestMetres(IEnumerable<int> stores, int tract) => stores.Min(s => Metres[s, tract]);
}
