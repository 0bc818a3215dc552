namespace Map.Geodata.Import.Traces;

/// <summary>
/// Numbers in place of whatever a file calls its couriers or rides, for the time of one import. The same name in two files of
/// it is the same courier: who is taken for two would be counted twice, and five are what makes a figure fit to be told.
/// </summary>
public sealed class CourierNumbers
{
    private readonly Dictionary<string, int> _known = [];

    /// <summary>How many were given out.</summary>
    public int Count { get; private set; }

    /// <summary>A number that nobody has yet.</summary>
    public int Next() => Count++;

    /// <summary>The number of whom the file calls so.</summary>
    public int Of(string name)
    {
        if (!_known.TryGetValue(name, out var number)) _known.Add(name, number = Next());
        return number;
    }
}
