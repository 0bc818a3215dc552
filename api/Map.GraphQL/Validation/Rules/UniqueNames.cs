using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

/// <summary>Reports a name that was there before, together with where it was.</summary>
internal sealed class UniqueNames(ValidationContext context, string what)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public void Add(NameNode name)
    {
        if (!_known.TryAdd(name.Value, name))
            context.Report($"There can be only one {what} named \"{name.Value}\".", _known[name.Value], name);
    }
}
