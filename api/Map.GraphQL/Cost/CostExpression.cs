namespace Map.GraphQL.Cost;

/// <summary>
/// The cost of a selection as a function of a request's variables. What no variable decides is added up when the operation is
/// compiled, so that most operations are a single <see cref="Constant"/>.
/// </summary>
internal abstract class CostExpression
{
    public static CostExpression Zero { get; } = new Constant(default);

    public abstract CostEstimate Evaluate(CostEvaluation evaluation);

    public static CostExpression Sum(IEnumerable<CostExpression> parts)
    {
        var (constant, others) = Split(parts, static (a, b) => a + b);
        return others.Count == 0 ? new Constant(constant) : new SumOf(constant, [.. others]);
    }

    /// <summary>The largest of alternatives: the object types that an abstract type can turn out to be.</summary>
    public static CostExpression Max(IEnumerable<CostExpression> alternatives)
    {
        var (constant, others) = Split(alternatives.Distinct(), static (a, b) => a.Or(b));
        return others.Count == 0 ? new Constant(constant) : new MaxOf(constant, [.. others]);
    }

    /// <summary>The field itself once, what it returns as often as its list is long. Only whole sums are kept from falling below zero.</summary>
    /// <param name="size">The length of the list; 1 for what is no list.</param>
    /// <param name="weight">The field's own weight.</param>
    /// <param name="inputs">What its arguments add.</param>
    /// <param name="typeWeight">The weight of each value returned.</param>
    /// <param name="below">What is selected of each value.</param>
    public static CostExpression Field(ListSize size, double weight, InputCost inputs, double typeWeight, CostExpression below)
    {
        var field = new FieldOf(size, weight, inputs, typeWeight, below);
        return size.IsConstant && inputs.IsConstant && below is Constant ? new Constant(field.Evaluate(CostEvaluation.WithoutVariables)) : field;
    }

    /// <summary>A whole operation: its root object counts among the objects of the response.</summary>
    public static CostExpression Root(double typeWeight, CostExpression selection) => Sum([new Constant(new CostEstimate(0, typeWeight)), selection]);

    private static (CostEstimate Constant, List<CostExpression> Others) Split(
        IEnumerable<CostExpression> parts, Func<CostEstimate, CostEstimate, CostEstimate> combine)
    {
        var constant = default(CostEstimate);
        var others = new List<CostExpression>();
        foreach (var part in parts)
        {
            if (part is Constant known)
                constant = combine(constant, known.Estimate);
            else
                others.Add(part);
        }

        return (constant, others);
    }

    public sealed class Constant(CostEstimate estimate) : CostExpression
    {
        public CostEstimate Estimate { get; } = estimate;

        public override CostEstimate Evaluate(CostEvaluation evaluation) => Estimate;
    }

    private sealed class SumOf(CostEstimate constant, CostExpression[] parts) : CostExpression
    {
        public override CostEstimate Evaluate(CostEvaluation evaluation)
        {
            var sum = constant;
            foreach (var part in parts)
                sum += part.Evaluate(evaluation);
            return sum;
        }
    }

    private sealed class MaxOf(CostEstimate constant, CostExpression[] alternatives) : CostExpression
    {
        public override CostEstimate Evaluate(CostEvaluation evaluation)
        {
            var largest = constant;
            foreach (var alternative in alternatives)
                largest = largest.Or(alternative.Evaluate(evaluation));
            return largest;
        }
    }

    private sealed class FieldOf(ListSize size, double weight, InputCost inputs, double typeWeight, CostExpression below) : CostExpression
    {
        public override CostEstimate Evaluate(CostEvaluation evaluation)
        {
            evaluation.Spend();
            var selected = below.Evaluate(evaluation);
            var items = size.Evaluate(evaluation);
            return new CostEstimate(
                Math.Max(weight + inputs.Evaluate(evaluation), 0) + (items * selected.FieldCost),
                Math.Max(items * (typeWeight + selected.TypeCost), 0));
        }
    }
}
