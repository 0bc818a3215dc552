using Map.Geodata.Features;

namespace Map.Api.Editing;

/// <summary>What is special about editing one kind of feature; the rest <see cref="Editor"/> does for all.</summary>
public interface IEditRule<T>
    where T : Feature
{
    /// <summary>Before a new or changed feature is written.</summary>
    /// <exception cref="EditException">It can't be.</exception>
    Task CheckAsync(EditSession<T> session, T feature, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>After it was written, in the same transaction.</summary>
    /// <param name="session">The edit.</param>
    /// <param name="feature">As it is now; when it is deleted, as it was.</param>
    /// <param name="before">As it was; null for a new one.</param>
    /// <param name="cancel">Ends it.</param>
    Task WrittenAsync(EditSession<T> session, T feature, T? before, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Before it is deleted.</summary>
    Task DeletingAsync(EditSession<T> session, T feature, CancellationToken cancel) => Task.CompletedTask;
}
