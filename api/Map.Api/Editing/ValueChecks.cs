using System.Globalization;
using Map.Geodata;
using Map.Geodata.Reasons;

namespace Map.Api.Editing;

/// <summary>What every value must be like before it gets to the store.</summary>
internal static class ValueChecks
{
    /// <summary>Letters in a text; what is longer is no name, title or address.</summary>
    public const int LongestText = 1000;

    // So much of it says which text is meant.
    private const int MostShown = 40;

    /// <exception cref="EditException">The value can't be stored.</exception>
    public static void Check(string field, object? value, bool mayBeUnknown, WithinAttribute? range)
    {
        if (value is null && !mayBeUnknown) throw new InvalidValueException(field, CellReasons.ValueMissing.With());
        if (value is string text) CheckText(field, text);
        if (value is IEnumerable<string> texts)
            foreach (var one in texts) CheckText(field, one);
        if (range is not null && value is IConvertible number) CheckRange(field, number.ToDouble(CultureInfo.InvariantCulture), range);
    }

    private static void CheckText(string field, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new InvalidValueException(field, ValueReasons.TextEmpty.With());
        if (text.Length > LongestText) throw new InvalidValueException(field, CellReasons.TextTooLong.With(("value", Shortened.To(text, MostShown)), ("most", LongestText)));
        if (text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t'))) throw new InvalidValueException(field, ValueReasons.TextHasControlCharacters.With());
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text, i++)) throw new InvalidValueException(field, ValueReasons.TextBroken.With());
        }
    }

    private static void CheckRange(string field, double number, WithinAttribute range)
    {
        if (!(number >= range.Min && number <= range.Max)) throw new OutsideRangeException(field, range.Min, range.Max);
    }
}
