namespace Map.GraphQL.Cost;

/// <summary>The two costs of an operation, or of a part of it.</summary>
/// <param name="FieldCost">The work of resolvers.</param>
/// <param name="TypeCost">The objects of the response.</param>
public readonly record struct CostEstimate(double FieldCost, double TypeCost)
{
    public static CostEstimate operator +(CostEstimate a, CostEstimate b) => new(a.FieldCost + b.FieldCost, a.TypeCost + b.TypeCost);

    /// <summary>The larger of each: for alternatives of which only one can happen.</summary>
    public CostEstimate Or(CostEstimate other) => new(Math.Max(FieldCost, other.FieldCost), Math.Max(TypeCost, other.TypeCost));
}
