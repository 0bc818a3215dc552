using System.Globalization;
using System.Text;

namespace Map.Api.Identity;

/// <summary>Names of accounts. Who reads one in the audit has to know which account it is, so none looks like another.</summary>
internal static class AccountNames
{
    private const int Longest = 64;

    /// <summary>The last letter of Latin Extended-B.</summary>
    private const int LastLatin = 0x24F;

    /// <summary>Between the parts of a Chinese name.</summary>
    private const int Dot = 0xB7;

    /// <summary>Letters that nobody sees: fillers of Hangul syllables.</summary>
    private static readonly int[] Unseen = [0x115F, 0x1160, 0x3164, 0xFFA0];

    /// <summary>
    /// Whether an account can have a name: letters, and ASCII's digits and signs, of which no sign is the first, where a table would take it for a
    /// formula. Of the scripts that have capitals only Latin, since Cyrillic, Greek and wide letters look like its own; no marks, some of which nobody sees.
    /// </summary>
    public static bool Fits(string name) => name.Length is > 0 and <= Longest && char.IsLetterOrDigit(name, 0) && name.EnumerateRunes().All(Fits);

    private static bool Fits(Rune rune) => rune.IsAscii ? rune.Value is > ' ' and < 0x7F : Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter => rune.Value <= LastLatin,
        UnicodeCategory.OtherLetter => !Unseen.Contains(rune.Value),
        _ => rune.Value == Dot,
    };
}
