namespace Map.GraphQL.Execution.Incremental;

/// <summary>
/// A part of a response that is executed and fails as a whole: the first part, fields that were deferred together, or an item of a
/// stream. It gathers what is to follow it.
/// </summary>
internal sealed class Section(ErrorReporter reporter, Action<Section>? onDone)
{
    private int _outstanding = 1;
    private int _isDone;

    public ExecutionErrors Errors { get; } = new(reporter);

    /// <summary>Why null reached the root, so that there is no data; null if it did not.</summary>
    public IReadOnlyList<GraphQLError>? Failure { get; private set; }

    public List<DeliveryGroup> Groups { get; } = [];

    public List<DeferredTask> Tasks { get; } = [];

    public List<ItemStream> Streams { get; } = [];

    public void Begin() => Interlocked.Increment(ref _outstanding);

    /// <summary>Called once for each <see cref="Begin"/>, and once for the section itself.</summary>
    public void End()
    {
        if (Interlocked.Decrement(ref _outstanding) == 0)
            Finish();
    }

    /// <summary>Ends the section at once; what still runs in it is in vain.</summary>
    public void Fail(IReadOnlyList<GraphQLError> errors)
    {
        Failure ??= errors;
        Finish();
    }

    private void Finish()
    {
        if (Interlocked.Exchange(ref _isDone, 1) == 0)
            onDone?.Invoke(this);
    }
}
