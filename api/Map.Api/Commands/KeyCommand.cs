using System.CommandLine;
using Map.Geodata.Features;

namespace Map.Api.Commands;

/// <summary><c>map key create --role ROLE</c>: a key for a system.</summary>
internal static class KeyCommand
{
    private const int RequestsPerMinute = 600;

    public static Command Create()
    {
        var role = AccessAction.RoleOption();
        var grids = AccessAction.GridOption();
        var name = new Option<string>("--name") { Description = "What it is for.", DefaultValueFactory = _ => "made at the terminal" };
        var days = new Option<int>("--days") { Description = "How long it is valid.", DefaultValueFactory = _ => 365 };
        var create = new Command("create", "Makes a key and shows it, this once.") { role, grids, name, days };
        create.SetAction((arguments, cancel) => AccessAction.RunAsync(async identity =>
        {
            var issued = await identity.CreateKeyAsync(
                arguments.GetRequiredValue(name), arguments.GetRequiredValue(role), arguments.GetValue(grids) ?? [], arguments.GetValue(days), RequestsPerMinute, cancel);
            Console.WriteLine(issued.Secret);
            await Console.Error.WriteLineAsync($"{UpperSnake.Write(issued.Key.Role)}, valid until {issued.Key.ExpiresAt:yyyy-MM-dd}; send it as \"Authorization: Bearer …\". It is shown this once.");
        }, cancel));
        return new Command("key", "Keys of systems.") { create };
    }
}
