using Npgsql;

namespace Map.Geodata.Store;

/// <summary>A store on several servers, of which one takes writes and may change: <c>Host=db1,db2</c>.</summary>
internal static class SeveralServers
{
    /// <summary>Seconds for which a server is taken for what it was; the usual ten would keep a new primary waiting for twice as long as anybody likes.</summary>
    private const int Known = 1;

    /// <summary>What a connection string says, with what holds for several servers unless it says otherwise.</summary>
    public static NpgsqlConnectionStringBuilder Read(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!Are(settings)) return settings;
        settings.TargetSessionAttributes ??= "primary";
        if (!connectionString.Contains("Host Recheck Seconds", StringComparison.OrdinalIgnoreCase)) settings.HostRecheckSeconds = Known;
        return settings;
    }

    /// <summary>A source of connections; the library wants to hear which server is meant apart from the others' settings.</summary>
    public static NpgsqlDataSource Create(string connectionString, Func<string, NpgsqlDataSourceBuilder> build)
    {
        var settings = Read(connectionString);
        if (!Are(settings)) return build(settings.ConnectionString).Build();
        var meant = Enum.Parse<TargetSessionAttributes>(settings.TargetSessionAttributes!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        settings.TargetSessionAttributes = null;
        return build(settings.ConnectionString).BuildMultiHost().WithTargetSession(meant);
    }

    private static bool Are(NpgsqlConnectionStringBuilder settings) => settings.Host?.Contains(',', StringComparison.Ordinal) == true;
}
