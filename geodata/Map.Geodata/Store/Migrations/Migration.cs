using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Map.Geodata.Store.Migrations;

/// <summary>One numbered SQL file of this folder. Once released it never changes; the next change is the next file.</summary>
/// <param name="Number">From 1, each once.</param>
/// <param name="Name">What the file's name says after the number, for instance <c>features</c>.</param>
/// <param name="Sql">The whole file.</param>
public sealed record Migration(int Number, string Name, string Sql)
{
    /// <summary>Of the text, in lower-case hex.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    public override string ToString() => $"{Number} ({Name})";

    /// <summary>The program's own migrations, in order.</summary>
    public static IReadOnlyList<Migration> List()
    {
        Assembly assembly = typeof(Migration).Assembly;
        string folder = typeof(Migration).Namespace + ".";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(name => Read(assembly, name, name[folder.Length..^".sql".Length]))
            .OrderBy(migration => migration.Number)];
    }

    private static Migration Read(Assembly assembly, string resource, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        string[] parts = name.Split('_', 2);
        return new(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], reader.ReadToEnd());
    }
}
