using Map.GraphQL.Language;

namespace Map.GraphQL.Execution.Incremental;

/// <summary>A <c>@defer</c> as one selection set meets it, inside the one that contains it.</summary>
internal sealed record DeferUsage(DirectiveNode Directive, string? Label, DeferUsage? Parent)
{
    /// <summary>Usages are places, not values.</summary>
    public bool Equals(DeferUsage? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>
    /// Who delivers a field that was selected under these: nobody if it was also selected without any, otherwise the outermost ones.
    /// </summary>
    public static DeferUsage[] Deliverers(IReadOnlyList<DeferUsage?> usages)
    {
        if (usages.Contains(null))
            return [];
        var distinct = usages.Distinct().ToArray();
        return [.. distinct.Where(usage => !usage!.Ancestors().Any(distinct.Contains))!];
    }

    private IEnumerable<DeferUsage> Ancestors()
    {
        for (var usage = Parent; usage is not null; usage = usage.Parent)
            yield return usage;
    }
}

/// <summary>A field node with the <c>@defer</c> under which it is selected.</summary>
internal readonly record struct SelectedField(FieldNode Node, DeferUsage? Usage);

/// <summary>A selection set node with the <c>@defer</c> under which its field is selected.</summary>
internal readonly record struct SelectedSet(SelectionSetNode Node, DeferUsage? Usage);

/// <summary>Fields of one object that are delivered together, later.</summary>
internal sealed record DeferredFields(DeferUsage[] Usages, SelectionSet Fields);

/// <summary>What a selection set leaves for later.</summary>
/// <param name="Usages">The <c>@defer</c>s that begin here, in the document's order.</param>
/// <param name="Fields">The fields, by who delivers them.</param>
internal sealed record Deferrals(IReadOnlyList<DeferUsage> Usages, IReadOnlyList<DeferredFields> Fields);
