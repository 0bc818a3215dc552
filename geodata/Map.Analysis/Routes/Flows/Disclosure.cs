namespace Map.Analysis.Routes.Flows;

/// <summary>
/// The one outlet: decides which figures about couriers are told, and how exactly. No figure leaves this folder but through
/// here, and every one leaves alone: there are no totals but sums of what was told.
/// </summary>
/// <remarks>
/// <para>
/// A figure is a number t of different couriers: of the whole period, or its mean over dates, to which one courier adds at most 1.
/// It is told as a multiple of b = 3k: down where t is at most k above one, up where it is at least 2k above, and between the
/// two a key decides. What would be told as 0 is not told (null). So k or fewer are never told, 2k or more always are.
/// </para>
/// <para>
/// Differencing. Who knows this rule knows of a told T that T − 2k ≤ t ≤ T + 2k, and of what is not told that t ≤ 2k. All these bounds
/// are multiples of k, and so are their sums and differences, however many there are: whoever subtracts an edge from the one before
/// it on a route, what leaves a crossing from what enters it, one direction from the other, an hour from the next or hours from the
/// period, proves a group of k couriers or more, or none. Plain rounding to the nearest multiple does not do: of two figures on both
/// sides of a step one person is proven to be missing; nor does a sharp threshold, by which five are told and the four that go on
/// are not.
/// </para>
/// <para>
/// The key is the sum of random keys of the couriers who make up the figure (cell-key method: Thompson, Broadfoot and Elazar,
/// Methodology for the Automatic Confidentialisation of Statistical Outputs from Remote Servers at the Australian Bureau of
/// Statistics, 2013). The same couriers give the same figure wherever they are counted: a street without side streets tells its
/// figure once, however many edges it has, and no mean of them comes nearer to the truth.
/// </para>
/// <para>
/// What remains: who knows all couriers of a figure but one, and the key's secret, can tell whether that one is among them. No rule
/// that tells anything exactly reproducible prevents that.
/// </para>
/// </remarks>
/// <param name="k">What fewer couriers share is not told; at least 2.</param>
/// <param name="secret">From which keys are made; whoever knew it and the couriers could tell more.</param>
internal sealed class Disclosure(int k, ulong secret)
{
    private readonly int _step = 3 * (k >= 2 ? k : throw new ArgumentOutOfRangeException(nameof(k), k, "What one person does is never told."));

    /// <summary>A courier's key; the key of several is the sum of theirs.</summary>
    public ulong KeyOf(long courier) => Mix(secret ^ Mix((ulong)courier));

    /// <summary>The key of a courier on a day.</summary>
    public ulong KeyOf(long courier, int day) => Mix(KeyOf(courier) ^ Mix((ulong)(uint)day << 32));

    /// <summary>What is told of a number of couriers; null where they are too few.</summary>
    /// <param name="couriers">How many there are, or are on the average over dates.</param>
    /// <param name="key">The sum of their keys.</param>
    public int? Tell(double couriers, ulong key)
    {
        var below = _step * (int)Math.Floor(couriers / _step);
        var rest = couriers - below;
        var isUp = rest > k && (rest >= 2 * k || Chance(key) < (rest - k) / k);
        var told = isUp ? below + _step : below;
        return told == 0 ? null : told;
    }

    /// <summary>
    /// What is told of a sum to which each courier may have added any amount: in units of the least power of ten that none exceeds, so
    /// that one courier adds at most 1 to what is rounded. The order of magnitude of the largest amount is all that shows of one.
    /// </summary>
    public long? TellSum(IEnumerable<(long Courier, long Amount)> amounts)
    {
        var (sum, key, unit) = (0L, 0UL, 1L);
        foreach (var (courier, amount) in amounts.Where(a => a.Amount > 0))
        {
            (sum, key) = (sum + amount, key + KeyOf(courier));
            while (unit < amount) unit *= 10;
        }

        return Tell(sum / (double)unit, key) * unit;
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
