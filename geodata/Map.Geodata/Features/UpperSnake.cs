using System.Text;

namespace Map.Geodata.Features;

/// <summary>Enum values as the store, the files and the API write them: <c>CoBuilt</c> is <c>CO_BUILT</c>.</summary>
public static class UpperSnake
{
    public static string Write<T>(T value) where T : struct, Enum =>
        Names<T>.ByValue.TryGetValue(value, out string? name) ? name : throw new ArgumentOutOfRangeException(nameof(value), value, $"No {typeof(T).Name}.");

    /// <summary>Null when no value has that name; case counts.</summary>
    public static T? Find<T>(string name) where T : struct, Enum =>
        Names<T>.ByName.TryGetValue(name, out T value) ? value : null;

    /// <exception cref="FormatException">No value has that name; the message lists those that exist.</exception>
    public static T Get<T>(string name) where T : struct, Enum =>
        Find<T>(name) ?? throw new FormatException($"\"{name}\" is none of {string.Join(", ", List<T>())}.");

    /// <summary>All names, in the order of declaration.</summary>
    public static IReadOnlyCollection<string> List<T>() where T : struct, Enum => Names<T>.ByName.Keys;

    /// <summary>Words of a name in camel or Pascal case, parted by underscores: <c>FloorAreaM2</c> is <c>Floor_Area_M2</c>.</summary>
    internal static string Part(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('_');
            text.Append(letter);
        }
        return text.ToString();
    }

    private static class Names<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(value => value, value => Part(value.ToString()).ToUpperInvariant());
        public static readonly Dictionary<string, T> ByName = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
