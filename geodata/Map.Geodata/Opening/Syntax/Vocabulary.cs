using Map.Geodata.Opening.Rules;

namespace Map.Geodata.Opening.Syntax;

/// <summary>
/// The words of the syntax, and how people write them: long and in any case, in Chinese, with the signs of a Chinese
/// keyboard. What is understood is printed in the syntax's own spelling.
/// </summary>
internal static class Vocabulary
{
    /// <summary>Words of letters, by their spelling in small letters.</summary>
    public static readonly Dictionary<string, string> Words = BuildWords();

    /// <summary>Chinese words and signs, the longest first; empty ones are passed over.</summary>
    public static readonly (string Written, string Meant)[] Chinese = [.. BuildChinese().OrderByDescending(c => c.Written.Length)];

    private static Dictionary<string, string> BuildWords()
    {
        var words = new Dictionary<string, string>();
        string[] weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        string[] months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
        for (var i = 0; i < weekdays.Length; i++) Add(words, Weekdays.Names[i], weekdays[i][..2], weekdays[i][..3], weekdays[i]);
        for (var i = 0; i < months.Length; i++) Add(words, Months.Names[i], months[i][..3], months[i]);
        Add(words, "off", "off", "closed");
        Add(words, "day", "day", "days");
        Add(words, "PH", "ph");
        Add(words, "SH", "sh");
        foreach (var same in (string[])["open", "unknown", "week", "easter", "dawn", "sunrise", "sunset", "dusk"]) Add(words, same, same);
        return words;
    }

    private static void Add(Dictionary<string, string> words, string meant, params string[] written)
    {
        foreach (var spelling in written) words[spelling] = meant;
    }

    private static IEnumerable<(string Written, string Meant)> BuildChinese()
    {
        string[][] weekdays = [["一"], ["二"], ["三"], ["四"], ["五"], ["六"], ["日", "天"]];
        for (var i = 0; i < weekdays.Length; i++)
        {
            foreach (var numeral in weekdays[i])
            {
                foreach (var week in (string[])["周", "星期", "礼拜"]) yield return (week + numeral, Weekdays.Names[i]);
            }
        }

        foreach (var holidays in (string[])["法定节假日", "节假日", "公共假期"]) yield return (holidays, "PH");
        foreach (var closed in (string[])["不营业", "不开放", "休息", "关闭", "闭馆"]) yield return (closed, "off");
        yield return ("寒暑假", "SH");
        yield return ("每天", "");
        yield return ("每日", "");
        yield return ("全天", "");
        foreach (var dash in (string[])["至", "到", "–", "—", "－", "～", "~", "〜"]) yield return (dash, "-");
        foreach (var comma in (string[])["，", "、"]) yield return (comma, ",");
        yield return ("；", ";");
        yield return ("：", ":");
        yield return ("（", "(");
        yield return ("）", ")");
        yield return ("＋", "+");
    }
}
