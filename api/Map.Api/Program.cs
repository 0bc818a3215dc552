using System.CommandLine;
using Map.Api.Commands;

var map = new RootCommand("Map: fifteen-minute service circles on the real street network.")
{
    UpCommand.Create(),
    ImportCommand.Create(),
    ExportCommand.Create(),
    SampleCommand.Create(),
    SiteCommand.Create(),
    BranchesCommand.Create(),
    ReportCommand.Create(),
    KeyCommand.Create(),
    AccountCommand.Create(),
    HealthCommand.Create(),
    BackupCommand.CreateBackup(),
    BackupCommand.CreateRestore(),
};
return await map.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(15) });
