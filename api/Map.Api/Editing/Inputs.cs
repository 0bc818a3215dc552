using Map.GraphQL.Execution;

namespace Map.Api.Editing;

/// <summary>The input of an update: which feature, as it was read, and what becomes of it. What is left out stays; null makes it unknown.</summary>
public interface IUpdateInput
{
    /// <summary>The feature's id; this or the code.</summary>
    long? Id { get; }

    /// <summary>The feature's code; this or the id.</summary>
    string? Code { get; }

    /// <summary>The version that was read; the update is refused when the feature has changed since.</summary>
    int Version { get; }
}

/// <summary>Which feature, by one of its two keys.</summary>
/// <param name="Id">The key inside the store.</param>
/// <param name="Code">The key that people use.</param>
public sealed record FeatureKeys(long? Id, string? Code)
{
    /// <exception cref="GraphQLException">BAD_KEY: none or both are given.</exception>
    public void Check()
    {
        if (Id is null == Code is null) throw new GraphQLException("Say which feature is meant: give its id or its code, one of the two.", "BAD_KEY");
    }

    public override string ToString() => Code is not null ? $"\"{(Code.Length > 100 ? Code[..100] : Code)}\"" : "with this id";
}

/// <summary>The property of the feature that the input's property sets, where their names differ.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SetsAttribute(string property) : Attribute
{
    public string Property { get; } = property;
}

/// <summary>What a number can be, both ends included.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WithinAttribute(double min, double max = int.MaxValue) : Attribute
{
    public double Min { get; } = min;

    public double Max { get; } = max;
}
