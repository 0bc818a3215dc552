using System.Text.Json;
using Map.GraphQL.Execution;

namespace Map.GraphQL.Cost;

/// <summary>One request's variables, for pricing.</summary>
/// <param name="variables">The coerced values.</param>
/// <param name="json">The values as they were sent: input objects are priced by the fields that they have there.</param>
internal sealed class CostEvaluation(VariableValues variables, JsonElement json)
{
    /// <summary>More fields than this are priced for no request: nested interfaces can share selections a thousandfold.</summary>
    private const int MaxWork = 50_000;

    private int _work;

    public static CostEvaluation WithoutVariables => new(VariableValues.Empty, default);

    /// <summary>The coerced value; <see cref="Undefined.Value"/> if there is none.</summary>
    public object? Get(string variable) => variables.Get(variable);

    /// <summary>The value as it was sent; undefined if it was not.</summary>
    public JsonElement GetJson(string variable) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(variable, out var value) ? value : default;

    /// <exception cref="GraphQLException">The operation costs too much to be priced.</exception>
    public void Spend()
    {
        if (++_work > MaxWork)
            throw new GraphQLException("The operation is too complex to be priced.", ErrorCodes.TooComplex);
    }
}
