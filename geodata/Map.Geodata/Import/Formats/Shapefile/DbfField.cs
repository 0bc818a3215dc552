using System.Buffers.Binary;
using System.Globalization;

namespace Map.Geodata.Import.Formats.Shapefile;

/// <summary>One column of a .dbf file.</summary>
/// <param name="Name">Its name, in bytes of the file's encoding.</param>
/// <param name="Type">C text, N and F numbers, D date, L truth; I, O and B binary numbers of other dBase dialects.</param>
/// <param name="Offset">Where its bytes begin in a record.</param>
/// <param name="Length">How many they are.</param>
internal sealed record DbfField(byte[] Name, char Type, int Offset, int Length)
{
    public bool IsText => Type == 'C';

    /// <summary>Memos lie in a file of their own, which Shapefiles don't have.</summary>
    public bool IsReadable => Type is 'C' or 'N' or 'F' or 'D' or 'L' || (Type == 'I' && Length == 4) || (Type is 'O' or 'B' && Length == 8);

    /// <summary>The value that isn't text, as text; null when it is unknown, which has a spelling for each type.</summary>
    public string? ReadValue(ReadOnlySpan<byte> record)
    {
        var bytes = record.Slice(Offset, Length);
        if (Type == 'I') return BinaryPrimitives.ReadInt32LittleEndian(bytes).ToString(CultureInfo.InvariantCulture);
        if (Type is 'O' or 'B') return NumberText.Of(BinaryPrimitives.ReadDoubleLittleEndian(bytes));
        var text = System.Text.Encoding.ASCII.GetString(bytes).Trim(' ', '\0');
        return Type switch
        {
            _ when text.Length == 0 => null,
            'L' => text is "?" ? null : text is "Y" or "y" or "T" or "t" ? "true" : "false",
            'D' => text is "00000000" ? null : text,
            _ when text.All(c => c == '*') => null, // a number that didn't fit
            _ => text.Contains('e', StringComparison.OrdinalIgnoreCase) && double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? NumberText.Of(number) : text,
        };
    }
}
