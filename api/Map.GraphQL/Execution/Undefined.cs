namespace Map.GraphQL.Execution;

/// <summary>Marks an argument, variable or input field that was left out, which is not the same as null.</summary>
internal sealed class Undefined
{
    public static readonly Undefined Value = new();

    private Undefined()
    {
    }
}
