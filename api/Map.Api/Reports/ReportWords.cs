using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Map.Geodata.Features;

namespace Map.Api.Reports;

/// <summary>The language of a report.</summary>
public enum ReportLanguage
{
    /// <summary>Chinese, simplified.</summary>
    ZhCn,

    /// <summary>English.</summary>
    En,
}

/// <summary>The words of a report in one language, from <c>Words/*.json</c>: a key for each, those of a domain's term being <c>Type.VALUE</c>.</summary>
public sealed class ReportWords
{
    private static readonly FrozenDictionary<ReportLanguage, ReportWords> All =
        new[] { new ReportWords(ReportLanguage.ZhCn, "zh-CN"), new ReportWords(ReportLanguage.En, "en") }.ToFrozenDictionary(w => w.Language);

    private readonly FrozenDictionary<string, string> _words;

    private ReportWords(ReportLanguage language, string code)
    {
        (Language, Code) = (language, code);
        using var stream = typeof(ReportWords).Assembly.GetManifestResourceStream(code + ".json")!;
        _words = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public ReportLanguage Language { get; }

    /// <summary>As HTML names it: zh-CN, en.</summary>
    public string Code { get; }

    public IEnumerable<string> Keys => _words.Keys;

    public static ReportWords Get(ReportLanguage language) => All[language];

    /// <summary>The language of a code, zh-CN or en, capitals or not; null for another one.</summary>
    public static ReportLanguage? FindLanguage(string code) => All.Values.FirstOrDefault(w => w.Code.Equals(code, StringComparison.OrdinalIgnoreCase))?.Language;

    /// <summary>A word.</summary>
    /// <exception cref="KeyNotFoundException">A word is missing, which tests don't let happen.</exception>
    public string this[string key] => _words.TryGetValue(key, out var word) ? word : throw new KeyNotFoundException($"{Code}.json has no word for {key}.");

    /// <summary>A sentence with values in its places {0}, {1}, ….</summary>
    public string Format(string key, params object?[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>A term of the domain; the word for unknown for null.</summary>
    public string Of<T>(T? value)
        where T : struct, Enum => value is { } known ? this[$"{typeof(T).Name}.{UpperSnake.Write(known)}"] : this["unknown"];

    /// <summary>A number, with thousands parted; the word for unknown for null.</summary>
    public string Number(double? value, int digits = 0) => value is { } known ? known.ToString(digits == 0 ? "#,0" : "#,0." + new string('#', digits), CultureInfo.InvariantCulture) : this["unknown"];

    public string Number(decimal? value) => value is { } known ? known.ToString("#,0.####", CultureInfo.InvariantCulture) : this["unknown"];

    /// <summary>A share, 0–1, in per cent. What is not all of it never reads 100 %, and what is something never 0 %.</summary>
    public string Percent(double? share) => share switch
    {
        null => this["unknown"],
        > 0 and < 0.001 => "<0.1%",
        > 0.999 and < 1 => ">99.9%",
        { } known => (known * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%",
    };

    public string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? this["unknown"];

    public string YesNo(bool? value) => this[value switch { null => "unknown", true => "yes", false => "no" }];

    /// <summary>A service's name.</summary>
    public string Name((string Zh, string En) names) => Language == ReportLanguage.En ? names.En : names.Zh;
}
