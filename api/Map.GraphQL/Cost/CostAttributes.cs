namespace Map.GraphQL.Cost;

/// <summary>What the field, argument, input field or type counts in the cost of an operation: <c>@cost(weight:)</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CostAttribute(double weight) : Attribute
{
    public double Weight { get; } = weight;
}

/// <summary>How long the field's list is assumed to be: <c>@listSize</c>. Connections have theirs from the paging options.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>The length if no argument tells it; -1 if nothing is assumed.</summary>
    public int AssumedSize { get; set; } = -1;

    /// <summary>The arguments that tell the length: a number, or a list whose items are counted.</summary>
    public string[] SlicingArguments { get; set; } = [];

    /// <summary>The length if none of these is given; -1 if there is none.</summary>
    public int SlicingArgumentDefaultValue { get; set; } = -1;

    /// <summary>The fields of the result that have this length.</summary>
    public string[] SizedFields { get; set; } = [];

    /// <summary>Whether exactly one of the slicing arguments must be given.</summary>
    public bool RequireOneSlicingArgument { get; set; }

    internal ListSizeRule ToRule() => new()
    {
        AssumedSize = AssumedSize < 0 ? null : AssumedSize,
        SlicingArguments = SlicingArguments,
        DefaultSize = SlicingArgumentDefaultValue < 0 ? null : SlicingArgumentDefaultValue,
        SizedFields = SizedFields,
        RequiresOne = RequireOneSlicingArgument,
    };
}
