namespace Map.GraphQL.Execution.Incremental;

/// <summary>
/// Decides what is announced, started and sent when (incremental delivery draft, "Execution", as graphql-js has it): a group is sent
/// when all its fields are there; what lies inside it is announced with it. Used by one reader at a time.
/// </summary>
internal sealed class IncrementalQueue
{
    private readonly HashSet<IPending> _pending = [];
    private readonly Action<DeferredTask> _startTask;
    private readonly Action<ItemStream> _startStream;
    private int _nextId;

    /// <param name="first">The section that is sent at once.</param>
    /// <param name="startTask">Begins to execute deferred fields; may be done before it returns.</param>
    /// <param name="startStream">Begins to execute the items of a list.</param>
    public IncrementalQueue(Section first, Action<DeferredTask> startTask, Action<ItemStream> startStream)
    {
        _startTask = startTask;
        _startStream = startStream;
        Payload = new IncrementalPayload();
        var groups = AddGroups(first.Groups);
        AddTasks(first.Tasks);
        Announce([.. NonEmpty(groups)], [.. Wanted(first.Streams)]);
    }

    /// <summary>What is to be sent next.</summary>
    public IncrementalPayload Payload { get; private set; }

    /// <summary>Whether something is still to come.</summary>
    public bool IsOpen => _pending.Count > 0;

    /// <summary>Takes what is to be sent; null if that is nothing.</summary>
    public IncrementalPayload? Take()
    {
        var payload = Payload;
        payload.HasNext = IsOpen;
        if (payload.IsEmpty)
            return null;
        Payload = new IncrementalPayload();
        return payload;
    }

    /// <summary>Starts what has been announced so far.</summary>
    public void Start()
    {
        foreach (var pending in _pending.ToArray())
            Start(pending);
    }

    public void Succeed(DeferredTask task, DeferredResult result)
    {
        if (task.IsDropped)
            return;
        task.Result = result;
        AddGroups(result.Section.Groups);
        AddTasks(result.Section.Tasks);
        foreach (var group in task.Groups.Where(group => group.State != DeliveryState.Unknown))
            group.Outstanding--;
        Finish(task.Groups);
    }

    public void Fail(DeferredTask task, IReadOnlyList<GraphQLError> errors)
    {
        task.Failure = errors;
        foreach (var group in task.Groups.Where(group => group.State == DeliveryState.Pending).ToArray())
        {
            Complete(group, errors);
            Drop(group);
        }
    }

    public void Add(ItemStream stream, IReadOnlyList<StreamedItem> items)
    {
        if (!_pending.Contains(stream))
            return;
        GraphQLError[] errors = [.. items.SelectMany(item => item.Section.Errors.ToList())];
        Payload.Parts.Add(new StreamPart(stream.Id!, errors, stream.Selection, items));
        foreach (var section in items.Select(item => item.Section))
        {
            var groups = AddGroups(section.Groups);
            AddTasks(section.Tasks);
            Announce([.. NonEmpty(groups)], [.. Wanted(section.Streams)], start: true);
        }
    }

    public void Complete(ItemStream stream, IReadOnlyList<GraphQLError> errors) => Complete((IPending)stream, errors);

    /// <summary>Ends everything that is still to come with an error.</summary>
    public void Abort(GraphQLError error)
    {
        foreach (var pending in _pending.ToArray())
            Complete(pending, [error]);
    }

    private static IEnumerable<ItemStream> Wanted(IEnumerable<ItemStream> streams) => streams.Where(stream => !stream.List.IsDiscarded);

    /// <returns>Those that are inside no other.</returns>
    private static List<DeliveryGroup> AddGroups(List<DeliveryGroup> groups)
    {
        var all = groups.ToHashSet();
        var outermost = new List<DeliveryGroup>();
        foreach (var group in groups)
            Add(group, all, outermost);
        return outermost;
    }

    /// <summary>A group comes after its parent, wherever the two stand; one whose parent has gone goes with it.</summary>
    private static void Add(DeliveryGroup group, HashSet<DeliveryGroup> all, List<DeliveryGroup> outermost)
    {
        if (group.Parent is not null && all.Contains(group.Parent))
            Add(group.Parent, all, outermost);
        if (group.State != DeliveryState.Unknown || group.Parent is { State: DeliveryState.Unknown })
            return;
        group.State = DeliveryState.Waiting;
        (group.Parent?.Children ?? outermost).Add(group);
    }

