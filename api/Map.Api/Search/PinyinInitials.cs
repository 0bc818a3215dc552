using System.Text;
using Npgsql;

namespace Map.Api.Search;

/// <summary>The first letters of Chinese characters' pinyin, as the Unicode collation of Chinese sorts them.</summary>
internal sealed class PinyinInitials
{
    private readonly IReadOnlyDictionary<Rune, char> _letters;

    private PinyinInitials(IReadOnlyDictionary<Rune, char> letters) => _letters = letters;

    // In CLDR's collation of Chinese, U+FDD0 with a letter stands where the characters of that letter begin; no pinyin begins with I, U or V.
    private const string Sql = """
        select c, (select max(letter) from unnest(string_to_array('A B C D E F G H J K L M N O P Q R S T W X Y Z', ' ')) letter
                   where c >= U&'\FDD0' || letter collate "zh-x-icu")
        from unnest($1) c
        """;

    /// <summary>Asks the store, which knows the collation, for the letters of all characters that occur.</summary>
    public static async Task<PinyinInitials> OfAsync(IEnumerable<string> names, NpgsqlDataSource store, CancellationToken cancel)
    {
        Rune[] characters = [.. names.SelectMany(name => name.EnumerateRunes()).Where(IsHan).Distinct()];
        await using var command = store.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = Array.ConvertAll(characters, c => c.ToString()) });
        var letters = new Dictionary<Rune, char>();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
            if (!reader.IsDBNull(1)) letters[reader.GetString(0).EnumerateRunes().First()] = reader.GetString(1)[0];
        return new(letters);
    }

    /// <summary>The letters of a name; Latin letters and digits stand for themselves, everything else is left out.</summary>
    public string Of(string name) => string.Concat(name.EnumerateRunes().Select(LetterOf));

    private string LetterOf(Rune character) =>
        _letters.TryGetValue(character, out char letter) ? letter.ToString() : Rune.IsLetterOrDigit(character) && !IsHan(character) ? character.ToString() : "";

    private static bool IsHan(Rune character) => character.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF) or 0x3007;
}
