using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Map.Geodata.Features;

namespace Map.Geodata.Reasons;

/// <summary>
/// One thing that can be said of a row or of a value: a stable code, by which each language has its own sentence, and the English sentence
/// for terminals and logs, with places for the values.
/// </summary>
public sealed partial class ReasonKind
{
    // Literal texts at the even places, names of values at the odd ones.
    private readonly string[] _parts;

    private ReasonKind(string code, string template)
    {
        (Code, Template) = (code, template);
        _parts = Place().Split(template);
        Names = [.. _parts.Where((_, i) => i % 2 == 1).Distinct()];
    }

    /// <summary>In upper case with underscores: <c>NOT_A_NUMBER</c>.</summary>
    public string Code { get; }

    /// <summary>The English sentence: <c>"{value}" is not a number</c>.</summary>
    public string Template { get; }

    /// <summary>The values that it needs, in the order of the sentence.</summary>
    public IReadOnlyList<string> Names { get; }

    public override string ToString() => Code;

    /// <summary>A kind whose code is the property's name.</summary>
    internal static ReasonKind Of(string template, [CallerMemberName] string property = "") => new(UpperSnake.Part(property).ToUpperInvariant(), template);

    /// <summary>The reason with its values, numbers as the invariant culture writes them.</summary>
    /// <exception cref="ArgumentException">A value is missing, or isn't one of this kind.</exception>
    public Reason With(params IReadOnlyList<(string Name, object Value)> values)
    {
        CheckNames(values.Select(value => value.Name));
        return new Reason(this, [.. Names.Select(name => new ReasonValue(name, Reason.TextOf(values.First(value => value.Name == name).Value)))]);
    }

    /// <exception cref="ArgumentException">The names aren't those of the values.</exception>
    internal void CheckNames(IEnumerable<string> names)
    {
        if (!names.Order(StringComparer.Ordinal).SequenceEqual(Names.Order(StringComparer.Ordinal)))
            throw new ArgumentException($"{Code} has the values {string.Join(", ", Names)}.", nameof(names));
    }

    internal string Render(IReadOnlyList<ReasonValue> values) => string.Concat(_parts.Select((part, i) => i % 2 == 0 ? part : values.First(value => value.Name == part).Value));

    [GeneratedRegex(@"\{([a-z][A-Za-z]*)\}")]
    private static partial Regex Place();
}
