using System.CommandLine;
using Map.Api.Access;
using Map.Api.Editing;
using Map.Api.Hosting;
using Map.Api.Identity;
using Map.Geodata.Access;
using Map.Geodata.Features;

namespace Map.Api.Commands;

/// <summary>What commands about keys and accounts share.</summary>
internal static class AccessAction
{
    public static Option<Role> RoleOption() => new("--role")
    {
        Description = $"{string.Join(", ", Enum.GetNames<Role>()).ToLowerInvariant()}.",
        Required = true,
        CustomParser = given =>
        {
            if (Enum.TryParse<Role>(given.Tokens[0].Value, ignoreCase: true, out var role) && Enum.IsDefined(role)) return role;
            given.AddError($"\"{given.Tokens[0].Value}\" is no role; it is one of {string.Join(", ", Enum.GetValues<Role>().Select(r => UpperSnake.Write(r).ToLowerInvariant()))}.");
            return default;
        },
    };

    public static Option<string[]> GridOption() => new("--grid") { Description = "The code of a grid at the top of what a department sees; may be given several times." };

    /// <summary>Does something to accounts and keys of the store, as the operator.</summary>
    public static Task<int> RunAsync(Func<IdentityService, Task> action, CancellationToken cancel) => CommandAction.RunAsync(() => OpenStore.UseAsync(async (store, _) =>
    {
        var (accounts, keys) = (new AccountStore(store.DataSource), new ApiKeyStore(store.DataSource));
        using var known = new KnownCallers(accounts, keys, TimeProvider.System);
        try
        {
            await action(new IdentityService(accounts, keys, new GridRoots(store.DataSource), known, new AuditLog(store.DataSource), TimeProvider.System));
        }
        catch (EditException e)
        {
            throw new CommandException(e.Message);
        }
    }, cancel));
}
