using System.Text.Json;
using Map.GraphQL.Execution;

namespace Map.GraphQL.Cost;

/// <summary>Holds what an operation costs against the limits.</summary>
internal sealed class CostAnalyzer(CostOptions options)
{
    /// <exception cref="GraphQLException">The operation cannot be priced.</exception>
    public static CostEstimate Estimate(CostExpression cost, VariableValues variables, JsonElement json) => cost is CostExpression.Constant constant
        ? constant.Estimate
        : cost.Evaluate(new CostEvaluation(variables, json));

    /// <summary>The answer to a request that shall not run, because it is too expensive or only asks what it would cost; otherwise null.</summary>
    public ExecutionResult? Answer(in CostEstimate cost, CostMode mode)
    {
        if (mode == CostMode.Validate)
            return Report(ExecutionResult.FromNothing(), cost);
        if (!options.EnforceLimits || FindExcess(cost) is not { } error)
            return null;
        var refused = ExecutionResult.FromErrors(ExecutionOutcome.Rejected, error);
        return mode == CostMode.Report ? Report(refused, cost) : refused;
    }

    public static ExecutionResult Report(ExecutionResult result, in CostEstimate cost) => result.AddExtension(
        "operationCost", new Dictionary<string, object?> { ["fieldCost"] = cost.FieldCost, ["typeCost"] = cost.TypeCost });

    private GraphQLError? FindExcess(in CostEstimate cost)
    {
        if (cost.FieldCost > options.MaxFieldCost)
            return Excess("field", cost.FieldCost, options.MaxFieldCost);
        return cost.TypeCost > options.MaxTypeCost ? Excess("type", cost.TypeCost, options.MaxTypeCost) : null;
    }

    private static GraphQLError Excess(string kind, double cost, double limit) => new($"The maximum allowed {kind} cost was exceeded.")
    {
        Extensions = new Dictionary<string, object?>
        {
            ["code"] = ErrorCodes.TooComplex,
            [$"{kind}Cost"] = cost,
            [kind == "field" ? "maxFieldCost" : "maxTypeCost"] = limit,
        },
    };
}
