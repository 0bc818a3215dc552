namespace Map.Geodata.Import.Formats;

/// <summary>Which of several layers or sheets of one file is meant.</summary>
internal static class Layers
{
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="all">The layers that it has.</param>
    /// <param name="wanted">The one asked for; null: the only one.</param>
    /// <exception cref="LayerException">There is none of this name, or several to choose from.</exception>
    public static string Choose(string file, IReadOnlyList<string> all, string? wanted)
    {
        if (wanted is null) return all.Count == 1 ? all[0] : throw new LayerException(file, null, all);
        return all.FirstOrDefault(layer => layer == wanted)
            ?? all.FirstOrDefault(layer => layer.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            ?? throw new LayerException(file, wanted, all);
    }
}
