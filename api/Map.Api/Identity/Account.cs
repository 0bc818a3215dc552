using Map.Geodata.Access;

namespace Map.Api.Identity;

/// <summary>Somebody who signs in with a password: an office or a role, never a person's name.</summary>
/// <param name="Name">By which it signs in.</param>
/// <param name="Role">What it may do.</param>
/// <param name="Grids">Ids of the grids at the top of what a department sees.</param>
/// <param name="MustChange">Whether somebody else knows its password.</param>
/// <param name="LockedUntil">After too many wrong passwords.</param>
/// <param name="Disabled">Whether it may come in at all.</param>
/// <param name="Stamp">Sessions of another stamp have ended.</param>
public sealed record Account(
    long Id, string Name, Role Role, IReadOnlyList<long> Grids, bool MustChange, DateTimeOffset? LockedUntil, bool Disabled, Guid Stamp,
    DateTimeOffset CreatedAt, DateTimeOffset? SignedInAt);
