namespace Map.Analysis.Routes.Flows;

/// <summary>
/// The one outlet: decides which figures about couriers are told, and how exactly. No figure leaves this folder but through
/// here, and every one leaves alone: there are no totals but sums of what was told.
/// </summary>
/// <remarks>
/// <para>
/// Threshold. A figure is a number of different couriers (of a whole period, or its mean over dates, to which one courier adds at
/// most 1). Below k it is unknown (null), whatever its neighbours are. A mean of k is reached by k couriers at least.
/// </para>
/// <para>
/// Coarseness. What is told is a multiple of b = 2k that differs from the truth t by at most 3b/4: t − b·⌊t/b⌋ up to b/4 goes
/// down, from 3b/4 on goes up, and between the two a key decides. So a told figure of T means no more than T − 3b/4 ≤ t ≤ T + 3b/4
/// (and t ≥ k). Whoever subtracts a figure from another, as an edge from the one before it on a route, one direction of a street
/// from a crossing's sum, an hour from the next, learns of the difference only that it is at least b·j − 2·3b/4 = b·(j − 3/2) for
/// some whole j: nothing, or b/2 = k couriers or more. With three figures it is nothing or 3b/4, with four nothing or b. Plain
/// rounding to multiples, as is usual, does not do: two figures on both sides of a step prove that one person is missing.
/// </para>
/// <para>
/// The key is the sum of random keys of the couriers who make up the figure (cell-key method: Thompson, Broadfoot and Elazar,
/// Methodology for the Automatic Confidentialisation of Statistical Outputs from Remote Servers at the Australian Bureau of
/// Statistics, 2013). The same couriers give the same figure wherever they are counted: a street without side streets tells its
/// figure once, however many edges it has, and no mean of them comes nearer to the truth.
/// </para>
/// </remarks>
/// <param name="k">What fewer couriers share is not told; at least 2.</param>
/// <param name="secret">From which keys are made; whoever knew it and the couriers could tell more.</param>
internal sealed class Disclosure(int k, ulong secret)
{
    private readonly double _step = 2.0 * (k >= 2 ? k : throw new ArgumentOutOfRangeException(nameof(k), k, "What one person does is never told."));

    /// <summary>Fewest couriers of whom anything is told.</summary>
    public int K => k;

    /// <summary>A courier's key; the key of several is the sum of theirs.</summary>
    public ulong KeyOf(int courier) => Mix(secret ^ Mix((uint)courier));

    /// <summary>The key of a courier on a day.</summary>
    public ulong KeyOf(int courier, int day) => Mix(KeyOf(courier) ^ Mix((ulong)(uint)day << 32));

    /// <summary>What is told of a number of couriers; null below k.</summary>
    /// <param name="couriers">How many there are, or are on the average over dates.</param>
    /// <param name="key">The sum of their keys.</param>
    public int? Tell(double couriers, ulong key)
    {
        if (couriers < k) return null;
        var steps = Math.Floor(couriers / _step);
        var share = (couriers / _step) - steps;
        var isUp = share > 0.25 && (share >= 0.75 || Chance(key) < 2 * (share - 0.25));
        return (int)(_step * Math.Max(1, isUp ? steps + 1 : steps));
    }

    /// <summary>0 to 1, evenly.</summary>
    private static double Chance(ulong key) => (Mix(key) >> 11) * (1.0 / (1UL << 53));

    /// <summary>SplitMix64 (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014).</summary>
    private static ulong Mix(ulong x)
    {
        x += 0x9E37_79B9_7F4A_7C15;
        x = (x ^ (x >> 30)) * 0xBF58_476D_1CE4_E5B9;
        x = (x ^ (x >> 27)) * 0x94D0_49BB_1331_11EB;
        return x ^ (x >> 31);
    }
}
