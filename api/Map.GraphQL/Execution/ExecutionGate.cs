using System.Diagnostics.CodeAnalysis;

namespace Map.GraphQL.Execution;

/// <summary>Lets a number of operations run at once and some more wait in line. Who finds the line full is turned away at once.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle nobody asks for holds nothing to dispose of.")]
internal sealed class ExecutionGate(int running, int waiting)
{
    private readonly SemaphoreSlim _free = new(running);
    private int _waiting;

    /// <summary>Whether the operation may run; it then ends with <see cref="Leave"/>.</summary>
    /// <param name="isPatient">Whether it joins the line however long that is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public ValueTask<bool> EnterAsync(bool isPatient, CancellationToken cancellationToken) =>
        _free.Wait(0, CancellationToken.None) ? new(true) : WaitAsync(isPatient, cancellationToken);

    public void Leave() => _free.Release();

    private async ValueTask<bool> WaitAsync(bool isPatient, CancellationToken cancellationToken)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > waiting && !isPatient)
                return false;
            await _free.WaitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}
