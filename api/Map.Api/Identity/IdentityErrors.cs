using Map.Api.Editing;

namespace Map.Api.Identity;

/// <summary>Another account has the name.</summary>
public sealed class NameTakenException(string name) : EditException($"There is an account \"{name}\" already.")
{
    public string Name { get; } = name;
}

/// <summary>No account can have the name.</summary>
public sealed class InvalidNameException()
    : EditException("A name has from 1 to 64 characters, begins with a letter or digit, and has no spaces, no marks and no capitals or small letters but Latin ones. It is an office's or a role's, never a person's.");

/// <summary>There is no such account.</summary>
public sealed class UnknownAccountException(string name) : EditException($"There is no account \"{name}\".");

/// <summary>Nobody closes the account with which they signed in.</summary>
public sealed class OwnAccountException()
    : EditException("This is the account with which you signed in. Another administrator may close it; to leave it, sign out.");

/// <summary>No administrator could come in any more.</summary>
public sealed class LastAdministratorException(string name)
    : EditException($"\"{name}\" is the last administrator who may come in. Create another administrator's account, or open one again, and close this one then.")
{
    public string Name { get; } = name;
}

/// <summary>There is no such key.</summary>
public sealed class UnknownKeyException(string prefix) : EditException($"There is no key that begins with \"{prefix}\".");

/// <summary>A department has grids, and nobody else has.</summary>
public sealed class WrongGridsException(string reason) : EditException(reason);

/// <summary>A number is out of its range.</summary>
public sealed class OutOfRangeException(string field, int least, int most) : EditException($"{field} is from {least} to {most}.");
