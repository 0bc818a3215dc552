namespace Map.Geodata.Access;

/// <summary>
/// The rows that a piece of work may see and change. It goes along with the work, through every await; work that nobody asked
/// for over the network (commands, jobs, caches) sees all.
/// </summary>
/// <param name="Key">Tells one scope from another, for caches: <c>all</c>, <c>open</c>, or ids of grids.</param>
public sealed record Scope(string Key)
{
    private static readonly AsyncLocal<Scope?> Of = new();

    /// <summary>Every row.</summary>
    public static Scope All { get; } = new("all");

    /// <summary>The public layers alone.</summary>
    public static Scope Open { get; } = new("open");

    /// <summary>The scope of the work at hand.</summary>
    public static Scope Current => Of.Value ?? All;

    public bool IsAll => Key == All.Key;

    /// <summary>The rows that lie within grids or below them.</summary>
    /// <param name="grids">Ids; none for no rows.</param>
    public static Scope Within(IEnumerable<long> grids) => new(string.Join(',', grids.Distinct().Order()) is { Length: > 0 } ids ? ids : "0");

    /// <summary>The scope of a role.</summary>
    public static Scope For(Role role, IEnumerable<long> grids) => role switch
    {
        Role.Reader => Open,
        Role.Department => Within(grids),
        _ => All,
    };

    /// <summary>Everything that follows in this flow happens in the scope.</summary>
    public void Enter() => Of.Value = this;

    /// <summary>Runs what many callers share, such as the filling of a cache, in this scope and nobody's own.</summary>
    public Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        return Run(this, work);

        // In a method of its own, after which the caller's scope is back.
        static async Task<T> Run(Scope scope, Func<Task<T>> work)
        {
            scope.Enter();
            return await work();
        }
    }
}
