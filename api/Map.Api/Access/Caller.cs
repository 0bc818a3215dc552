using Map.Geodata.Access;

namespace Map.Api.Access;

/// <summary>How somebody came in.</summary>
public enum CallerKind
{
    /// <summary>Not at all.</summary>
    Anonymous,

    /// <summary>With a name and a password.</summary>
    Account,

    /// <summary>With a key.</summary>
    Key,
}

/// <summary>Who asks.</summary>
/// <param name="Kind">How they came in.</param>
/// <param name="Name">As the audit and the log of changes write it.</param>
/// <param name="Role">What they may do; null for nothing, as long as a password has to be changed or nobody has signed in.</param>
/// <param name="Scope">The rows that are theirs.</param>
/// <param name="Id">Of the account or key; 0 for neither.</param>
/// <param name="MustChangePassword">Whether nothing else is open before that.</param>
/// <param name="RequestsPerMinute">What the key allows; null for the host's own limit.</param>
public sealed record Caller(
    CallerKind Kind, string Name, Role? Role, Scope Scope, long Id = 0, bool MustChangePassword = false, int? RequestsPerMinute = null)
{
    private static readonly AsyncLocal<Caller?> Of = new();

    /// <summary>The address of the network that the request came from; null for the host's own work.</summary>
    public string? Address { get; init; }

    /// <summary>Whether the request came from the host's own machine, through no proxy.</summary>
    public bool IsAtKeyboard { get; init; }

    /// <summary>Whoever asks in this flow; null for the host's own work.</summary>
    public static Caller? Current => Of.Value;

    /// <summary>Somebody who has not signed in.</summary>
    /// <param name="role">What the host lets them do; null for nothing.</param>
    public static Caller Anonymous(Role? role) => new(CallerKind.Anonymous, "anonymous", role, Scope.For(role ?? Geodata.Access.Role.Reader, []));

    public bool May(Permission permission) => permission.Allows(Role);

    /// <summary>Everything that follows in this flow is theirs.</summary>
    public void Enter()
    {
        Of.Value = this;
        Scope.Enter();
    }
}
