using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>What a resolver may know: its parent, arguments, selection and request. Valid for the duration of the call only.</summary>
public readonly struct ResolverContext
{
    private readonly OperationExecution _execution;
    private readonly object?[] _arguments;

    internal ResolverContext(OperationExecution execution, FieldSelection selection, object? parent, object?[] arguments)
    {
        _execution = execution;
        _arguments = arguments;
        Selection = selection;
        Parent = parent;
    }

    /// <summary>The value of the object that the field belongs to; at the root, the request's root value.</summary>
    public object? Parent { get; }

    public FieldSelection Selection { get; }

    public Schema Schema => _execution.Schema;

    public IServiceProvider Services => _execution.Services;

    /// <summary>Signalled when the client has gone or the request's time is up.</summary>
    public CancellationToken CancellationToken => _execution.CancellationToken;

    /// <summary>Values that belong to the request, by type; for what the host knows about the caller.</summary>
    public RequestFeatures Features => _execution.Features;

    /// <summary>The loader of that type; one for each request.</summary>
    public T Loader<T>()
        where T : DataLoader => _execution.Loader<T>();

    /// <summary>The argument's value; the type's default if it was left out.</summary>
    public T Argument<T>(string name)
    {
        var arguments = Selection.Definition.Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Name == name)
                return _arguments[i] is T value ? value : default!;
        }

        throw new ArgumentException($"The field {Selection.Definition.Name} has no argument {name}.", nameof(name));
    }

    internal ResolverContext WithArguments(object?[] arguments) => new(_execution, Selection, Parent, arguments);

    /// <summary>The argument at that place of the definition; null if it was left out.</summary>
    internal object? ArgumentAt(int index) => _arguments[index] is Undefined ? null : _arguments[index];

    internal bool HasArgument(int index) => _arguments[index] is not Undefined;
}
