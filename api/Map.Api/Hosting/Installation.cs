namespace Map.Api.Hosting;

/// <summary>Where this installation of Map keeps things: the checkout, or the folder that <c>MAP_ROOT</c> names.</summary>
public static class Installation
{
    /// <summary>The checkout or the folder of a published program.</summary>
    public static string Root { get; } = Setting("MAP_ROOT") ?? FindCheckout() ?? AppContext.BaseDirectory;

    /// <summary>What the program writes: the private store, files of networks. <c>MAP_DATA</c> puts it elsewhere.</summary>
    public static string Data { get; } = Path.GetFullPath(Setting("MAP_DATA") ?? Path.Combine(Root, ".data"));

    public static string PrivateCluster => Path.Combine(Data, "postgres");

    public static string Networks => Path.Combine(Data, "networks");

    /// <summary>The built dashboard.</summary>
    public static string Dashboard => Path.Combine(Root, "dashboard", "dist");

    /// <summary>The built GraphQL IDE.</summary>
    public static string GraphiQL => Path.Combine(Root, "graphiql", "dist");

    /// <summary>The folder of samples, one folder each.</summary>
    public static string Samples => Path.Combine(Root, "geodata", "samples");

    // Compose files and unit files hand on a setting that nobody made as an empty one.
    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string? FindCheckout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Map.sln"))) return folder.FullName;
        }

        return null;
    }
}
