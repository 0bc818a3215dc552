using System.Buffers;
using Map.GraphQL.Execution.Incremental;

namespace Map.GraphQL.Execution;

/// <summary>What happened to the request as a whole; it decides the status of an HTTP response.</summary>
public enum ExecutionOutcome
{
    /// <summary>The operation ran; there may be field errors, and null data.</summary>
    Executed,

    /// <summary>The request only asked what its operation would cost; nothing ran.</summary>
    Analyzed,

    /// <summary>The document does not parse or validate, or the variables do not fit; nothing ran.</summary>
    Rejected,

    /// <summary>The method of the request does not allow the operation.</summary>
    MethodNotAllowed,

    /// <summary>A subscription began; its events are in <see cref="ExecutionResult.Following"/>, and this result itself is not sent.</summary>
    Subscribed,

    /// <summary>The source of a subscription's events failed; nothing follows.</summary>
    Interrupted,

    /// <summary>The operation ran out of time.</summary>
    TimedOut,

    /// <summary>Too many operations are running and waiting; nothing ran.</summary>
    Overloaded,

    /// <summary>The server failed before it could run anything.</summary>
    Failed,
}

/// <summary>The response to one request, ready to be written.</summary>
public sealed class ExecutionResult
{
    private ExecutionResult(ExecutionOutcome outcome, ObjectResult? data, IReadOnlyList<GraphQLError> errors)
    {
        Outcome = outcome;
        Data = data;
        Errors = errors;
    }

    public ExecutionOutcome Outcome { get; }

    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>More entries for the response's <c>extensions</c>.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; private set; }

    /// <summary>
    /// What is still to come, each a result to send as soon as it is there; null if this is all. To be read once, and slowly at will:
    /// nothing is fetched ahead of the reader.
    /// </summary>
    public IAsyncEnumerable<ExecutionResult>? Following { get; internal set; }

    /// <summary>In a stream of a batch's results: which request this belongs to, and which of its sets of variables.</summary>
    internal (int Request, int? Variables)? BatchIndex { get; set; }

    /// <summary>Whether the response has the key <c>data</c>, be it null.</summary>
    public bool HasData => Outcome == ExecutionOutcome.Executed;

    /// <summary>Whether the response has data, and they are null because of an error.</summary>
    public bool IsNull => HasData && Data is null;

    internal ObjectResult? Data { get; }

    /// <summary>What this result tells about later ones, or brings after an earlier one; null if it is the only one.</summary>
    internal IncrementalPayload? Increment { get; private init; }

    /// <summary>Whether this is not the first result of its response.</summary>
    internal bool IsContinuation { get; private init; }

    /// <summary>Writes the response as UTF-8 JSON.</summary>
    public void WriteTo(IBufferWriter<byte> output) => ResultWriter.Write(this, output);

    internal ExecutionResult AddExtension(string name, object? value)
    {
        Extensions = new Dictionary<string, object?>(Extensions ?? new Dictionary<string, object?>(), StringComparer.Ordinal) { [name] = value };
        return this;
    }

    /// <summary>A response without data and errors: the request only asked for what is in the extensions.</summary>
    internal static ExecutionResult FromNothing() => new(ExecutionOutcome.Analyzed, null, []);

    /// <summary>Writes the errors alone, as a JSON array.</summary>
    public void WriteErrorsTo(IBufferWriter<byte> output) => ResultWriter.WriteErrors(Errors, output);

    internal static ExecutionResult FromData(ObjectResult? data, IReadOnlyList<GraphQLError> errors) =>
        new(ExecutionOutcome.Executed, data, errors);

    internal static ExecutionResult FromFirst(ObjectResult data, IReadOnlyList<GraphQLError> errors, IncrementalPayload increment) =>
        new(ExecutionOutcome.Executed, data, errors) { Increment = increment };

    internal static ExecutionResult FromLater(IncrementalPayload increment) =>
        new(ExecutionOutcome.Executed, null, []) { Increment = increment, IsContinuation = true };

    internal static ExecutionResult FromEvents(IAsyncEnumerable<ExecutionResult> events) =>
        new(ExecutionOutcome.Subscribed, null, []) { Following = events };

    internal static ExecutionResult FromErrors(ExecutionOutcome outcome, params IReadOnlyList<GraphQLError> errors) =>
        new(outcome, null, errors);
}