    private void AddTasks(IEnumerable<DeferredTask> tasks)
    {
        foreach (var task in tasks.Where(task => !task.Node.IsDiscarded))
        {
            foreach (var group in task.Groups.Where(group => group.State != DeliveryState.Unknown))
            {
                group.Tasks.Add(task);
                group.Outstanding++;
            }

            if (task.Groups.Any(group => group.State == DeliveryState.Pending))
                Start(task);
        }
    }

    /// <summary>Groups without fields are not announced; those inside them stand in for them.</summary>
    private static IEnumerable<DeliveryGroup> NonEmpty(IEnumerable<DeliveryGroup> groups) =>
        groups.SelectMany(group => group.Tasks.Count > 0 ? [group] : NonEmpty(group.Children));

    private void Announce(IReadOnlyList<DeliveryGroup> groups, IReadOnlyList<ItemStream> streams, bool start = false)
    {
        foreach (var group in groups)
            group.State = DeliveryState.Pending;
        foreach (var pending in groups.Concat<IPending>(streams))
        {
            pending.Id = $"{_nextId++}";
            _pending.Add(pending);
            Payload.Pending.Add(pending);
            if (start)
                Start(pending);
        }

        Finish(groups);
    }

    private void Start(IPending pending)
    {
        if (pending is ItemStream stream)
            _startStream(stream);
        foreach (var task in (pending as DeliveryGroup)?.Tasks.ToArray() ?? [])
            Start(task);
    }

    private void Start(DeferredTask task)
    {
        if (task.Failure is not null)
            Fail(task, task.Failure);
        else if (!task.IsStarted)
            _startTask(task);
        task.IsStarted = true;
    }

    /// <summary>Sends those groups that are complete; each may announce others, which may be complete as well.</summary>
    private void Finish(IReadOnlyList<DeliveryGroup> groups)
    {
        foreach (var group in groups.Where(group => group is { State: DeliveryState.Pending, Outstanding: 0 }).ToArray())
            Send(group);
    }

    private void Send(DeliveryGroup group)
    {
        var tasks = group.Tasks.ToArray();
        foreach (var task in tasks)
        {
            Payload.Parts.Add(Part(group, task));
            foreach (var other in task.Groups)
                other.Tasks.Remove(task);
        }

        Complete(group, []);
        var streams = tasks.SelectMany(task => Wanted(task.Result!.Section.Streams)).ToArray();
        Announce([.. NonEmpty(group.Children)], streams, start: true);
    }

    /// <summary>The pending place that lies nearest above the object stands for it, so that the way from there is short.</summary>
    private static DeferredPart Part(DeliveryGroup group, DeferredTask task)
    {
        var best = task.Groups
            .Where(candidate => candidate.Id is not null && candidate.State == DeliveryState.Pending)
            .Aggregate(group, (nearest, candidate) => candidate.Path.Count > nearest.Path.Count ? candidate : nearest);
        var path = task.Node.Path;
        return new DeferredPart(best.Id!, task.Result!.Section.Errors.ToList(), [.. path.Skip(best.Path.Count)], task.Result);
    }

    private void Complete(IPending pending, IReadOnlyList<GraphQLError> errors)
    {
        if (!_pending.Remove(pending))
            return;
        Payload.Completed.Add(new CompletedPart(pending.Id!, errors));
        if (pending is DeliveryGroup group)
            group.State = DeliveryState.Unknown;
    }

    /// <summary>What lies inside a group that failed never comes, unless another group delivers it too.</summary>
    private static void Drop(DeliveryGroup group)
    {
        group.State = DeliveryState.Unknown;
        foreach (var task in group.Tasks.Where(task => task.Groups.All(other => other.State == DeliveryState.Unknown)))
            task.IsDropped = true;
        foreach (var child in group.Children.Where(child => child.State == DeliveryState.Waiting))
            Drop(child);
    }
}
