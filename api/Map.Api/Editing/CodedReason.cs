using Map.Geodata.Reasons;
using Map.GraphQL.Cost;

namespace Map.Api.Editing;

/// <summary>One thing that is to be said of a row or of a value.</summary>
/// <param name="Code">What it is, in upper case with underscores: NOT_A_NUMBER.</param>
/// <param name="Values">What its sentence names.</param>
/// <remarks>It comes with what it is about and costs nothing more.</remarks>
[Cost(0)]
public sealed record CodedReason(string Code, [property: ListSize(AssumedSize = CodedReason.UsualValues), Cost(0)] IReadOnlyList<CodedReasonValue> Values)
{
    private const int UsualValues = 3;

    internal static CodedReason Of(Reason reason) => Of(reason.Code, reason.Values);

    internal static CodedReason Of(string code, IEnumerable<ReasonValue> values) => new(code, [.. values.Select(value => new CodedReasonValue(value.Name, value.Value))]);
}

/// <summary>A value of a reason.</summary>
/// <param name="Name">What it is: "value" or "row".</param>
/// <param name="Value">A text; a number in digits, with a point before its decimals.</param>
[Cost(0)]
public sealed record CodedReasonValue(string Name, string Value);
