using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace Map.Api.Reports.Html;

/// <summary>
/// A piece of HTML or SVG, written as an interpolated string: what stands in braces is text and is escaped, unless it is markup itself. Numbers are
/// written alike on every machine.
/// </summary>
[InterpolatedStringHandler]
public sealed class Markup
{
    /// <summary>Chinese stays readable; what has a meaning in markup never gets through.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    private readonly StringBuilder _text;

    /// <summary>The compiler calls it.</summary>
    public Markup(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    public static Markup Empty { get; } = new(0, 0);

    /// <summary>A piece from an interpolated string.</summary>
    public static Markup Of(Markup markup) => markup;

    public static Markup Join(IEnumerable<Markup> parts)
    {
        var all = new Markup(0, 0);
        foreach (var part in parts) all._text.Append(part._text);
        return all;
    }

    public void AppendLiteral(string value) => _text.Append(value);

    public void AppendFormatted(Markup? value) => _text.Append(value?._text);

    public void AppendFormatted(IEnumerable<Markup> values)
    {
        foreach (var value in values) _text.Append(value._text);
    }

    public void AppendFormatted(string? value) => _text.Append(Encoder.Encode(value ?? ""));

    public void AppendFormatted<T>(T value, string? format = null)
        where T : IFormattable => AppendFormatted(value.ToString(format, CultureInfo.InvariantCulture));

    public override string ToString() => _text.ToString();
}
