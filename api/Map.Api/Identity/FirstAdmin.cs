using Map.Api.Access;
using Map.Geodata.Access;
using Npgsql;

namespace Map.Api.Identity;

/// <summary>The account of the first start. Its password is made then, is shown once, and opens nothing but the change to another.</summary>
public static class FirstAdmin
{
    public const string Name = "admin";

    /// <summary>The password of a new account for the administrator; null when there are accounts already.</summary>
    public static async Task<string?> CreateAsync(NpgsqlDataSource store, CancellationToken cancel)
    {
        var accounts = new AccountStore(store);
        if (!await accounts.IsEmptyAsync(cancel)) return null;
        var password = Passwords.Create();
        if (await accounts.AddAsync(Name, Role.Admin, [], Passwords.Hash(password), cancel) is null) return null;
        await new AuditLog(store).WriteAsync("map up", "CREATE_ACCOUNT", Name, null);
        return password;
    }
}
