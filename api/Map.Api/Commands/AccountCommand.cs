using System.CommandLine;
using Map.Api.Identity;

namespace Map.Api.Commands;

/// <summary><c>map account create NAME</c> and <c>map account reset NAME</c>: who signs in, and the way back for a lost password.</summary>
internal static class AccountCommand
{
    public static Command Create() => new("account", "Accounts of offices and roles.") { CreateNew(), CreateReset() };

    private static Command CreateNew()
    {
        var name = Name();
        var role = AccessAction.RoleOption();
        var grids = AccessAction.GridOption();
        var command = new Command("create", "Makes an account with a first password.") { name, role, grids };
        command.SetAction((arguments, cancel) => AccessAction.RunAsync(async identity =>
            Tell(await identity.CreateAccountAsync(arguments.GetRequiredValue(name), arguments.GetRequiredValue(role), arguments.GetValue(grids) ?? [], cancel)), cancel));
        return command;
    }

    private static Command CreateReset()
    {
        var name = Name();
        var command = new Command("reset", "Gives an account a new first password and ends its sessions.") { name };
        command.SetAction((arguments, cancel) => AccessAction.RunAsync(async identity => Tell(await identity.ResetPasswordAsync(arguments.GetRequiredValue(name), cancel)), cancel));
        return command;
    }

    private static Argument<string> Name() => new("name") { Description = "The account's name: an office or a role, never a person's." };

    private static void Tell(IssuedAccount issued) =>
        Console.WriteLine($"Sign in as {issued.Account.Name} with {issued.Password}  (shown this once; it asks for a password of one's own)");
}
