using Map.Geodata.Access;

namespace Map.Api.Access;

/// <summary>What a field or an endpoint asks of its caller.</summary>
public enum Permission
{
    /// <summary>Open to everybody whom the host lets in at all: the sign-in itself, files of the dashboard.</summary>
    Anyone,

    /// <summary>Shows the public layers; every role has it.</summary>
    Public,

    /// <summary>Reads rows, and who reaches what from there, each role those of its scope.</summary>
    Read,

    /// <summary>Writes rows, each role those of its scope.</summary>
    Edit,

    /// <summary>Computes over the whole city, or reads what was computed.</summary>
    Analyse,

    /// <summary>Starts work and keeps plans.</summary>
    Plan,

    /// <summary>Changes what holds for everybody.</summary>
    Administer,
}

public static class Permissions
{
    /// <summary>Whether a role has it; null is whoever has no role.</summary>
    public static bool Allows(this Permission permission, Role? role) => permission switch
    {
        Permission.Anyone => true,
        Permission.Public => role is not null,
        Permission.Read => role is Role.Department or Role.Planner or Role.Admin,
        Permission.Edit => role is Role.Department or Role.Admin,
        Permission.Analyse or Permission.Plan => role is Role.Planner or Role.Admin,
        _ => role is Role.Admin,
    };
}
