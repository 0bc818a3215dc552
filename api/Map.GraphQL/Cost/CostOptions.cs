namespace Map.GraphQL.Cost;

/// <summary>What an operation may cost at most, estimated before anything of it runs. The defaults are those of the wire contract.</summary>
public sealed class CostOptions
{
    /// <summary>The work of resolvers: their weights, times the sizes of the lists above them.</summary>
    public double MaxFieldCost { get; set; } = 1000;

    /// <summary>The objects of the response: their types' weights, times the sizes of the lists above them.</summary>
    public double MaxTypeCost { get; set; } = 1000;

    /// <summary>Whether an operation above a limit is refused; otherwise its cost is reported only.</summary>
    public bool EnforceLimits { get; set; } = true;
}

/// <summary>What to do with the cost of a request; over HTTP the header <c>GraphQL-Cost</c> says it.</summary>
public enum CostMode
{
    /// <summary>Refuse what is too expensive, run the rest.</summary>
    Enforce,

    /// <summary>The same, and tell the cost in <c>extensions.operationCost</c>.</summary>
    Report,

    /// <summary>Tell the cost, whatever it is, and run nothing.</summary>
    Validate,
}
