namespace Map.GraphQL.Execution.Incremental;

/// <summary>Keeps what the sections of one run leave for later. Sections run in parallel, so everything happens under a lock.</summary>
internal sealed class IncrementalCollector(ErrorReporter reporter)
{
    /// <summary>More places than this one response does not announce; a document can name thousands of <c>@defer</c>s in a list.</summary>
    private const int MaxGroups = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<(ResultNode, DeferUsage), DeliveryGroup> _groups = [];

    /// <summary>The part of the response that is sent at once.</summary>
    public Section First { get; } = new(reporter, onDone: null);

    public Section SectionOf(ResultNode node)
    {
        while (node.Parent is not null)
            node = node.Parent;
        return (node as ISectionRoot)?.Section ?? First;
    }

    /// <summary>Makes the groups that begin at an object known, before its fields are executed, some of which may belong to them.</summary>
    /// <exception cref="GraphQLException">Too much is deferred.</exception>
    public void Open(ObjectResult node, Deferrals deferrals)
    {
        lock (_lock)
        {
            if (_groups.Count + deferrals.Usages.Count > MaxGroups)
                throw new GraphQLException($"More than {MaxGroups} parts of the response are deferred.", ErrorCodes.TooComplex);
            foreach (var usage in deferrals.Usages)
                _groups.Add((node, usage), new DeliveryGroup(node, usage.Label, usage.Parent is null ? null : Get(node, usage.Parent)));
        }
    }

    /// <summary>Leaves an object's deferred fields for later.</summary>
    public void Defer(ObjectResult node, Deferrals deferrals, object? value)
    {
        var section = SectionOf(node);
        lock (_lock)
        {
            section.Groups.AddRange(deferrals.Usages.Select(usage => _groups[(node, usage)]));
            section.Tasks.AddRange(deferrals.Fields.Select(deferred =>
                new DeferredTask([.. deferred.Usages.Select(usage => Get(node, usage))], node, value, deferred.Fields)));
        }
    }

    public void Stream(ItemStream stream)
    {
        var section = SectionOf(stream.List);
        lock (_lock)
            section.Streams.Add(stream);
    }

    /// <summary>The group of a <c>@defer</c> that stands at this object or around it.</summary>
    private DeliveryGroup Get(ResultNode? node, DeferUsage usage)
    {
        for (; node is not null; node = node.Parent ?? node.Origin)
        {
            if (_groups.TryGetValue((node, usage), out var group))
                return group;
        }

        throw new InvalidOperationException($"The deferred fragment {usage.Label} is not around its fields.");
    }
}
