namespace Map.Analysis.Siting.Covering;

/// <summary>Finds the k-th largest of many numbers without sorting them (Hoare 1961).</summary>
internal static class QuickSelect
{
    /// <summary>The k-th largest, k from 1 to the number of values, which are reordered.</summary>
    public static double Largest(Span<double> values, int k)
    {
        var (low, high, at) = (0, values.Length - 1, k - 1);
        while (low < high)
        {
            var pivot = MedianOfThree(values[low], values[(low + high) / 2], values[high]);
            var (i, j) = (low, high);
            while (i <= j)
            {
                while (values[i] > pivot) i++;
                while (values[j] < pivot) j--;
                if (i > j) break;
                (values[i], values[j]) = (values[j], values[i]);
                i++;
                j--;
            }

            if (at <= j) high = j;
            else if (at >= i) low = i;
            else break;
        }

        return values[at];
    }

    private static double MedianOfThree(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
